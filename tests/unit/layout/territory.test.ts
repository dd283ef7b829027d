import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ringTerritory, type Member } from '#lib/layout/territory.ts';
import { actorId } from '../../fixtures/dataset.ts';

const anyMembers: fc.Arbitrary<Member[]> = fc
	.array(fc.double({ min: 2, max: 30, noNaN: true }), { maxLength: 60 })
	.map((radii) => radii.map((radius, i) => ({ id: actorId(`m${i}`), radius })));
const anyCentre = fc.double({ min: 2, max: 40, noNaN: true });

/** Paper that must stay between two marks, and between a mark and the edge. */
const PAPER = 2.4;

describe('ringTerritory', () => {
	it('is the mark alone, with some paper round it, where there are no members', () => {
		const { radius, offsets } = ringTerritory(10, []);
		expect(offsets.size).toBe(0);
		expect(radius).toBeGreaterThan(10);
		expect(radius).toBeLessThan(15);
	});

	it('places every member once, all inside, none on another or on the middle', () => {
		fc.assert(
			fc.property(anyCentre, anyMembers, (centre, members) => {
				const { radius, offsets } = ringTerritory(centre, members);
				expect([...offsets.keys()].toSorted()).toEqual(members.map(({ id }) => id).toSorted());
				const discs = [
					{ x: 0, y: 0, r: centre },
					...members.map(({ id, radius: r }) => ({ ...(offsets.get(id) ?? { x: NaN, y: NaN }), r }))
				];
				discs.forEach((a, i) => {
					expect(Math.hypot(a.x, a.y) + a.r + PAPER).toBeLessThanOrEqual(radius + 1e-6);
					for (const b of discs.slice(0, i))
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r + PAPER);
				});
			})
		);
	});

	it('sets larger members no farther out than smaller ones', () => {
		fc.assert(
			fc.property(anyCentre, anyMembers, (centre, members) => {
				const { offsets } = ringTerritory(centre, members);
				const outward = members
					.toSorted((a, b) => b.radius - a.radius)
					.map(({ id }) => Math.hypot(offsets.get(id)?.x ?? NaN, offsets.get(id)?.y ?? NaN));
				outward.slice(1).forEach((distance, i) => {
					expect(distance).toBeGreaterThanOrEqual((outward[i] ?? NaN) - 1e-9);
				});
			})
		);
	});

	it('keeps a single ring evenly filled', () => {
		const members = Array.from({ length: 5 }, (_, i) => ({ id: actorId(`m${i}`), radius: 4 }));
		const { offsets } = ringTerritory(20, members);
		const angles = [...offsets.values()]
			.map(({ x, y }) => Math.atan2(y, x))
			.toSorted((a, b) => a - b);
		angles.slice(1).forEach((angle, i) => {
			expect(angle - (angles[i] ?? NaN)).toBeCloseTo((2 * Math.PI) / 5, 6);
		});
	});
});
