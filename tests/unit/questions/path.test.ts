import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPath, MOST_PATHS } from '#lib/questions/path.ts';
import { actorId, anyDataset, CAST, makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { allDistances, askedOf, graphOf, joined, shortestWays } from './asking.ts';

const between = (from: string, to: string) =>
	({ kind: 'path', from: actorId(from), to: actorId(to) }) as const;
const named = (paths: readonly { readonly actors: readonly string[] }[]) =>
	paths.map(({ actors }) => actors.join(' > '));

describe('answerPath', () => {
	it('finds no way between parts that do not hang together', () => {
		const asked = graphOf([
			['a', 'b'],
			['c', 'd']
		]);
		expect(answerPath(between('a', 'd'), asked)).toEqual({
			kind: 'path',
			ends: ['a', 'd'],
			length: undefined,
			paths: [],
			count: 0,
			extent: undefined
		});
	});

	it('needs no way where both ends are drawn as one', () => {
		const asked = askedOf(makeDataset([makeTie('t', ['us-dod', 'us-southcom'])]), false);
		const answer = answerPath(between('us-dod', 'us-southcom'), asked);
		expect(answer).toMatchObject({ ends: ['us', 'us'], length: 0, count: 0 });
	});

	it('finds both ways round an even circle, and one round an odd one', () => {
		const circle = (names: readonly string[]) =>
			graphOf(names.map((name, i) => [name, names[(i + 1) % names.length] ?? ''] as const));
		const even = answerPath(between('a', 'd'), circle(['a', 'b', 'c', 'd', 'e', 'f']));
		expect(even.length).toBe(3);
		expect(named(even.paths)).toEqual(['a > b > c > d', 'a > f > e > d']);
		const odd = answerPath(between('a', 'c'), circle(['a', 'b', 'c', 'd', 'e']));
		expect(named(odd.paths)).toEqual(['a > b > c']);
		expect([...(odd.extent?.ties ?? [])]).toEqual(['edge-0', 'edge-1']);
	});

	it('tells the way of most ties first', () => {
		const asked = graphOf([
			['a', 'thin'],
			['thin', 'z'],
			['a', 'thick'],
			['thick', 'z'],
			['thick', 'z']
		]);
		const { paths } = answerPath(between('a', 'z'), asked);
		expect(named(paths)).toEqual(['a > thick > z', 'a > thin > z']);
		expect(paths[0]?.cables.map(({ ties }) => ties.map(({ id }) => id))).toEqual([
			['edge-2'],
			['edge-3', 'edge-4']
		]);
	});

	it('counts the ways that it does not tell, and draws them', () => {
		const stations = Array.from({ length: 8 }, (_, i) => `s${i}`);
		const others = Array.from({ length: 9 }, (_, i) => `t${i}`);
		const asked = graphOf([
			...stations.map((s) => ['a', s] as const),
			...stations.flatMap((s) => others.map((t) => [s, t] as const)),
			...others.map((t) => [t, 'z'] as const)
		]);
		const { paths, count, length, extent } = answerPath(between('a', 'z'), asked);
		expect({ length, count, told: paths.length }).toEqual({ length: 3, count: 72, told: 50 });
		expect(new Set(named(paths)).size).toBe(MOST_PATHS);
		expect(extent?.ties.size).toBe(8 + 72 + 9);
	});

	it('finds just the ways that a search of all ways finds', () => {
		const anyEnd = fc.constantFrom(...CAST.map(({ id }) => id));
		fc.assert(
			fc.property(anyDataset, anyEnd, anyEnd, fc.boolean(), (dataset, from, to, apart) => {
				const asked = askedOf(dataset, apart);
				const answer = answerPath({ kind: 'path', from, to }, asked);
				const [start, end] = answer.ends;
				const distance = allDistances(asked);
				if (start === end) {
					expect(answer.length).toBe(0);
					return;
				}
				const ways = shortestWays(asked, start, end);
				expect(answer.count).toBe(ways.length);
				expect(answer.length ?? Infinity).toBe(distance(start, end));
				if (ways.length <= MOST_PATHS) {
					expect(named(answer.paths).toSorted()).toEqual(ways.toSorted());
				}
				for (const { actors, cables } of answer.paths) {
					expect(cables.map(({ ends }) => [...ends].toSorted())).toEqual(
						cables.map((_, i) => actors.slice(i, i + 2).toSorted())
					);
				}
				const onTheWay = joined(asked).filter(({ a, b }) =>
					[
						[a, b],
						[b, a]
					].some(
						([one, other]) =>
							one !== undefined &&
							other !== undefined &&
							distance(start, one) + 1 + distance(other, end) === distance(start, end)
					)
				);
				expect(new Set(answer.extent?.ties)).toEqual(
					new Set(ways.length === 0 ? [] : onTheWay.map(({ tie }) => tie.id))
				);
			})
		);
	});
});
