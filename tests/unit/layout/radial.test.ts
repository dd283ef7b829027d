import { describe, expect, it } from 'vitest';
import { centreOf, FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { boxesOverlap, boxMeetsCircle } from '#lib/layout/geometry.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { rayLength } from '#lib/layout/rays.ts';
import { actorId, makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { pointOf, realInput, realLayout } from './real-layouts.ts';

describe.each(FORMATS)('radial in the %s frame, on the real data', (format) => {
	const input = realInput(format);
	const layout = realLayout('radial', format);
	const centre = centreOf(FRAMES[format]);
	const angleOf = ({ x, y }: { x: number; y: number }) => Math.atan2(y - centre.y, x - centre.x);
	/** Clockwise from the first divider, which is where the first sector begins. */
	const turnOf = (point: { x: number; y: number }) => {
		const [first] = layout.dividers;
		const turn = angleOf(point) - (first ? angleOf(first.to) : NaN);
		return ((turn % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
	};

	it('has a divider before each sector, clockwise from the first', () => {
		const turns = layout.dividers.map(({ to }) => turnOf(to));
		expect(turns).toHaveLength(input.sectors.length);
		expect(turns).toEqual(turns.toSorted((a, b) => a - b));
	});

	it('keeps each actor between the dividers of its sector', () => {
		const starts = [...layout.dividers.map(({ to }) => turnOf(to)), 2 * Math.PI];
		const astray = input.sectors.flatMap(({ places }, i) =>
			places.filter(({ id }) => {
				const turn = turnOf(pointOf(layout, id));
				return turn < (starts[i] ?? NaN) || turn > (starts[i + 1] ?? NaN);
			})
		);
		expect(astray.map(({ id }) => id)).toEqual([]);
	});

	// Measured: -0.28 in the wide frame, -0.41 in the tall one.
	it('sets partners with more ties nearer, on the whole', () => {
		const places = input.sectors.flatMap((sector) => sector.places);
		const ties = places.map((place) => place.ties);
		const reach = places.map(({ id }) => {
			const at = pointOf(layout, id);
			return Math.hypot(at.x - centre.x, at.y - centre.y) / rayLength(FRAMES[format], angleOf(at));
		});
		expect(rankCorrelation(ties, reach)).toBeLessThan(-0.2);
	});

	it('names each sector in a room of its own, in the frame, where no mark is', () => {
		expect(layout.sectorRooms.map(({ id }) => id)).toEqual(input.sectors.map(({ id }) => id));
		const { width, height } = FRAMES[format];
		const marks = input.sectors.flatMap(({ places }) =>
			places.map(({ id, markRadius }) => ({ ...pointOf(layout, id), r: markRadius }))
		);
		layout.sectorRooms.forEach(({ room }, i) => {
			expect(room.left).toBeGreaterThanOrEqual(0);
			expect(room.top).toBeGreaterThanOrEqual(0);
			expect(room.right).toBeLessThanOrEqual(width);
			expect(room.bottom).toBeLessThanOrEqual(height);
			expect(marks.filter((mark) => boxMeetsCircle(room, mark))).toEqual([]);
			for (const other of layout.sectorRooms.slice(0, i))
				expect(boxesOverlap(room, other.room)).toBe(false);
		});
	});
});

it('sets the partner with more ties nearer where room does not decide', () => {
	const ties = Array.from({ length: 9 }, (_, i) => makeTie(`mx-${i}`, ['gt', 'mx']));
	const dataset = makeDataset([...ties, makeTie('es', ['gt', 'es'])]);
	const layout = layOut('radial', layoutInput(dataset, FRAMES.wide));
	const centre = centreOf(FRAMES.wide);
	const reach = (id: string) => {
		const { x, y } = pointOf(layout, actorId(id));
		const angle = Math.atan2(y - centre.y, x - centre.x);
		return Math.hypot(x - centre.x, y - centre.y) / rayLength(FRAMES.wide, angle);
	};
	expect(reach('mx')).toBeLessThan(reach('es') - 0.2);
});

/** Spearman's: 1 where both go up together, -1 where one goes down. Equal values share a rank. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
	const ranks = (values: readonly number[]) =>
		values.map(
			(value) =>
				values.filter((other) => other < value).length +
				values.filter((other) => other === value).length / 2
		);
	const middle = a.length / 2;
	const [ra, rb] = [ranks(a), ranks(b)].map((all) => all.map((rank) => rank - middle));
	const product = (x: readonly number[] = [], y: readonly number[] = []) =>
		x.reduce((sum, value, i) => sum + value * (y[i] ?? NaN), 0);
	return product(ra, rb) / Math.sqrt(product(ra, ra) * product(rb, rb));
}
