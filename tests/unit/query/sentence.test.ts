import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { activeFilters } from '#lib/query/edit.ts';
import { facetTerms } from '#lib/query/facets.ts';
import { EMPTY_QUERY, FACET_IDS, NOT_STATED, type Query, type YearSpan } from '#lib/query/query.ts';
import { describeFilter, describeQuery } from '#lib/query/sentence.ts';
import { describeDropped } from '#lib/state/describe-dropped.ts';
import { CAST, makeActor, makeDataset } from '../../fixtures/dataset.ts';

/** Names as the real dataset writes them in the one and the other language. */
const cast = (nl: string, oas: string, treaty: string) =>
	makeDataset([], {
		actors: [
			...CAST.map((actor) => (actor.id === 'oas' ? { ...actor, name: oas } : actor)),
			makeActor('nl', { name: nl }),
			makeActor('ibero', {
				name: 'AMERIPOL, Police Community',
				kind: 'international-organization'
			}),
			makeActor('treaty', { name: treaty, kind: 'forum' })
		]
	});
const inEnglish = cast(
	'Netherlands',
	'Organization of American States',
	'Mine Ban Convention (Ottawa)'
);
const inSpanish = cast(
	'Países Bajos',
	'Organización de los Estados Americanos',
	'Tratado sobre el Comercio de Armas (TCA)'
);

const asking = (chosen: Partial<Query['chosen']>, rest: Partial<Query> = {}): Query => ({
	...EMPTY_QUERY,
	...rest,
	chosen: { ...EMPTY_QUERY.chosen, ...chosen }
});
const years = (from: number, to: number, ...standings: YearSpan['standings']): Query =>
	asking({}, { years: { from, to, standings } });

const SENTENCES: [Query, string, string][] = [
	[EMPTY_QUERY, 'All of Guatemala’s own ties', 'Todos los lazos propios de Guatemala'],
	[
		asking({}, { amongPartners: true }),
		'All ties, those among partners included',
		'Todos los lazos, incluidos los que hay entre socios'
	],
	[
		asking(
			{
				threat: ['border-security', 'narcotics'],
				scope: ['bilateral'],
				confidence: ['medium', 'high']
			},
			{ years: { from: 2015, to: 2026, standings: ['in-force'] } }
		),
		'Ties on narcotics or border security, bilateral, in force 2015 to 2026, at least medium confidence',
		'Lazos sobre narcotráfico o seguridad fronteriza, bilaterales, vigentes de 2015 a 2026, con confianza al menos media'
	],
	[
		asking({ threat: ['narcotics', 'border-security', 'disasters'] }, { match: 'all' }),
		'Ties on narcotics, border security and disasters',
		'Lazos sobre narcotráfico, seguridad fronteriza y desastres'
	],
	[
		asking({ threat: [NOT_STATED] }),
		'Ties with no threat domain stated',
		'Lazos sin amenaza indicada'
	],
	[
		asking({ threat: [NOT_STATED, 'cyber'] }),
		'Ties on cybersecurity or with no threat domain stated',
		'Lazos sobre ciberseguridad o sin amenaza indicada'
	],
	[
		asking({ threat: ['cyber', NOT_STATED, 'terrorism'] }),
		'Ties on terrorism or cybersecurity, or with no threat domain stated',
		'Lazos sobre terrorismo o ciberseguridad, o sin amenaza indicada'
	],
	[
		asking({ threat: ['cyber', NOT_STATED] }, { match: 'all' }),
		'Ties on cybersecurity and with no threat domain stated',
		'Lazos sobre ciberseguridad y sin amenaza indicada'
	],
	[
		asking({ partner: ['oas', 'us'] }, { amongPartners: true }),
		'Ties with the United States or the Organization of American States, ties among partners included',
		'Lazos con United States o la Organización de los Estados Americanos, incluidos los lazos entre socios'
	],
	[asking({ partner: ['nl'] }), 'Ties with the Netherlands', 'Lazos con los Países Bajos'],
	[
		asking({ partner: ['mx', 'ibero', 'treaty'] }),
		'Ties with México, AMERIPOL or the Mine Ban Convention',
		'Lazos con México, AMERIPOL o el Tratado sobre el Comercio de Armas'
	],
	[
		asking({ kind: ['state', 'international-organization'] }),
		'Ties in which states or international organizations take part',
		'Lazos en los que participan Estados u organizaciones internacionales'
	],
	[asking({ scope: ['multilateral'] }), 'Multilateral ties', 'Lazos multilaterales'],
	[
		asking({ scope: ['multilateral', 'bilateral'], status: ['ended'] }),
		'Bilateral or multilateral ties, ended',
		'Lazos bilaterales o multilaterales, terminados'
	],
	[
		asking({ activity: ['joint-operations', 'training'] }),
		'Ties through training or joint operations',
		'Lazos mediante capacitación u operaciones conjuntas'
	],
	[
		asking({ activity: [NOT_STATED, 'command'] }),
		'Ties through command or with no activity stated',
		'Lazos mediante mando o sin actividad indicada'
	],
	[
		asking({ activity: [NOT_STATED] }),
		'Ties with no activity stated',
		'Lazos sin actividad indicada'
	],
	[
		asking({ level: ['tactical', 'operational', NOT_STATED] }),
		'Ties at operational or tactical level, or with no level stated',
		'Lazos de nivel operacional o táctico, o sin nivel indicado'
	],
	[asking({ level: [NOT_STATED] }), 'Ties with no level stated', 'Lazos sin nivel indicado'],
	[
		asking({ status: ['planned', 'active'] }),
		'Active or planned ties',
		'Lazos activos o previstos'
	],
	[asking({ status: ['unknown'] }), 'Ties of unknown status', 'Lazos de situación desconocida'],
	[
		asking({ status: ['unknown', 'active'] }),
		'Ties that are active or of unknown status',
		'Lazos activos o de situación desconocida'
	],
	[asking({ confidence: ['low'] }), 'Ties of low confidence', 'Lazos con confianza baja'],
	[
		asking({ confidence: ['low', 'high'] }),
		'Ties of high or low confidence',
		'Lazos con confianza alta o baja'
	],
	[
		asking({ source: ['press', 'official', 'ngo'] }),
		'Ties documented by official, press or NGO sources',
		'Lazos documentados por fuentes oficiales, de prensa o de ONG'
	],
	[
		asking({}, { words: '  drug   boat ' }),
		'Ties with the words “drug boat”',
		'Lazos con las palabras «drug boat»'
	],
	[asking({}, { words: 'CSII' }), 'Ties with the word “CSII”', 'Lazos con la palabra «CSII»'],
	[years(2015, 2015, 'in-force'), 'Ties in force in 2015', 'Lazos vigentes en 2015'],
	[
		years(2015, 2026, 'not-known-ended'),
		'Ties begun by 2026 and not known to have ended',
		'Lazos iniciados a más tardar en 2026 y sin final conocido'
	],
	[years(2015, 2026, 'undated'), 'Ties without dates', 'Lazos sin fechas'],
	[
		years(2015, 2026, 'not-known-ended', 'in-force'),
		'Ties in force 2015 to 2026 or begun by then and not known to have ended',
		'Lazos vigentes de 2015 a 2026 o iniciados hasta entonces y sin final conocido'
	],
	[
		years(2015, 2026, 'in-force', 'undated'),
		'Ties in force 2015 to 2026 or without dates',
		'Lazos vigentes de 2015 a 2026 o sin fechas'
	],
	[
		years(2015, 2026, 'not-known-ended', 'undated'),
		'Ties begun by 2026 and not known to have ended, or without dates',
		'Lazos iniciados a más tardar en 2026 y sin final conocido, o sin fechas'
	],
	[
		years(2015, 2026, 'in-force', 'not-known-ended', 'undated'),
		'Ties in force 2015 to 2026, begun by then and not known to have ended, or without dates',
		'Lazos vigentes de 2015 a 2026, iniciados hasta entonces y sin final conocido, o sin fechas'
	],
	[
		years(2015, 2026),
		'Ties with nothing chosen for the years 2015 to 2026',
		'Lazos sin nada elegido para los años de 2015 a 2026'
	]
];

