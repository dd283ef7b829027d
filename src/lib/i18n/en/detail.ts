import type { Confidence, SourceKind } from '#lib/dataset/vocabulary.ts';
import { formatList, formatNumber, formatQuote } from '#lib/i18n/format.ts';

const number = (value: number) => formatNumber('en', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const ties = (value: number) => count(value, 'tie', 'ties');
const left = (value: number, more: boolean) =>
	more ? count(value, 'more tie', 'more ties') : ties(value);

/** A sentence's end, once. */
const stop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

export const detail = {
	dates: {
		/** Within a sentence. */
		day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
		/** By itself. */
		dayAlone: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
		/** Some days of one month, in a row. */
		days: (first: number, last: number, month: string, year: number) =>
			`${first} to ${last} ${month} ${year}`,
		month: (month: string, year: number) => `${month} ${year}`,
		decade: (year: number) => `the ${year}s`,
		about: (date: string) => `about ${date}`,
		uncertain: (date: string) => `${date} (uncertain)`,
		between: (from: string, to: string) => `between ${from} and ${to}`,
		orLater: (date: string) => `${date} or later`,
		orEarlier: (date: string) => `${date} or earlier`,
		/** Begun and active. */
		since: (date: string) => `since ${date}`,
		/** Begun and not known to have ended. */
		from: (date: string) => `from ${date}, end not known`,
		span: (start: string, end: string) => `${start} to ${end}`,
		until: (date: string) => `until ${date}`,
		begunAndEnded: (date: string) => `from ${date}, ended, date not known`,
		ended: 'ended, date not known',
		plannedFor: (date: string) => `planned for ${date}`,
		plannedSpan: (start: string, end: string) => `planned, ${start} to ${end}`,
		planned: 'planned, date not known',
		unknown: 'dates not known'
	},
	confidence: {
		levels: {
			high: (why: string) => `high: ${why}`,
			medium: (why: string) => `medium: ${why}`,
			low: (why: string) => `low: ${why}`
		} satisfies Record<Confidence, (why: string) => string>,
		sources: {
			official: (n: number) => count(n, 'official source', 'official sources'),
			press: (n: number) => count(n, 'press source', 'press sources'),
			academic: (n: number) => count(n, 'academic source', 'academic sources'),
			reference: (n: number) => count(n, 'reference work', 'reference works'),
			ngo: (n: number) => count(n, 'NGO source', 'NGO sources')
		} satisfies Record<SourceKind, (n: number) => string>,
		list: (parts: readonly string[]) => formatList('en', parts)
	},
	asOf: {
		issued: (date: string) => `As of ${date}, the date of its newest source.`,
		accessed: (date: string) =>
			`As of ${date}, when its sources were last read; none gives a date of its own.`
	},
	citation: {
		authors: (names: readonly string[]) => stop(formatList('en', names)),
		undated: 'n.d.',
		title: (title: string) => formatQuote('en', stop(title)),
		sentence: stop,
		accessed: (date: string) => `Accessed ${date}.`,
		version: (version: string) => `version ${version}`,
		sources: 'Sources:'
	},
	parties: {
		gives: (giver: string, receivers: readonly string[]) =>
			`${giver} → ${formatList('en', receivers)}`,
		belongs: (members: readonly string[], body: string) =>
			`${formatList('en', members)} in ${body}`,
		pair: (a: string, b: string) => `${a} ↔ ${b}`,
		several: (names: readonly string[]) => formatList('en', names)
	},
	overview: {
		heading: (focus: string, n: number) => `${focus}: ${ties(n)}`,
		own: (partners: number) =>
			`Its own ties that match the filters, with ${count(partners, 'partner', 'partners')}. Open a partner to read its ties.`,
		withAmong: (partners: number) =>
			`Its ties and those among its partners that match the filters, with ${count(partners, 'partner', 'partners')}. Open a partner to read its ties.`,
		none: 'No tie matches the filters.',
		list: 'Ties by partner',
		listOrder: 'most first',
		/** @param partner with its article */
		open: (partner: string) => `About ${partner}`,
		inside: (name: string) => `${name}, among its institutions`
	},
	profile: {
		heading: 'Threat profile',
		withFocus: (focus: string) => `ties with ${focus}`,
		all: 'ties by threat domain'
	},
	ties,
	showAll: (n: number) => `Show all ${ties(n)}`,
	sourceCount: (n: number) => count(n, 'source', 'sources'),
	close: 'Close card',
	copyLink: 'Copy link',
	linkCopied: 'Link copied',
	copyCitation: 'Copy citation',
	citationCopied: 'Citation copied',
	copyRefused: 'The browser refused to copy. Copy the text from here:',
	loading: 'Loading…',
	externalLink: 'opens another site in a new tab',
	actor: {
		kindOf: (kind: string, reach: string | undefined) =>
			reach === undefined ? kind : `${kind} · ${reach}`,
		since: (kind: string, year: number) => `${kind}, bilateral partner since ${year}`,
		partOf: 'Part of',
		place: 'Place',
		founded: 'Founded',
		dissolved: 'Dissolved',
		wikidata: 'Wikidata',
		institutions: 'Institutions',
		showInstitutions: 'Show institutions',
		fold: 'Fold',
		ties: 'Ties',
		newestFirst: (n: number) => (n < 2 ? number(n) : `${number(n)}, newest first`),
		amongPartners: (n: number) =>
			n === 1 ? '1 tie with another partner' : `${number(n)} ties with other partners`,
		noTies: 'No tie of this actor matches the filters.',
		noTiesInAnswer: 'No tie of this actor is in the answer to the question.'
	},
	/** @param more whether some are not left out */
	leftOut: {
		filters: (n: number, more: boolean) => `${left(n, more)} that the filters leave out`,
		question: (n: number, more: boolean) => `${left(n, more)} outside the answer to the question`
	},
	tie: {
		scopes: { bilateral: 'Bilateral tie', multilateral: 'Multilateral tie' },
		gives: 'gives to',
		mutual: 'with',
		memberOf: 'member of',
		threats: 'Threat domains',
		activities: 'Activities',
		level: 'Level',
		dates: 'Dates',
		status: 'Status',
		figures: 'Figures',
		figure: (label: string, year: number | undefined) =>
			year === undefined ? label : `${label}, ${year}`,
		confidence: 'Confidence',
		sources: 'Sources'
	},
	source: {
		authors: (names: readonly string[]) => formatList('en', names),
		accessed: (date: string) => `read ${date}`
	},
	cable: {
		kind: 'Everything between',
		heading: (a: string, b: string) => formatList('en', [a, b]),
		counts: (n: number, strands: number) =>
			`${ties(n)} in ${count(strands, 'threat domain', 'threat domains')}.`,
		severalStrands: 'A tie with several threat domains is listed under each of them.',
		absent: {
			filters: 'No tie between them matches the filters.',
			question: 'No tie between them is in the answer to the question.'
		}
	},
	hidden: {
		tie: {
			filters: 'The current filters leave this tie out.',
			question: 'This tie is not in the answer to the question.'
		},
		actor: {
			filters: 'The current filters leave out all of its ties.',
			question: 'None of its ties is in the answer to the question.'
		},
		clear: 'Clear filters',
		amongPartners: 'Ties among partners are not in the current view.',
		showAmongPartners: 'Show ties among partners',
		/** The name of what is folded is by itself, that in which it is folded has its article. */
		inside: (top: string) => `This tie is within ${top}, drawn here as one actor.`,
		folded: (name: string, top: string) => `${name}: drawn here as part of ${top}.`,
		unfold: (top: string) => `Show institutions of ${top}`
	}
};
