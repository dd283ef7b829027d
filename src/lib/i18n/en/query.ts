import type { Actor } from '#lib/dataset/dataset.ts';
import type {
	Activity,
	ActorKind,
	Confidence,
	Scope,
	SourceKind,
	Status,
	ThreatDomain,
	TieLevel
} from '#lib/dataset/vocabulary.ts';
import type { Query, YearSpan } from '#lib/query/query.ts';
import type { SentencePart } from '#lib/query/sentence.ts';
import { formatList, formatQuote } from '../format.ts';
import { terms } from './terms.ts';

const quote = (text: string) => formatQuote('en', text);
const lower = (text: string): string => text.toLowerCase();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const or = (items: readonly string[]): string => formatList('en', items, 'or');

/** “on x or y” and “with none stated” are joined with a comma where the first is a list itself. */
const orNone = (phrase: string, values: readonly unknown[], none: string): string =>
	`${phrase}${values.length > 1 ? ',' : ''} or ${none}`;

const NO_THREAT = 'with no threat domain stated';
const NO_ACTIVITY = 'with no activity stated';
const NO_LEVEL = 'with no level stated';

/** States whose names want an article in a sentence. */
const STATES_WITH_ARTICLE = /^(United |Netherlands|Philippines|Bahamas|.+ (Republic|Islands)$)/;

/** A top-level actor’s name as it stands in a sentence: the United States, the Arms Trade Treaty. */
function named({ name, kind }: Actor): string {
	const acronym = /^(\p{Lu}{3,})(,|$)/u.exec(name)?.[1];
	if (acronym !== undefined) return acronym;
	const plain = name.replace(/ \([^)]*\)$/, '');
	return kind !== 'state' || STATES_WITH_ARTICLE.test(plain) ? `the ${plain}` : plain;
}

const statuses: Readonly<Record<Status, string>> = {
	active: 'active',
	planned: 'planned',
	ended: 'ended',
	unknown: 'of unknown status'
};

const sources: Readonly<Record<SourceKind, string>> = {
	official: 'official',
	press: 'press',
	academic: 'academic',
	reference: 'reference',
	ngo: 'NGO'
};

/** Each filter in words, as it stands in the sentence. */
const phrases = {
	threat: (values: readonly ThreatDomain[], notStated: boolean, match: Query['match']) => {
		const names = values.map((threat) => lower(terms.threats[threat]));
		const on = `on ${formatList('en', names, match === 'all' ? 'and' : 'or')}`;
		if (!notStated) return on;
		if (values.length === 0) return NO_THREAT;
		return match === 'all' ? `${on} and ${NO_THREAT}` : orNone(on, values, NO_THREAT);
	},
	partner: (partners: readonly Actor[]) => `with ${or(partners.map(named))}`,
	kind: (kinds: readonly ActorKind[]) =>
		`in which ${or(kinds.map((kind) => lower(terms.actorKinds[kind].many)))} take part`,
	scope: (scopes: readonly Scope[]) => or(scopes.map((scope) => lower(terms.scopes[scope]))),
	activity: (values: readonly Activity[], notStated: boolean) => {
		const through = `through ${or(values.map((activity) => lower(terms.activities[activity])))}`;
		if (!notStated) return through;
		return values.length === 0 ? NO_ACTIVITY : orNone(through, values, NO_ACTIVITY);
	},
	level: (values: readonly TieLevel[], notStated: boolean) => {
		const at = `at ${or(values.map((level) => lower(terms.levels[level])))} level`;
		if (!notStated) return at;
		return values.length === 0 ? NO_LEVEL : orNone(at, values, NO_LEVEL);
	},
	status: (values: readonly Status[]) => or(values.map((status) => statuses[status])),
	years: ({ from, to, standings }: YearSpan) => {
		const span = from === to ? `in ${from}` : `${from} to ${to}`;
		const inForce = standings.includes('in-force') ? `in force ${span}` : undefined;
		const undated = standings.includes('undated') ? 'without dates' : undefined;
		const notEnded = 'and not known to have ended';
		if (standings.includes('not-known-ended')) {
			if (inForce === undefined) {
				const begun = `begun by ${to} ${notEnded}`;
				return undated === undefined ? begun : `${begun}, or ${undated}`;
			}
			return undated === undefined
				? `${inForce} or begun by then ${notEnded}`
				: `${inForce}, begun by then ${notEnded}, or ${undated}`;
		}
		if (inForce !== undefined) return undated === undefined ? inForce : `${inForce} or ${undated}`;
		return undated ?? `with nothing chosen for the years ${from} to ${to}`;
	},
	confidence: (values: readonly Confidence[]) => {
		if (values.length === 2 && !values.includes('low')) return 'at least medium confidence';
		return `${or(values.map((confidence) => lower(terms.confidences[confidence].name)))} confidence`;
	},
	source: (kinds: readonly SourceKind[]) =>
		`documented by ${or(kinds.map((kind) => sources[kind]))} sources`,
	words: (words: readonly string[]) =>
		`with the ${words.length === 1 ? 'word' : 'words'} ${quote(words.join(' '))}`,
	amongPartners: 'ties among partners included'
};

/** The phrases as one sentence; there is one at least. */
function sentence([first, ...rest]: readonly [SentencePart, ...SentencePart[]]): string {
	return [opening(first), ...rest.map(({ text }) => text)].join(', ');
}

function opening({ about, text }: SentencePart): string {
	switch (about) {
		case 'scope':
			return `${capital(text)} ties`;
		case 'status':
			if (!text.includes(statuses.unknown)) return `${capital(text)} ties`;
			return text === statuses.unknown ? `Ties ${text}` : `Ties that are ${text}`;
		case 'confidence':
			return `Ties of ${text}`;
		case 'among-partners':
			return 'All ties, those among partners included';
		case 'threat':
		case 'partner':
		case 'kind':
		case 'activity':
		case 'level':
		case 'years':
		case 'source':
		case 'words':
			return `Ties ${text}`;
		default:
			return about satisfies never;
	}
}

/** Each filter by itself, on its chip; no two read alike. */
const chips = {
	threat: (threat: ThreatDomain) => terms.threats[threat],
	scope: (scope: Scope) => terms.scopes[scope],
	activity: (activity: Activity) => terms.activities[activity],
	level: (level: TieLevel) => `${terms.levels[level]} level`,
	status: (status: Status) => (status === 'unknown' ? 'Status not known' : terms.statuses[status]),
	confidence: (confidence: Confidence) => `${terms.confidences[confidence].name} confidence`,
	source: (kind: SourceKind) => `${capital(sources[kind])} sources`,
	kind: (kind: ActorKind) => `${terms.facets.kind}: ${lower(terms.actorKinds[kind].one)}`,
	partner: ({ short }: Actor) => `${terms.facets.partner}: ${short}`,
	notStated: {
		threat: terms.noThreat,
		activity: 'No activity stated',
		level: 'No level stated'
	},
	facet: (name: string, values: readonly string[]) => `${name}: ${formatList('en', values, 'or')}`,
	years: (years: YearSpan) => capital(phrases.years(years)),
	words: (words: readonly string[]) => quote(words.join(' ')),
	amongPartners: 'Ties among partners'
};

export const query = {
	named,
	everything: (focus: string) => `All of ${focus}’s own ties`,
	phrases,
	sentence,
	chips
};