describe('describeQuery', () => {
	it.each(SENTENCES)('case %#', (query, english, spanish) => {
		expect(describeQuery(query, inEnglish, en)).toBe(english);
		expect(describeQuery(query, inSpanish, es)).toBe(spanish);
	});
});

describe('describeFilter', () => {
	it.each([
		[asking({ status: ['unknown'] }), 'Status not known', 'Situación desconocida'],
		[asking({ kind: ['state'] }), 'Kind of actor: state', 'Tipo de actor: Estado'],
		[asking({ partner: ['cfac'] }), 'Partner: CFAC', 'Socio: CFAC'],
		[asking({ source: ['ngo'] }), 'NGO sources', 'Fuentes de ONG'],
		[asking({ threat: [NOT_STATED] }), 'No threat domain stated', 'Sin amenaza indicada'],
		[years(2015, 2026, 'in-force'), 'In force 2015 to 2026', 'Vigentes de 2015 a 2026'],
		[asking({}, { words: ' drug  boat' }), '“drug boat”', '«drug boat»'],
		[asking({}, { amongPartners: true }), 'Ties among partners', 'Lazos entre socios']
	])('case %#', (query, english, spanish) => {
		const describeAll = (messages: typeof en) =>
			activeFilters(query).map((filter) => describeFilter(filter, inEnglish, messages));
		expect(describeAll(en)).toEqual([english]);
		expect(describeAll(es)).toEqual([spanish]);
	});

	it('names a whole facet with its values', () => {
		const filter = { kind: 'facet', facet: 'threat', values: ['disasters', 'cyber'] } as const;
		expect(describeFilter(filter, inEnglish, en)).toBe('Threat domain: Disasters or Cybersecurity');
		expect(describeFilter(filter, inEnglish, es)).toBe('Amenaza: Desastres o Ciberseguridad');
	});

	it.each([en, es])('gives no two values the same words ($language)', (messages) => {
		const dataset = makeDataset([]);
		const texts = FACET_IDS.flatMap((facet) =>
			facetTerms(dataset, facet).map((value) =>
				describeFilter({ kind: 'value', facet, value }, dataset, messages)
			)
		);
		expect(texts.filter((text, i) => text === '' || texts.indexOf(text) !== i)).toEqual([]);
	});
});

describe('describeDropped', () => {
	it.each([
		[
			{ parameter: 'threat', raw: 'x', reason: 'unknown-value' },
			'The link named a threat domain that is not known, “x”; it was left out.',
			'El enlace nombraba una amenaza que no se conoce, «x»; se omitió.'
		],
		[
			{ parameter: 'constructor', raw: '1', reason: 'unknown-parameter' },
			'The link has a part that is not known, “constructor”; it was left out.',
			'El enlace tiene una parte que no se conoce, «constructor»; se omitió.'
		],
		[
			{ parameter: 'q', raw: 'ab'.repeat(40), reason: 'repeated' },
			`The link gave words more than once; “${'ab'.repeat(20)}…” was left out.`,
			`El enlace daba palabras más de una vez; se omitió «${'ab'.repeat(20)}…».`
		]
	] as const)('case %#', (dropped, english, spanish) => {
		expect(describeDropped(dropped, en)).toBe(english);
		expect(describeDropped(dropped, es)).toBe(spanish);
	});
});
