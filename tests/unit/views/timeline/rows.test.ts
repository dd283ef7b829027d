import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import type { Selection } from '#lib/state/view-state.ts';
import { groupsByPartner, groupsByThreat } from '#lib/views/timeline/groups.ts';
import {
	listRows,
	placeOfSelected,
	rowKey,
	stepByKey,
	windowOf,
	type Step
} from '#lib/views/timeline/rows.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../../fixtures/dataset.ts';

const ties = [
	makeTie('a', ['gt', 'us'], { start: '2001', threats: ['narcotics'] }),
	makeTie('b', ['gt', 'us'], { start: '2002', threats: ['narcotics', 'cyber'] }),
	makeTie('c', ['gt', 'us'], { start: '2003', threats: ['cyber'] })
];
const groups = groupsByThreat(makeDataset(ties), ties);
const open = listRows(groups, () => false);
const folded = listRows(groups, ({ id }) => id === 'narcotics');

describe('listRows', () => {
	it('has no rows of no groups', () => {
		expect(listRows([], () => false)).toEqual([]);
	});
	it('puts the ties below the name of their group', () => {
		expect(open.map(rowKey)).toEqual([
			'narcotics',
			'narcotics a',
			'narcotics b',
			'cyber',
			'cyber b',
			'cyber c'
		]);
	});
	it('leaves out the ties of a folded group', () => {
		expect(folded.map(rowKey)).toEqual(['narcotics', 'cyber', 'cyber b', 'cyber c']);
	});
});

describe('placeOfSelected', () => {
	const dataset = makeDataset([
		makeTie('drugs', ['gt', 'us']),
		makeTie('training', ['gt-army', 'us-southcom']),
		makeTie('exercise', ['gt', 'us', 'mx']),
		makeTie('posts', ['gt-army', 'gt-police'])
	]);
	const network = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), false);
	const all = groupsByPartner(dataset, dataset.ties, network);
	const rows = listRows(all, () => false);
	const names = rows.map(rowKey);
	const placeIn = (some: typeof rows, selection: Selection, preferred?: string) => {
		const at = placeOfSelected(some, selection, dataset, preferred);
		const row = at === undefined ? undefined : some[at];
		return row && rowKey(row);
	};

	it.each<[string, Selection, string | undefined]>([
		['nothing', { kind: 'none' }, undefined],
		['a partner', { kind: 'actor', id: actorId('mx') }, 'mx'],
		['an institution of one', { kind: 'actor', id: actorId('us-southcom') }, 'us'],
		['the focus', { kind: 'actor', id: actorId('gt') }, 'gt'],
		['a partner without a tie', { kind: 'actor', id: actorId('hn') }, undefined],
		['a cable', { kind: 'cable', ends: [actorId('gt'), actorId('mx')] }, 'mx'],
		['a tie', { kind: 'tie', id: tieId('training') }, 'us training']
	])('of %s', (_, selection, expected) => {
		expect(expected === undefined || names.includes(expected)).toBe(true);
		expect(placeIn(rows, selection)).toBe(expected);
	});

	it('of a tie with several partners is the row preferred, else the first', () => {
		const exercise: Selection = { kind: 'tie', id: tieId('exercise') };
		expect(placeIn(rows, exercise)).toBe('us exercise');
		expect(placeIn(rows, exercise, 'mx exercise')).toBe('mx exercise');
		expect(placeIn(rows, exercise, 'us drugs')).toBe('us exercise');
	});

	it('of a tie in a folded group is the name of that', () => {
		const closed = listRows(all, () => true);
		expect(placeIn(closed, { kind: 'tie', id: tieId('drugs') })).toBe('us');
	});
});

describe('stepByKey', () => {
	const go = (to: number): Step => ({ kind: 'go', to });
	it.each<[string, typeof open, number, Step | undefined]>([
		['x', open, 0, undefined],
		['Enter', open, 0, undefined],
		['ArrowUp', open, 0, go(0)],
		['ArrowDown', open, 5, go(5)],
		['ArrowDown', open, 2, go(3)],
		['PageDown', open, 1, go(5)],
		['PageUp', open, 5, go(1)],
		['Home', open, 4, go(0)],
		['End', open, 0, go(5)],
		['ArrowLeft', open, 5, go(3)],
		['ArrowLeft', open, 1, go(0)],
		['ArrowLeft', open, 0, { kind: 'toggle' }],
		['ArrowLeft', folded, 0, { kind: 'none' }],
		['ArrowRight', folded, 0, { kind: 'toggle' }],
		['ArrowRight', open, 0, go(1)],
		['ArrowRight', open, 1, { kind: 'none' }]
	])('%s', (key, rows, at, expected) => {
		expect(stepByKey(key, rows, at, 4)).toEqual(expected);
	});
});

describe('windowOf', () => {
	it.each([
		['no rows', [0, 20, 0, 500], { first: 0, last: 0 }],
		['all of few', [10, 20, 0, 500], { first: 0, last: 10 }],
		['no room yet', [1000, 20, 0, 0], { first: 0, last: 8 }],
		['the top of many', [1000, 20, 0, 500], { first: 0, last: 33 }],
		['the middle of many', [1000, 20, 10_010, 500], { first: 492, last: 534 }],
		['scrolled beyond what is left', [10, 20, 10_000, 500], { first: 10, last: 10 }]
	] as const)('%s', (_, [count, row, scrolled, height], expected) => {
		expect(windowOf(count, row, scrolled, height)).toEqual(expected);
	});

	it('holds every row that is seen, and few others', () => {
		const size = { max: 20_000 };
		fc.assert(
			fc.property(
				fc.nat(size),
				fc.integer({ min: 10, max: 60 }),
				fc.nat(size),
				fc.nat(2000),
				(count, row, scrolled, height) => {
					const { first, last } = windowOf(count, row, scrolled, height);
					for (let i = 0; i < count; i += 1) {
						const isSeen = (i + 1) * row > scrolled && i * row < scrolled + height;
						if (isSeen) expect(i >= first && i < last).toBe(true);
					}
					expect(last - first).toBeLessThanOrEqual(height / row + 18);
				}
			),
			{ numRuns: 40 }
		);
	});
});
