import { formatNumber } from '#lib/i18n/format.ts';

const n = (value: number) => formatNumber('en', value);
const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`;

/** Of the page that draws what the dataset covers. */
export const coverage = {
	title: 'About the data',
	lead: ({ ties, actors, sources, publishers }: Record<LeadFigure, number>) =>
		`${n(ties)} ties between ${n(actors)} actors, read in ${n(sources)} sources of ${n(publishers)} publishers: what the dataset covers, drawn from itself, and where it is weak.`,
	version: (version: string, date: string) =>
		`Counted from version ${version}, whose newest source was read on ${date}. All ties are counted, those among Guatemala’s partners too.`,
	keys: {
		own: 'ties of Guatemala itself',
		among: 'ties among its partners',
		actors: 'actors',
		sources: 'sources',
		high: 'of the ties with high confidence',
		dated: 'of the ties with a known beginning'
	},
	share,
	table: 'As a table',
	open: 'Each bar leads to its ties in the network.',
	columns: {
		what: 'What',
		ties: 'Ties',
		sources: 'Sources',
		share: 'Share',
		year: 'Year',
		inForce: 'Known to be in force',
		notKnownEnded: 'Begun, not known to have ended'
	},
	years: {
		title: 'Ties in force, by year',
		note: (from: number, earliest: number, undated: number) =>
			`From ${from} on; the earliest tie begins in ${earliest}. The ${n(undated)} ties without any date are in no year. Much of the rise shows how well recent years are documented, not how much was agreed in them.`,
		label: (from: number, to: number, first: number, last: number) =>
			`Columns for each year from ${from}, with ${n(first)} ties in force, to ${to}, with ${n(last)}, known or not known to have ended.`
	},
	threats: {
		title: 'By threat domain',
		note: 'A tie that addresses several threat domains is counted in each.'
	},
	confidence: {
		title: 'By confidence',
		note: 'What earns each is explained on the page on how Lazos is made.'
	},
	kinds: {
		title: 'By kind of source',
		note: 'Ties that rest on at least one source of the kind.'
	},
	perTie: {
		title: 'By number of sources',
		note: 'How many sources a tie cites.',
		several: (sources: number) => (sources === 1 ? '1 source' : `${sources} sources`),
		orMore: (sources: number) => `${sources} sources or more`
	},
	beginnings: {
		title: 'By what is known of the beginning',
		note: 'How closely the sources date it.'
	},
	precisions: {
		day: 'To the day',
		month: 'To the month',
		year: 'To the year',
		vague: 'About, or uncertain',
		'not-known': 'Not known'
	},
	languages: {
		title: 'Sources by language',
		note: 'The language in which the source was read.'
	},
	publishers: {
		title: 'Sources by publisher',
		note: (shown: number, all: number) => `The ${shown} of ${n(all)} publishers with most sources.`
	},
	weak: {
		title: 'Where it is weak',
		oneSource: (ties: number, all: number) =>
			`${n(ties)} ties (${share(ties, all)}) rest on a single source.`,
		beginning: (ties: number, all: number) =>
			`Of ${n(ties)} (${share(ties, all)}) no source says when they began; they are in no year of the timeline.`,
		open: (ties: number) =>
			`${n(ties)} have begun and are not known to have ended. Some of them are surely over.`,
		official: (ties: number, all: number) =>
			`${n(ties)} (${share(ties, all)}) rest on official sources alone: on what states and bodies say of themselves.`,
		noThreat: (ties: number, all: number) =>
			`For ${n(ties)} (${share(ties, all)}) no source states a threat domain.`,
		few: (sources: number, all: number) =>
			`Research is thin: ${n(sources)} of ${n(all)} sources are academic or from non-governmental organizations.`,
		locators: (located: number, citations: number) =>
			`Only ${n(located)} of ${n(citations)} citations say where in the source the evidence stands.`,
		languages: (part: number, all: number) =>
			`${share(part, all)} of the sources are in Spanish or English. None is in a Mayan language.`
	},
	method: 'How ties, confidence and dates are assigned',
	correct: 'Propose a correction'
};

type LeadFigure = 'ties' | 'actors' | 'sources' | 'publishers';
