import { describe, expect, it } from 'vitest';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { textBox } from '#lib/scene/labels.ts';
import { hitAt } from '#lib/views/map/hit.ts';
import { realMap, type RealMap } from './real-map.ts';

const reachIn =
	({ places }: RealMap) =>
	(id: ActorId): number =>
		places.reach.get(id) ?? 0;

const phone = realMap({ format: 'tall', coarse: true });
const { scene } = phone.drawn;

describe('hitAt', () => {
	it('hits every mark in its middle', () => {
		for (const mark of scene.marks)
			expect(hitAt(scene, reachIn(phone), mark)).toEqual({ kind: 'actor', id: mark.id });
	});

	it('hits every actor on its name', () => {
		for (const label of scene.labels) {
			const { left, right, top, bottom } = textBox(label);
			const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
			expect(hitAt(scene, reachIn(phone), middle)).toEqual({ kind: 'actor', id: label.actor });
		}
	});

	it.each(['bz', 'sv'])('hits %s anywhere in a circle of 44 px but on a name', (id) => {
		const mark = scene.marks.find((one) => one.id === id);
		if (!mark) throw new Error('It is not shown.');
		for (let turn = 0; turn < 24; turn++) {
			const at = {
				x: mark.x + 21.9 * Math.cos((turn * Math.PI) / 12),
				y: mark.y + 21.9 * Math.sin((turn * Math.PI) / 12)
			};
			const target = hitAt(scene, reachIn(phone), at);
			const named = scene.labels.some((label) => {
				const { left, right, top, bottom } = textBox(label);
				return at.x > left - 1 && at.x < right + 1 && at.y > top - 1 && at.y < bottom + 1;
			});
			if (!named) expect(target).toEqual({ kind: 'actor', id });
		}
	});

	it('hits a strand between two marks, and a little beside it', () => {
		const strand = scene.strands.find(({ cable }) => cable === 'gt~jp');
		if (!strand) throw new Error('It is not shown.');
		const at = (part: number, aside: number) => ({
			x: strand.from.x + part * (strand.to.x - strand.from.x),
			y: strand.from.y + part * (strand.to.y - strand.from.y) + aside
		});
		expect(hitAt({ ...scene, marks: [], labels: [] }, () => 0, at(0.5, 0))).toMatchObject({
			kind: 'strand'
		});
		const alone = { ...scene, marks: [], labels: [], strands: [strand] };
		expect(hitAt(alone, () => 0, at(0.5, 2))).toEqual({ kind: 'strand', id: strand.id });
		expect(hitAt(alone, () => 0, at(0.5, 30))).toBeUndefined();
	});

	it('hits nothing on bare paper, and nothing in an empty scene', () => {
		expect(hitAt(scene, reachIn(phone), { x: -500, y: -500 })).toBeUndefined();
		const empty = { ...scene, marks: [], strands: [], labels: [] };
		expect(hitAt(empty, () => 0, { x: 0, y: 0 })).toBeUndefined();
	});
});
