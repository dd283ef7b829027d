import { describe, expect, it } from 'vitest';
import { foldTo } from '#lib/network/folding.ts';
import { changesOfCable } from '#lib/network/cable-change.ts';
import { aggregate } from '#lib/network/network.ts';
import { CHANGES, type Periods } from '#lib/query/periods.ts';
import { placeChanges } from '#lib/scene/changes.ts';
import { composeScene } from '#lib/scene/compose.ts';
import { legendOf } from '#lib/scene/legend.ts';
import { makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { makeMark } from './make-mark.ts';
import { realSceneInput } from './real-scenes.ts';

const periods: Periods = [
	{ from: 1990, to: 1999 },
	{ from: 2010, to: 2019 }
];
const began = makeTie('began', ['gt', 'us'], { start: '2012' });
const ended = makeTie('ended', ['gt', 'us'], { start: '1995', end: '2001', status: 'ended' });
const stayed = makeTie('stayed', ['gt', 'us'], { start: '1980' });
const between = makeTie('between', ['gt', 'us'], { start: '2003', end: '2004', status: 'ended' });

function cableOf(...ties: Parameters<typeof makeDataset>[0]) {
	const dataset = makeDataset(ties);
	const [cable] = aggregate(dataset, ties, foldTo(dataset, false, []), false).cables;
	if (!cable) throw new Error('There is no cable.');
	return cable;
}

describe('changesOfCable', () => {
	it('names nothing of ties outside both periods', () => {
		expect(changesOfCable(cableOf(between, makeTie('undated', ['gt', 'us'])), periods)).toEqual([]);
	});
	it('names each change once, whatever the order of ties', () => {
		const again = makeTie('again', ['gt', 'us'], { start: '2015' });
		expect(changesOfCable(cableOf(again, stayed, between, ended, began), periods)).toEqual([
			'began',
			'ended',
			'stayed'
		]);
	});
});

describe('placeChanges', () => {
	const gt = makeMark('gt', { x: 0, y: 0, r: 20, ties: 9 });
	const us = makeMark('us', { x: 100, y: 0, r: 10, ties: 3 });
	const marks = new Map([gt, us].map((mark) => [mark.id, mark]));

	it('puts badges in a row on the cable, from the smaller mark on', () => {
		const badges = placeChanges([cableOf(began, stayed)], periods, marks);
		expect(badges).toEqual([
			{ cable: 'gt~us', change: 'began', x: 81, y: 0, r: 5.5 },
			{ cable: 'gt~us', change: 'stayed', x: 69, y: 0, r: 5.5 }
		]);
	});

	it('leaves out those for which the cable is too short', () => {
		const near = new Map([gt, { ...us, x: 45 }].map((mark) => [mark.id, mark]));
		expect(placeChanges([cableOf(began, stayed)], periods, near)).toHaveLength(1);
		const touching = new Map([gt, { ...us, x: 30 }].map((mark) => [mark.id, mark]));
		expect(placeChanges([cableOf(began, stayed)], periods, touching)).toEqual([]);
	});

	it('has none for a cable of which a mark is not shown', () => {
		expect(placeChanges([cableOf(began)], periods, new Map([['gt', gt]]))).toEqual([]);
	});
});

describe('a scene', () => {
	const plain = composeScene(realSceneInput());
	const compared = composeScene(realSceneInput({ periods }));

	it('has badges, and the legend their meaning, only where periods are compared', () => {
		expect(plain.changes).toBeUndefined();
		const shown = new Set(compared.changes?.map(({ change }) => change));
		const named = legendOf(compared, 100).flatMap((entry) =>
			entry.kind === 'timeline' ? [entry.sign] : []
		);
		expect(named).toEqual(CHANGES.filter((change) => shown.has(change)));
		expect(legendOf(plain, 100).some(({ kind }) => kind === 'timeline')).toBe(false);
	});

	it('moves nothing, and makes cables of neither period paler', () => {
		expect(compared.marks).toEqual(plain.marks);
		const badged = new Set(compared.changes?.map(({ cable }) => cable));
		const pale = compared.strands.filter(({ opacity }) => opacity < 0.2);
		expect(pale.length).toBeGreaterThan(0);
		expect(pale.some(({ cable }) => badged.has(cable))).toBe(false);
	});
});
