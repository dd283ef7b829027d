import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupsAnswer } from '#lib/questions/answer.ts';
import type { Asked } from '#lib/questions/asked.ts';
import { answerGroups } from '#lib/questions/groups.ts';
import { anyDataset, makeDataset } from '../../fixtures/dataset.ts';
import { askedOf, graphOf } from './asking.ts';
import { edges, KARATE } from './known-graphs.ts';

const groupsIn = (asked: Asked) => answerGroups({ kind: 'groups' }, asked);
const membersOf = ({ groups }: GroupsAnswer) =>
	groups.map(({ members }) => members.toSorted().join(' '));

/** Newman and Girvan 2004, straight from the definition: for every pair, tied less expected. */
function modularityOf({ network }: Asked, parts: readonly (readonly string[])[]): number {
	const weight = (a: string, b: string) =>
		network.cables.find(({ ends }) => a !== b && ends.every((end) => end === a || end === b))?.ties
			.length ?? 0;
	const ids = network.actors.map(({ id }) => id);
	const strength = (a: string) => ids.reduce((sum, b) => sum + weight(a, b), 0);
	const all = ids.reduce((sum, a) => sum + strength(a), 0);
	return parts.reduce(
		(sum, part) =>
			part.reduce(
				(inner, a) =>
					part.reduce(
						(deep, b) => deep + (weight(a, b) - (strength(a) * strength(b)) / all) / all,
						inner
					),
				sum
			),
		0
	);
}

describe('answerGroups', () => {
	it('finds none where nothing is tied', () => {
		expect(groupsIn(askedOf(makeDataset([])))).toEqual({
			kind: 'groups',
			groups: [],
			alone: ['gt'],
			modularity: 0
		});
	});

	it('finds one group in a pair', () => {
		expect(membersOf(groupsIn(graphOf(edges('a-b'))))).toEqual(['a b']);
	});

	it('parts two cliques that one tie joins, and names each by its most tied member', () => {
		const cliques = graphOf(edges('a-b a-c a-d b-c b-d c-d d-w w-x w-y w-z x-y x-z y-z w-v v-x'));
		const answer = groupsIn(cliques);
		expect(membersOf(answer)).toEqual(['v w x y z', 'a b c d']);
		expect(answer.groups.map(({ name }) => name)).toEqual(['w', 'd']);
	});

	it('weighs cables by their ties', () => {
		expect(membersOf(groupsIn(graphOf(edges('a-b a-b a-b b-c c-d c-d c-d d-a'))))).toEqual([
			'a b',
			'c d'
		]);
	});

	it('parts the karate club about as well as it can be parted', () => {
		const club = graphOf(KARATE);
		expect(club.network.actors).toHaveLength(34);
		expect(club.network.cables).toHaveLength(78);
		const answer = groupsIn(club);
		// Brandes et al. 2008: no partition has more than 0.4198.
		expect(answer.modularity).toBeGreaterThan(0.4);
		expect(answer.modularity).toBeLessThanOrEqual(0.4198);
		// The two rivals never end in one group.
		expect(
			answer.groups.some(({ members }) => ['1', '34'].every((id) => members.some((m) => m === id)))
		).toBe(false);
	});

	it('puts every actor into one group or alone, the same each time, and tells their modularity', () => {
		fc.assert(
			fc.property(anyDataset, fc.boolean(), (dataset, apart) => {
				const asked = askedOf(dataset, apart);
				const answer = groupsIn(asked);
				expect(groupsIn(askedOf(dataset, apart))).toEqual(answer);
				const parts = [
					...answer.groups.map(({ members }) => members),
					...answer.alone.map((id) => [id])
				];
				expect(parts.flat().toSorted()).toEqual(
					asked.network.actors.map(({ id }) => id).toSorted()
				);
				if (asked.network.cables.length > 0) {
					expect(answer.modularity).toBeCloseTo(modularityOf(asked, parts), 6);
				}
			}),
			{ numRuns: 50 }
		);
	});
});
