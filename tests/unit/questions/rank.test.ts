import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Asked } from '#lib/questions/asked.ts';
import { answerRank } from '#lib/questions/rank.ts';
import { MEASURES, type Measure } from '#lib/state/view-state.ts';
import { anyDataset, makeDataset } from '../../fixtures/dataset.ts';
import { allDistances, askedOf, graphOf, joined, shortestWays } from './asking.ts';
import { edges, KITE } from './known-graphs.ts';

const valuesOf = (asked: Asked, measure: Measure): Record<string, number> =>
	Object.fromEntries(
		answerRank({ kind: 'rank', measure }, asked).ranking.map(({ actor, value }) => [actor, value])
	);

const CHAIN = graphOf(edges('a-b b-c c-d d-e'));
const CIRCLE = graphOf(edges('a-b b-c c-d d-e e-a'));
const STAR = graphOf(edges('hub-a hub-b hub-c hub-d'));

describe('answerRank', () => {
	it.each(MEASURES)('gives no actor any %s in a network without ties', (measure) => {
		expect(valuesOf(askedOf(makeDataset([])), measure)).toEqual({ gt: 0 });
		expect([...answerRank({ kind: 'rank', measure }, askedOf(makeDataset([]))).sizes]).toEqual([
			['gt', 0]
		]);
	});

	// Freeman 1979: the centre of a star has the most that there can be of each measure, and on a
	// circle all have the same. Eigenvectors: the star's leaves have 1/√n of its centre, and those
	// of a chain are sines.
	it.each([
		{ of: 'star', asked: STAR, measure: 'degree', values: { hub: 4, a: 1, d: 1 } },
		{ of: 'star', asked: STAR, measure: 'betweenness', values: { hub: 1, a: 0, d: 0 } },
		{ of: 'star', asked: STAR, measure: 'closeness', values: { hub: 1, a: 4 / 7, d: 4 / 7 } },
		{ of: 'star', asked: STAR, measure: 'eigenvector', values: { hub: 1, a: 1 / 2, d: 1 / 2 } },
		{ of: 'circle', asked: CIRCLE, measure: 'degree', values: { a: 2, c: 2 } },
		{ of: 'circle', asked: CIRCLE, measure: 'betweenness', values: { a: 1 / 6, c: 1 / 6 } },
		{ of: 'circle', asked: CIRCLE, measure: 'closeness', values: { a: 2 / 3, c: 2 / 3 } },
		{ of: 'circle', asked: CIRCLE, measure: 'eigenvector', values: { a: 1, c: 1 } },
		{ of: 'chain', asked: CHAIN, measure: 'degree', values: { a: 1, b: 2, c: 2 } },
		{ of: 'chain', asked: CHAIN, measure: 'betweenness', values: { a: 0, b: 1 / 2, c: 2 / 3 } },
		{ of: 'chain', asked: CHAIN, measure: 'closeness', values: { a: 0.4, b: 4 / 7, c: 2 / 3 } },
		{
			of: 'chain',
			asked: CHAIN,
			measure: 'eigenvector',
			values: { a: Math.sin(Math.PI / 6), b: Math.sin(Math.PI / 3), c: 1 }
		}
	] as const)('gives the $measure that a $of is known to have', ({ asked, measure, values }) => {
		const found = valuesOf(asked, measure);
		for (const [actor, value] of Object.entries(values)) {
			expect(found[actor], actor).toBeCloseTo(value, 3);
		}
	});

	it('names the winners of Krackhardt’s kite, each measure its own', () => {
		const kite = graphOf(KITE);
		const first = (measure: Measure) =>
			answerRank({ kind: 'rank', measure }, kite)
				.ranking.filter(({ place }) => place === 1)
				.map(({ actor }) => actor);
		expect(first('degree')).toEqual(['Diane']);
		expect(first('betweenness')).toEqual(['Heather']);
		expect(first('closeness')).toEqual(['Fernando', 'Garth']);
		expect(first('eigenvector')).toEqual(['Diane']);
		expect(valuesOf(kite, 'degree')).toMatchObject({ Diane: 6, Jane: 1 });
		expect(valuesOf(kite, 'betweenness').Heather).toBeCloseTo(14 / 36, 3);
		expect(valuesOf(kite, 'closeness').Garth).toBeCloseTo(9 / 14, 3);
	});

	it('lets equals share a place, and sizes marks by their part of the highest', () => {
		const { ranking, sizes } = answerRank({ kind: 'rank', measure: 'degree' }, CHAIN);
		expect(ranking.map(({ actor, place }) => `${place} ${actor}`)).toEqual([
			'1 b',
			'1 c',
			'1 d',
			'4 a',
			'4 e'
		]);
		expect(Object.fromEntries(sizes)).toEqual({ b: 1, c: 1, d: 1, a: 0.5, e: 0.5 });
	});

	it('compares actors of separate parts by how much they reach', () => {
		const found = valuesOf(graphOf(edges('a-b b-c c-a y-z')), 'closeness');
		expect(found).toEqual({ a: 0.5, b: 0.5, c: 0.5, y: 0.25, z: 0.25 });
	});

	it('weighs each cable by its ties for the eigenvector alone', () => {
		const asked = graphOf(edges('hub-a hub-a hub-a hub-b'));
		expect(valuesOf(asked, 'degree')).toEqual({ hub: 2, a: 1, b: 1 });
		expect(valuesOf(asked, 'closeness').a).toBe(valuesOf(asked, 'closeness').b);
		const { a = 0, b = 0 } = valuesOf(asked, 'eigenvector');
		expect(a / b).toBeCloseTo(3, 2);
	});

	it('counts partners, ways and distances as counting them one by one does', () => {
		fc.assert(
			fc.property(anyDataset, fc.boolean(), (dataset, apart) => {
				const asked = askedOf(dataset, apart);
				const ids = asked.network.actors.map(({ id }) => id);
				const distance = allDistances(asked);
				const expected = (measure: Measure, id: ActorId) => {
					if (measure === 'degree') return partnersOf(asked, id);
					if (measure === 'closeness') return closenessOf(ids, distance, id);
					return betweennessOf(asked, ids, id);
				};
				for (const measure of ['degree', 'closeness', 'betweenness'] as const) {
					const found = valuesOf(asked, measure);
					for (const id of ids) {
						expect(found[id], `${measure} of ${id}`).toBeCloseTo(expected(measure, id), 3);
					}
				}
			}),
			{ numRuns: 30 }
		);
	});
});

const partnersOf = (asked: Asked, id: ActorId) =>
	new Set(joined(asked).flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []))).size;

function closenessOf(
	ids: readonly ActorId[],
	distance: (a: ActorId, b: ActorId) => number,
	id: ActorId
): number {
	const reached = ids
		.filter((other) => other !== id)
		.map((other) => distance(id, other))
		.filter((steps) => steps < Infinity);
	const sum = reached.reduce((all, steps) => all + steps, 0);
	return sum === 0 ? 0 : (reached.length / sum) * (reached.length / (ids.length - 1));
}

function betweennessOf(asked: Asked, ids: readonly ActorId[], id: ActorId): number {
	const others = ids.filter((other) => other !== id);
	if (others.length < 2) return 0;
	let sum = 0;
	others.forEach((from, i) => {
		for (const to of others.slice(i + 1)) {
			const ways = shortestWays(asked, from, to);
			const over = ways.filter((way) => way.split(' > ').includes(id));
			if (ways.length > 0) sum += over.length / ways.length;
		}
	});
	return sum / ((others.length * (others.length - 1)) / 2);
}
