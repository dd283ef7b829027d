/**
 * The closed vocabularies of the dataset, each in the order in which it is shown.
 * A table keyed by one of these types fails the build until a new term has its entry.
 */

export const THREAT_DOMAINS = [
	'narcotics',
	'organized-crime',
	'border-security',
	'disasters',
	'trafficking-in-persons',
	'arms-trafficking',
	'terrorism',
	'cyber',
	'territorial-dispute',
	'environmental-crime',
	'health-emergency'
] as const;
export type ThreatDomain = (typeof THREAT_DOMAINS)[number];

export const SCOPES = ['bilateral', 'multilateral'] as const;
export type Scope = (typeof SCOPES)[number];

export const DIRECTIONS = ['mutual', 'directed'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const ACTIVITIES = [
	'training',
	'exercise',
	'information-sharing',
	'joint-operations',
	'equipment',
	'financing',
	'technical-assistance',
	'humanitarian-assistance',
	'justice-cooperation',
	'confidence-building',
	'peace-operations',
	'diplomacy',
	'command',
	'membership'
] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const TIE_LEVELS = ['strategic', 'operational', 'tactical'] as const;
export type TieLevel = (typeof TIE_LEVELS)[number];

export const STATUSES = ['active', 'planned', 'ended', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_KINDS = ['official', 'press', 'academic', 'reference', 'ngo'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const ACTOR_KINDS = [
	'state',
	'ministry',
	'armed-force',
	'command',
	'unit',
	'police',
	'agency',
	'task-force',
	'school',
	'international-organization',
	'forum',
	'mission',
	'exercise',
	'programme'
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How far a body's membership or work reaches; told for bodies that belong to no single state. */
export const REACHES = ['bilateral', 'central-american', 'hemispheric', 'global'] as const;
export type Reach = (typeof REACHES)[number];

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
