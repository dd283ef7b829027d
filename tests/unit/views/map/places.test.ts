import { describe, expect, it } from 'vitest';
import { get } from '#lib/dataset/dataset.ts';
import { FORMATS } from '#lib/layout/frame.ts';
import { MAP_EXTENTS } from '#lib/state/view-state.ts';
import type { Places } from '#lib/views/map/places.ts';
import { actorId } from '../../../fixtures/dataset.ts';
import { realMap } from './real-map.ts';

const WISHES = MAP_EXTENTS.flatMap((extent) =>
	FORMATS.flatMap((format) =>
		[false, true].map((apart) => ({ extent, format, apart, coarse: format === 'tall' }))
	)
);

const pointOf = ({ points }: Places, id: string) => get(points, actorId(id));

function distance(places: Places, a: string, b: string): number {
	const [p, q] = [pointOf(places, a), pointOf(places, b)];
	return Math.hypot(p.x - q.x, p.y - q.y);
}

describe('placeActors', () => {
	it.each(WISHES)('lets each mark be hit: $extent, $format, apart: $apart', (wish) => {
		const { places } = realMap(wish);
		const ids = [...places.points.keys()];
		for (const [i, a] of ids.entries())
			for (const b of ids.slice(i + 1)) {
				// Targets of 24 px, and lines of that height in the rooms.
				if (distance(places, a, b) < 24 - 1e-6)
					expect([a, b, distance(places, a, b)]).toEqual([a, b, 'at least 24']);
			}
	});

	it.each(WISHES)('has a place for all that is shown: $extent, $format, apart: $apart', (wish) => {
		const { network, places } = realMap(wish);
		expect(network.actors.filter(({ id }) => !places.points.has(id))).toEqual([]);
	});

	it('gives Belize and El Salvador 44 px to a finger, and nobody stands in them', () => {
		// The tabs and tools of a phone of 390 × 844 leave so much of the frame’s height.
		const fit = 577 / 650;
		const { places } = realMap({ format: 'tall', coarse: true });
		for (const id of ['bz', 'sv']) {
			expect(places.reach.get(actorId(id))).toBeGreaterThanOrEqual(22 / fit);
			for (const other of places.seats.keys())
				if (other !== id) expect(distance(places, id, other)).toBeGreaterThanOrEqual(44 / fit);
		}
	});

	it.each(WISHES)('leaves the focus at its seat: $extent, $format, apart: $apart', (wish) => {
		const { places } = realMap(wish);
		expect(pointOf(places, 'gt')).toEqual(places.seats.get(actorId('gt')));
	});

	it.each(WISHES.filter(({ apart }) => !apart))(
		'moves no top-level actor when institutions are shown apart: $extent, $format',
		(wish) => {
			const apart = realMap({ ...wish, apart: true }).places;
			for (const [id, place] of realMap(wish).places.points)
				expect([id, pointOf(apart, id)]).toEqual([id, place]);
		}
	);

	it('brings marks nearer to their seats as the reader zooms in', () => {
		const away = (magnification: number): number => {
			const { places } = realMap({ magnification });
			const total = [...places.seats].reduce((sum, [id, seat]) => {
				const at = pointOf(places, id);
				return sum + Math.hypot(at.x - seat.x, at.y - seat.y) / magnification;
			}, 0);
			return total / places.seats.size;
		};
		expect(away(4)).toBeLessThan(away(1) / 2);
	});

	it('tells who stands beyond the edge, by the part of the world, and who has no seat', () => {
		const { places } = realMap();
		const inRoom = (room: string) =>
			[...places.rooms].filter(([, id]) => id === room).map(([id]) => id);
		expect(inRoom('africa-middle-east').toSorted()).toEqual(['il', 'ke']);
		expect(inRoom('asia-pacific').toSorted()).toEqual(['jp', 'kr', 'tw', 'us-pdc']);
		expect(inRoom('no-seat')).toHaveLength(10);
		expect(inRoom('north-america')).toContain('us');
		expect(realMap({ extent: 'world' }).places.rooms.size).toBe(10);
	});
});
