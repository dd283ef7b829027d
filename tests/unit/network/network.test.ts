import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { ActorId, Dataset, Tie } from '#lib/dataset/dataset.ts';
import { STATUSES, type Status } from '#lib/dataset/vocabulary.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate, cableId, STRAND_ORDER, strandsAsked, strandsOf } from '#lib/network/network.ts';
import { EMPTY_QUERY, NOT_STATED } from '#lib/query/query.ts';
import { actorId, anyDataset, CAST, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const PARENT = new Map(CAST.map(({ id, parent }) => [id, parent]));

/** The top-level ancestor, climbed one by one. */
function topOf(id: ActorId): ActorId {
	const parent = PARENT.get(id);
	return parent === undefined ? id : topOf(parent);
}

/** Whether a tie makes the two parties neighbours, by the words of the design. */
function joins(tie: Tie, a: ActorId, b: ActorId): boolean {
	if (a === b || !tie.between.includes(a) || !tie.between.includes(b)) return false;
	const hub =
		tie.direction === 'directed'
			? tie.between[0]
			: tie.activities.includes('membership')
				? tie.between[tie.between.length - 1]
				: undefined;
	return hub === undefined || hub === a || hub === b;
}

/** The network by asking, for every two shown actors and every tie, whether it joins them. */
function bruteForce(dataset: Dataset, open: ReadonlySet<string>, among: boolean) {
	const shownAs = (id: ActorId) => (open.has(topOf(id)) ? id : topOf(id));
	const counts = (tie: Tie, a: ActorId, b: ActorId) =>
		joins(tie, a, b) && (among || topOf(a) === dataset.focus || topOf(b) === dataset.focus);
	const ids = CAST.map(({ id }) => id);
	const cables = new Map<string, { ends: string[]; ties: string[]; strands: string[] }>();
	const actors = [];
	for (const shown of new Set(ids.map(shownAs))) {
		const inside = ids.filter((id) => shownAs(id) === shown);
		const reaching = dataset.ties.filter((tie) =>
			inside.some((a) => ids.some((b) => counts(tie, a, b)))
		);
		if (reaching.length > 0 || shown === dataset.focus)
			actors.push({
				id: shown,
				ties: reaching.length,
				ownTies: dataset.ties.filter((tie) =>
					inside.some((a) =>
						ids.some((b) => joins(tie, a, b) && (topOf(a) === 'gt' || topOf(b) === 'gt'))
					)
				).length
			});
		for (const other of new Set(ids.map(shownAs))) {
			if (shown >= other) continue;
			const across = ids.filter((id) => shownAs(id) === other);
			const ties = dataset.ties.filter((tie) =>
				inside.some((a) => across.some((b) => counts(tie, a, b)))
			);
			if (ties.length === 0) continue;
			const strands = STRAND_ORDER.flatMap((threat) => {
				const held = ties.filter(({ threats }) =>
					threat === 'none' ? threats.length === 0 : threats.includes(threat)
				);
				return held.length > 0 ? [`${threat}: ${held.map(({ id }) => id).join(' ')}`] : [];
			});
			cables.set(`${shown}~${other}`, {
				ends: [shown, other],
				ties: ties.map(({ id }) => id),
				strands
			});
		}
	}
	return { actors: actors.toSorted(byId), cables };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const anyOpen = fc.subarray(['gt', 'us', 'mx']);

describe('aggregate', () => {
	it('bundles ties as asking of every two actors does', () => {
		fc.assert(
			fc.property(anyDataset, anyOpen, fc.boolean(), (dataset, open, among) => {
				const folding = foldTo(dataset, false, open.map(actorId));
				const network = aggregate(dataset, dataset.ties, folding, among);
				const twin = bruteForce(dataset, new Set(open), among);
				expect(network.actors.toSorted(byId)).toEqual(twin.actors);
				expect(
					new Map(
						network.cables.map(({ id, ends, ties, strands }) => [
							id,
							{
								ends,
								ties: ties.map((tie) => tie.id),
								strands: strands.map(
									(strand) => `${strand.threat}: ${strand.ties.map((tie) => tie.id).join(' ')}`
								)
							}
						])
					)
				).toEqual(twin.cables);
				expect(network.cables).toHaveLength(twin.cables.size);
			}),
			{ numRuns: 200 }
		);
	});

	it('keeps the focus where nothing else is', () => {
		const dataset = makeDataset([]);
		expect(aggregate(dataset, [], foldTo(dataset, false, []), false)).toEqual({
			actors: [{ id: 'gt', ties: 0, ownTies: 0 }],
			cables: []
		});
	});

	it('lists actors in dataset order, whatever the order of ties', () => {
		const ties = [
			makeTie('a', ['un', 'gt']),
			makeTie('b', ['mx', 'gt']),
			makeTie('c', ['us', 'gt'])
		];
		const dataset = makeDataset(ties);
		const inOrder = (some: readonly Tie[]) =>
			aggregate(dataset, some, foldTo(dataset, false, []), false).actors.map(({ id }) => id);
		expect(inOrder(ties)).toEqual(['gt', 'us', 'mx', 'un']);
		expect(inOrder(ties.toReversed())).toEqual(['gt', 'us', 'mx', 'un']);
	});

	it('counts a tie that runs inside a folded state, without a cable to itself', () => {
		const dataset = makeDataset([makeTie('inner', ['gt-army', 'gt-police'])]);
		const folded = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), false);
		expect(folded).toEqual({ actors: [{ id: 'gt', ties: 1, ownTies: 1 }], cables: [] });
		const apart = aggregate(dataset, dataset.ties, foldTo(dataset, true, []), false);
		expect(apart.cables.map(({ ends }) => ends)).toEqual([['gt-army', 'gt-police']]);
	});

	it('counts a tie once though it reaches several institutions of a state', () => {
		const dataset = makeDataset([makeTie('t', ['gt', 'us', 'us-dod', 'us-southcom'])]);
		const network = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), true);
		expect(network.cables.map(({ ties }) => ties.length)).toEqual([1]);
		expect(network.actors.find(({ id }) => id === 'us')).toEqual({ id: 'us', ties: 1, ownTies: 1 });
	});

	it('counts as own what joins an actor with the focus, whether or not partners are joined', () => {
		const shared = makeTie('m', ['gt', 'mx', 'oas'], { activities: ['membership'] });
		const dataset = makeDataset([shared, makeTie('t', ['gt', 'mx'])]);
		for (const among of [false, true]) {
			const { actors } = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), among);
			expect(actors.map(({ id, ownTies }) => [id, ownTies])).toEqual([
				['gt', 2],
				['mx', 1],
				['oas', 1]
			]);
		}
	});

	it('leaves ties among partners out unless asked for them', () => {
		const dataset = makeDataset([makeTie('own', ['gt', 'mx']), makeTie('among', ['mx', 'us'])]);
		const folding = foldTo(dataset, false, []);
		const cablesOf = (among: boolean) =>
			aggregate(dataset, dataset.ties, folding, among).cables.map(({ id }) => id);
		expect(cablesOf(false)).toEqual(['gt~mx']);
		expect(cablesOf(true)).toEqual(['gt~mx', 'mx~us']);
	});
});

