import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { EMPTY_QUERY, type Query } from '#lib/query/query.ts';
import { describeQuery } from '#lib/query/sentence.ts';
import { describeQuestion, describeView } from '#lib/questions/sentence.ts';
import type { Question } from '#lib/state/view-state.ts';
import { actorId, CAST, makeDataset } from '../../fixtures/dataset.ts';

/** Names as the real dataset writes them in the one and the other language. */
const named = (names: Readonly<Record<string, string>>) =>
	makeDataset([], { actors: CAST.map((actor) => ({ ...actor, ...nameIn(names, actor.id) })) });
const nameIn = (names: Readonly<Record<string, string>>, id: string) => {
	const name = names[id];
	return name === undefined ? {} : { name };
};
const inEnglish = named({ mx: 'Mexico', oas: 'Organization of American States' });
const inSpanish = named({
	us: 'Estados Unidos',
	'us-southcom': 'Comando Sur de Estados Unidos',
	oas: 'Consejo de Defensa',
	un: 'INTERPOL'
});

const [gt, us, mx, southcom, oas, un] = [
	actorId('gt'),
	actorId('us'),
	actorId('mx'),
	actorId('us-southcom'),
	actorId('oas'),
	actorId('un')
];

const onDrugs: Query = {
	...EMPTY_QUERY,
	chosen: { ...EMPTY_QUERY.chosen, threat: ['narcotics'], scope: ['bilateral'] }
};
const active: Query = { ...EMPTY_QUERY, chosen: { ...EMPTY_QUERY.chosen, status: ['active'] } };
const among: Query = { ...EMPTY_QUERY, amongPartners: true };

const SENTENCES: [Question, Query, string, string][] = [
	[
		{ kind: 'around', actor: mx, distance: 2 },
		EMPTY_QUERY,
		'Mexico: ties within 2 steps',
		'México: lazos a no más de 2 pasos'
	],
	[
		{ kind: 'around', actor: mx, distance: 2 },
		onDrugs,
		'Mexico: ties within 2 steps, on narcotics, bilateral',
		'México: lazos a no más de 2 pasos, sobre narcotráfico, bilaterales'
	],
	// Asked with the ties among partners in any case.
	[
		{ kind: 'around', actor: us, distance: 1 },
		among,
		'United States: ties within 1 step',
		'Estados Unidos: lazos a no más de 1 paso'
	],
	[
		{ kind: 'around', actor: oas, distance: 3 },
		active,
		'Organization of American States: ties within 3 steps, active',
		'Consejo de Defensa: lazos a no más de 3 pasos, activos'
	],
	[
		{ kind: 'around', actor: southcom, distance: 1 },
		EMPTY_QUERY,
		'U.S. Southern Command: ties within 1 step',
		'Comando Sur de Estados Unidos: lazos a no más de 1 paso'
	],
	[
		{ kind: 'path', from: mx, to: un },
		EMPTY_QUERY,
		'Mexico and United Nations: shortest paths between them',
		'México e INTERPOL: caminos más cortos entre ambos'
	],
	[
		{ kind: 'path', from: mx, to: un },
		onDrugs,
		'Mexico and United Nations: shortest paths between them, along ties on narcotics, bilateral',
		'México e INTERPOL: caminos más cortos entre ambos, por lazos sobre narcotráfico, bilaterales'
	],
	[
		{ kind: 'shared', actors: [mx, us] },
		EMPTY_QUERY,
		'Mexico and United States: what they have in common',
		'México y Estados Unidos: lo que tienen en común'
	],
	[
		{ kind: 'shared', actors: [mx, gt] },
		active,
		'Mexico and Guatemala: what they have in common, by active ties',
		'México y Guatemala: lo que tienen en común, por lazos activos'
	],
	[
		{ kind: 'rank', measure: 'betweenness' },
		EMPTY_QUERY,
		'Actors ranked by betweenness, in all of Guatemala’s own ties',
		'Actores ordenados por intermediación, en todos los lazos propios de Guatemala'
	],
	[
		{ kind: 'rank', measure: 'eigenvector' },
		onDrugs,
		'Actors ranked by eigenvector, in ties on narcotics, bilateral',
		'Actores ordenados por vector propio, en lazos sobre narcotráfico, bilaterales'
	],
	[
		{ kind: 'groups' },
		among,
		'Groups of actors, in all ties, those among partners included',
		'Grupos de actores, en todos los lazos, incluidos los que hay entre socios'
	]
];

describe('describeView', () => {
	it.each(SENTENCES)('case %#', (question, query, english, spanish) => {
		expect(describeView({ query, question }, inEnglish, en)).toBe(english);
		expect(describeView({ query, question }, inSpanish, es)).toBe(spanish);
	});

	it.each([en, es])('is the sentence of the query without a question ($language)', (messages) => {
		for (const query of [EMPTY_QUERY, onDrugs, among]) {
			expect(describeView({ query, question: undefined }, inEnglish, messages)).toBe(
				describeQuery(query, inEnglish, messages)
			);
		}
	});
});

describe('describeQuestion', () => {
	it('is what the sentence begins with', () => {
		for (const [question, query] of SENTENCES) {
			for (const messages of [en, es]) {
				const head = describeQuestion(question, inEnglish, messages);
				expect(describeView({ query, question }, inEnglish, messages).startsWith(head)).toBe(true);
			}
		}
	});
});
