import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, Tie } from '#lib/dataset/dataset.ts';
import { answerShared } from '#lib/questions/shared.ts';
import { actorId, anyDataset, CAST, makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { askedOf, joined } from './asking.ts';

const of = (a: string, b: string) =>
	({ kind: 'shared', actors: [actorId(a), actorId(b)] }) as const;
const member = (id: string, ...between: string[]): Tie =>
	makeTie(id, between, { scope: 'multilateral', activities: ['membership'] });

const DATASET = makeDataset([
	makeTie('gt-mx', ['gt', 'mx']),
	makeTie('gt-hn', ['gt', 'hn']),
	makeTie('gt-hn-again', ['gt', 'hn']),
	makeTie('us-mx', ['us-southcom', 'mx-sedena']),
	makeTie('us-hn', ['us', 'hn']),
	makeTie('mx-hn', ['mx', 'hn']),
	member('mx-oas', 'mx', 'oas'),
	member('hn-oas', 'hn', 'oas'),
	member('hn-cfac', 'gt', 'hn', 'cfac'),
	member('mx-un', 'mx-sedena', 'un')
]);

describe('answerShared', () => {
	it('has nothing for two that are drawn as one, nor for two without ties', () => {
		const nothing = { partners: [], bodies: [], alone: [[], []], extent: undefined };
		expect(answerShared(of('us-dod', 'us-southcom'), askedOf(DATASET, false))).toMatchObject({
			actors: ['us', 'us'],
			...nothing
		});
		expect(answerShared(of('es', 'un'), askedOf(makeDataset([])))).toMatchObject(nothing);
	});

	it('tells partners, common bodies and those where one is absent', () => {
		const answer = answerShared(of('mx', 'hn'), askedOf(DATASET, false));
		const ids = (ties: readonly Tie[]) => ties.map(({ id }) => id);
		expect(answer.partners.map(({ actor, ties }) => [actor, ...ties.map(ids)])).toEqual([
			['gt', ['gt-mx'], ['gt-hn', 'gt-hn-again']],
			['us', ['us-mx'], ['us-hn']]
		]);
		expect(answer.bodies.map(({ body, ties }) => [body, ids(ties)])).toEqual([
			['oas', ['mx-oas', 'hn-oas']]
		]);
		expect(answer.alone.map((list) => list.map(({ body }) => body))).toEqual([['un'], ['cfac']]);
		expect([...(answer.extent?.ties ?? [])].toSorted()).toEqual([
			'gt-hn',
			'gt-hn-again',
			'gt-mx',
			'hn-oas',
			'mx-hn',
			'mx-oas',
			'us-hn',
			'us-mx'
		]);
	});

	it('keeps apart what institutions do while they are shown apart', () => {
		const answer = answerShared(of('mx', 'hn'), askedOf(DATASET, true));
		expect(answer.partners.map(({ actor }) => actor)).toEqual(['gt']);
		expect(answer.alone[0]).toEqual([]);
	});

	it('turns round when it is asked the other way', () => {
		const anyEnd = fc.constantFrom(...CAST.map(({ id }) => id));
		fc.assert(
			fc.property(anyDataset, anyEnd, anyEnd, fc.boolean(), (dataset, a, b, apart) => {
				const asked = askedOf(dataset, apart);
				const there = answerShared({ kind: 'shared', actors: [a, b] }, asked);
				const back = answerShared({ kind: 'shared', actors: [b, a] }, asked);
				expect(back.alone).toEqual(there.alone.toReversed());
				expect(back.bodies.map(({ body }) => body)).toEqual(there.bodies.map(({ body }) => body));
				expect(new Set(back.partners.map(({ actor }) => actor))).toEqual(
					new Set(there.partners.map(({ actor }) => actor))
				);
			})
		);
	});

	it('finds the partners and bodies that asking every actor one by one finds', () => {
		const anyEnd = fc.constantFrom(...CAST.map(({ id }) => id));
		fc.assert(
			fc.property(anyDataset, anyEnd, anyEnd, fc.boolean(), (dataset, a, b, apart) => {
				const asked = askedOf(dataset, apart);
				const answer = answerShared({ kind: 'shared', actors: [a, b] }, asked);
				const [first, second] = answer.actors;
				if (first === second) return;
				const shownAs = (id: ActorId) => asked.folding.shownAs(id);
				const pairs = joined(asked);
				const tied = (one: string, other: string) =>
					pairs.some((pair) => [pair.a, pair.b].every((end) => end === one || end === other));
				const belongs = (who: string, body: string) =>
					dataset.ties.some(
						({ direction, activities, between }) =>
							direction !== 'directed' &&
							activities.includes('membership') &&
							between.at(-1) === body &&
							between.slice(0, -1).some((id) => shownAs(id) === who)
					);
				const others = CAST.map(({ id }) => id).filter(
					(id) => shownAs(id) !== first && shownAs(id) !== second
				);
				const bodies = others.filter((id) => belongs(first, id) && belongs(second, id));
				expect(answer.bodies.map(({ body }) => body)).toEqual(bodies);
				const alone = others.filter((id) => belongs(first, id) && !belongs(second, id));
				expect(answer.alone[0].map(({ body }) => body)).toEqual(alone);
				const shown = asked.network.actors.map(({ id }) => id);
				const partners = shown.filter(
					(id) =>
						id !== first &&
						id !== second &&
						tied(first, id) &&
						tied(second, id) &&
						!bodies.some((body) => shownAs(body) === id)
				);
				expect(answer.partners.map(({ actor }) => actor).toSorted()).toEqual(partners.toSorted());
			})
		);
	});
});
