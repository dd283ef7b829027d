import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAround } from '#lib/questions/around.ts';
import { actorId, anyDataset, CAST, makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { allDistances, askedOf, graphOf, joined } from './asking.ts';

const CHAIN = graphOf([
	['a', 'b'],
	['b', 'c'],
	['c', 'd'],
	['d', 'e']
]);

describe('answerAround', () => {
	it.each([
		{ distance: 1, rings: [['b']], ties: ['edge-0'] },
		{ distance: 2, rings: [['b'], ['c']], ties: ['edge-0', 'edge-1'] },
		{ distance: 3, rings: [['b'], ['c'], ['d']], ties: ['edge-0', 'edge-1', 'edge-2'] }
	] as const)('reaches as far as $distance along a chain', ({ distance, rings, ties }) => {
		const answer = answerAround({ kind: 'around', actor: actorId('a'), distance }, CHAIN);
		expect(answer.rings).toEqual(rings);
		expect([...(answer.extent?.ties ?? [])]).toEqual(ties);
		expect([...(answer.extent?.actors ?? [])].toSorted()).toEqual(['a', ...rings.flat()]);
	});

	it('has nothing to draw for an actor without ties', () => {
		const asked = askedOf(makeDataset([makeTie('t', ['gt', 'us'])]));
		const answer = answerAround({ kind: 'around', actor: actorId('mx'), distance: 3 }, asked);
		expect(answer).toMatchObject({ actor: 'mx', rings: [], complete: true, extent: undefined });
	});

	it('answers for the country while the institution is folded into it', () => {
		const dataset = makeDataset([
			makeTie('with-dod', ['gt', 'us-dod']),
			makeTie('inside', ['us-dod', 'us-southcom']),
			makeTie('aside', ['mx', 'us'])
		]);
		const question = { kind: 'around', actor: actorId('us-southcom'), distance: 1 } as const;
		expect(answerAround(question, askedOf(dataset, false))).toMatchObject({
			actor: 'us',
			rings: [['gt', 'mx']]
		});
		expect(answerAround(question, askedOf(dataset, true))).toMatchObject({
			actor: 'us-southcom',
			rings: [['us-dod']]
		});
	});

	it('holds the actors at each distance, and every tie among them', () => {
		const anyQuestion = fc.record({
			kind: fc.constant('around' as const),
			actor: fc.constantFrom(...CAST.map(({ id }) => id)),
			distance: fc.constantFrom(1 as const, 2 as const, 3 as const)
		});
		fc.assert(
			fc.property(anyDataset, anyQuestion, fc.boolean(), (dataset, question, apart) => {
				const asked = askedOf(dataset, apart);
				const { actor, rings, complete, extent } = answerAround(question, asked);
				const distance = allDistances(asked);
				const at = (n: number) =>
					asked.network.actors.map(({ id }) => id).filter((id) => distance(actor, id) === n);
				const expected = [1, 2, 3].slice(0, question.distance).map(at);
				expect(rings).toEqual(expected.filter((ring) => ring.length > 0));
				const farther = asked.network.actors.map(({ id }) => distance(actor, id));
				expect(complete).toBe(!farther.some((n) => n > question.distance && n < Infinity));
				const near = new Set([actor, ...rings.flat()]);
				const ties = joined(asked).filter(({ a, b }) => near.has(a) && near.has(b));
				expect(new Set(extent?.ties)).toEqual(
					new Set(rings.length === 0 ? [] : ties.map(({ tie }) => tie.id))
				);
			})
		);
	});
});
