import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discsOver, spread, type Standing } from '#lib/views/map/spread.ts';

const paper = { left: 0, top: 0, right: 400, bottom: 300 };

const anyStanding: fc.Arbitrary<Omit<Standing<number>, 'id'>> = fc.record({
	// Few anchors, so that many share one.
	anchor: fc.record({
		x: fc.constantFrom(0, 100, 104, 390),
		y: fc.constantFrom(50, 150)
	}),
	r: fc.integer({ min: 2, max: 20 }),
	reach: fc.integer({ min: 2, max: 22 }),
	aside: fc.constantFrom([], [{ x: 0, y: 25, r: 6 }])
});
const anyCrowd = fc
	.array(anyStanding, { maxLength: 25 })
	.map((all) => all.map((one, id) => ({ ...one, id })));

describe('spread', () => {
	it('places nobody where there is nobody', () => {
		expect(spread([], [], paper).size).toBe(0);
	});

	it('leaves alone what has room', () => {
		const far = [20, 120, 220].map((x, id) => ({
			id,
			anchor: { x, y: 100 },
			r: 10,
			reach: 20,
			aside: []
		}));
		expect([...spread(far, [], paper)]).toEqual(far.map(({ id, anchor }) => [id, anchor]));
	});

	it('lets no two marks come nearer than their rims and rooms allow', () => {
		fc.assert(
			fc.property(anyCrowd, (crowd) => {
				const places = spread(crowd, [], paper);
				for (const a of crowd)
					for (const b of crowd.slice(a.id + 1)) {
						const [p, q] = [places.get(a.id), places.get(b.id)];
						if (!p || !q) throw new Error('Someone has no place.');
						const distance = Math.hypot(p.x - q.x, p.y - q.y);
						expect(distance).toBeGreaterThanOrEqual(Math.max(a.r + b.r, a.reach + b.reach) - 1e-9);
					}
			})
		);
	});

	it('does not move those who came before', () => {
		fc.assert(
			fc.property(anyCrowd, fc.nat(), (crowd, cut) => {
				const some = crowd.slice(0, cut % (crowd.length + 1));
				const all = spread(crowd, [], paper);
				for (const [id, place] of spread(some, [], paper)) expect(all.get(id)).toEqual(place);
			})
		);
	});

	it('stays on the paper while there is room', () => {
		const crowd = Array.from({ length: 40 }, (_, id) => ({
			id,
			anchor: { x: 2, y: 2 },
			r: 6,
			reach: 12,
			aside: []
		}));
		for (const { x, y } of spread(crowd, [], paper).values()) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(y).toBeGreaterThanOrEqual(0);
		}
	});

	it('finds a place beyond the paper for those whom it cannot hold', () => {
		const tiny = { left: 0, top: 0, right: 10, bottom: 10 };
		const crowd = [0, 1, 2].map((id) => ({
			id,
			anchor: { x: 5, y: 5 },
			r: 10,
			reach: 10,
			aside: []
		}));
		expect(spread(crowd, [], tiny).size).toBe(3);
	});

	it('leaves what is taken free, and the names of those who came before', () => {
		const wall = { anchor: { x: 100, y: 100 }, r: 30, reach: 30, aside: [{ x: 60, y: 0, r: 20 }] };
		const place = spread(
			[{ id: 0, anchor: { x: 150, y: 100 }, r: 5, reach: 5, aside: [] }],
			[wall],
			paper
		).get(0);
		if (!place) throw new Error('There is no place.');
		expect(Math.hypot(place.x - 100, place.y - 100)).toBeGreaterThanOrEqual(39);
		expect(Math.hypot(place.x - 160, place.y - 100)).toBeGreaterThanOrEqual(29);
	});
});

describe('discsOver', () => {
	it('covers a line from end to end', () => {
		const discs = discsOver({ x: 10, y: 5 }, 50, 12);
		expect(discs).toHaveLength(5);
		expect(discs[0]).toEqual({ x: 15, y: 5, r: 6 });
		expect(discs.at(-1)).toEqual({ x: 55, y: 5, r: 6 });
	});

	it('is one disc for a text without length', () => {
		expect(discsOver({ x: 0, y: 0 }, 0, 12)).toEqual([{ x: 0, y: 0, r: 6 }]);
	});
});
