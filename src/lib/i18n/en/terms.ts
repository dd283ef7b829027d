import type {
	Activity,
	ActorKind,
	Confidence,
	Direction,
	Reach,
	Scope,
	SourceKind,
	Status,
	ThreatDomain,
	TieLevel
} from '#lib/dataset/vocabulary.ts';
import type { FacetId, Standing } from '#lib/query/query.ts';

const threats: Readonly<Record<ThreatDomain, string>> = {
	narcotics: 'Narcotics',
	'organized-crime': 'Organized crime',
	'border-security': 'Border security',
	disasters: 'Disasters',
	'trafficking-in-persons': 'Trafficking in persons',
	'arms-trafficking': 'Arms trafficking',
	terrorism: 'Terrorism',
	cyber: 'Cybersecurity',
	'territorial-dispute': 'Territorial disputes',
	'environmental-crime': 'Environmental crime',
	'health-emergency': 'Health emergencies'
};

const scopes: Readonly<Record<Scope, string>> = {
	bilateral: 'Bilateral',
	multilateral: 'Multilateral'
};

const directions: Readonly<Record<Direction, string>> = {
	mutual: 'Mutual',
	directed: 'From one to the other'
};

const activities: Readonly<Record<Activity, string>> = {
	training: 'Training',
	exercise: 'Exercises',
	'information-sharing': 'Information sharing',
	'joint-operations': 'Joint operations',
	equipment: 'Equipment',
	financing: 'Financing',
	'technical-assistance': 'Technical assistance',
	'humanitarian-assistance': 'Humanitarian assistance',
	'justice-cooperation': 'Justice cooperation',
	'confidence-building': 'Confidence building',
	'peace-operations': 'Peace operations',
	diplomacy: 'Diplomacy',
	command: 'Command',
	membership: 'Membership'
};

const levels: Readonly<Record<TieLevel, string>> = {
	strategic: 'Strategic',
	operational: 'Operational',
	tactical: 'Tactical'
};

const statuses: Readonly<Record<Status, string>> = {
	active: 'Active',
	planned: 'Planned',
	ended: 'Ended',
	unknown: 'Not known'
};

/** How sure a tie is, and what earns it that. */
const confidences: Readonly<Record<Confidence, { name: string; meaning: string }>> = {
	high: { name: 'High', meaning: 'an official source, or two independent ones' },
	medium: { name: 'Medium', meaning: 'one reliable source' },
	low: { name: 'Low', meaning: 'one source that is weak or indirect' }
};

const sourceKinds: Readonly<Record<SourceKind, string>> = {
	official: 'Official',
	press: 'Press',
	academic: 'Academic',
	reference: 'Reference work',
	ngo: 'Non-governmental organization'
};

const actorKinds: Readonly<Record<ActorKind, { one: string; many: string }>> = {
	state: { one: 'State', many: 'States' },
	ministry: { one: 'Ministry', many: 'Ministries' },
	'armed-force': { one: 'Armed force', many: 'Armed forces' },
	command: { one: 'Command', many: 'Commands' },
	unit: { one: 'Unit', many: 'Units' },
	police: { one: 'Police force', many: 'Police forces' },
	agency: { one: 'Agency', many: 'Agencies' },
	'task-force': { one: 'Task force', many: 'Task forces' },
	school: { one: 'School', many: 'Schools' },
	'international-organization': {
		one: 'International organization',
		many: 'International organizations'
	},
	forum: { one: 'Forum', many: 'Forums' },
	mission: { one: 'Mission', many: 'Missions' },
	exercise: { one: 'Exercise', many: 'Exercises' },
	programme: { one: 'Programme', many: 'Programmes' }
};

const reaches: Readonly<Record<Reach, string>> = {
	bilateral: 'Bilateral',
	'central-american': 'Central American',
	hemispheric: 'Hemispheric',
	global: 'Global'
};

const standings: Readonly<Record<Standing, string>> = {
	'in-force': 'Known to be in force',
	'not-known-ended': 'Begun, not known to have ended',
	undated: 'Without dates'
};

const facets: Readonly<Record<FacetId, string>> = {
	threat: 'Threat domain',
	scope: 'Scope',
	activity: 'Activity',
	level: 'Level',
	status: 'Status',
	confidence: 'Confidence',
	source: 'Kind of source',
	kind: 'Kind of actor',
	partner: 'Partner'
};

const counted = (one: string, many: string) => (n: number) => (n === 1 ? one : many);

/** What a figure counts, by its unit in the data, in the form that goes with the number. */
const units: Readonly<Record<string, (n: number) => string>> = {
	CAD: counted('Canadian dollar', 'Canadian dollars'),
	EUR: counted('euro', 'euros'),
	GBP: counted('pound sterling', 'pounds sterling'),
	GTQ: counted('quetzal', 'quetzales'),
	USD: counted('U.S. dollar', 'U.S. dollars'),
	activities: counted('activity', 'activities'),
	agreements: counted('agreement', 'agreements'),
	aircraft: () => 'aircraft',
	armies: counted('army', 'armies'),
	attacks: counted('attack', 'attacks'),
	blankets: counted('blanket', 'blankets'),
	communities: counted('community', 'communities'),
	conclusions: counted('conclusion', 'conclusions'),
	contingents: counted('contingent', 'contingents'),
	countries: counted('country', 'countries'),
	country: () => '(place among the countries)',
	crossings: counted('crossing', 'crossings'),
	delegations: counted('delegation', 'delegations'),
	deputies: counted('deputy', 'deputies'),
	devices: counted('device', 'devices'),
	drones: counted('drone', 'drones'),
	exchanges: counted('exchange', 'exchanges'),
	facilities: counted('facility', 'facilities'),
	firearms: counted('firearm', 'firearms'),
	forces: counted('force', 'forces'),
	graduates: counted('graduate', 'graduates'),
	hectares: counted('hectare', 'hectares'),
	helicopters: counted('helicopter', 'helicopters'),
	incidents: counted('incident', 'incidents'),
	kg: () => 'kg',
	km: () => 'km',
	meetings: counted('meeting', 'meetings'),
	'million USD': () => 'million U.S. dollars',
	missions: counted('mission', 'missions'),
	motorcycles: counted('motorcycle', 'motorcycles'),
	officers: counted('officer', 'officers'),
	people: counted('person', 'people'),
	percent: () => 'per cent',
	persons: counted('person', 'people'),
	pounds: counted('pound', 'pounds'),
	projects: counted('project', 'projects'),
	radars: counted('radar', 'radars'),
	rifles: counted('rifle', 'rifles'),
	searches: counted('search', 'searches'),
	soldiers: counted('soldier', 'soldiers'),
	'state party': () => '(place among the states parties)',
	states: counted('state', 'states'),
	tonnes: counted('tonne', 'tonnes'),
	troops: counted('soldier', 'troops'),
	vehicles: counted('vehicle', 'vehicles'),
	vessels: counted('vessel', 'vessels'),
	votes: counted('vote', 'votes')
};

const months: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

export const terms = {
	threats,
	/** For ties whose sources state no threat domain. */
	noThreat: 'No threat domain stated',
	scopes,
	directions,
	activities,
	levels,
	statuses,
	confidences,
	sourceKinds,
	actorKinds,
	reaches,
	standings,
	facets,
	notStated: 'Not stated',
	units,
	months
};