describe('cableId', () => {
	it('is the same from either end, the alphabetically first named first', () => {
		expect(cableId(actorId('mx'), actorId('gt'))).toBe('gt~mx');
		expect(cableId(actorId('gt'), actorId('mx'))).toBe('gt~mx');
	});
});

describe('strandsOf', () => {
	const standingOf = (...statuses: Status[]) =>
		strandsOf(statuses.map((status, i) => makeTie(`t${i}`, ['gt', 'mx'], { status })))[0]?.standing;

	it.each<[string, Status[]]>([
		['current', ['active']],
		['current', ['unknown']],
		['current', ['ended', 'planned', 'unknown']],
		['current', ['planned', 'ended', 'active']],
		['planned', ['planned']],
		['planned', ['ended', 'planned']],
		['ended', ['ended', 'ended']]
	])('%s where its ties are %j', (standing, statuses) => {
		expect(standingOf(...statuses)).toBe(standing);
	});

	it('is current if and only if a tie is active or not known to have ended', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...STATUSES), { minLength: 1 }), (statuses) => {
				const current = statuses.includes('active') || statuses.includes('unknown');
				expect(standingOf(...statuses) === 'current').toBe(current);
			})
		);
	});

	it('keeps to the strands asked for, each as it is among all', () => {
		fc.assert(
			fc.property(anyDataset, fc.subarray([...STRAND_ORDER]), ({ ties }, asked) => {
				const only = new Set(asked);
				expect(strandsOf(ties, only)).toEqual(
					strandsOf(ties).filter(({ threat }) => only.has(threat))
				);
			})
		);
	});

	it('makes no strand of no tie', () => {
		expect(strandsOf([])).toEqual([]);
	});

	it('gives a tie without a stated threat a strand of its own, the last', () => {
		const strands = strandsOf([
			makeTie('none', ['gt', 'mx']),
			makeTie('cyber', ['gt', 'mx'], { threats: ['cyber'] }),
			makeTie('two', ['gt', 'mx'], { threats: ['cyber', 'narcotics'] })
		]);
		expect(strands.map(({ threat, ties }) => [threat, ...ties.map(({ id }) => id)])).toEqual([
			['narcotics', 'two'],
			['cyber', 'cyber', 'two'],
			['none', 'none']
		]);
	});
});

describe('the strands that a query asks for', () => {
	it.each([
		['are all where it chooses none', [], undefined],
		['are those chosen', ['cyber', 'narcotics'], ['narcotics', 'cyber']],
		['are of ties without a stated threat, too', [NOT_STATED], ['none']]
	])('%s', (_, threat, expected) => {
		const asked = strandsAsked({ ...EMPTY_QUERY, chosen: { ...EMPTY_QUERY.chosen, threat } });
		expect(asked && [...asked]).toEqual(expected);
	});
});
