import { describe, expect, it } from 'vitest';
import { get } from '#lib/dataset/dataset.ts';
import { FORMATS } from '#lib/layout/frame.ts';
import { MAP_EXTENTS } from '#lib/state/view-state.ts';
import { areaOf, AREAS, mapFrame } from '#lib/views/map/extent.ts';
import { isBeyond } from '#lib/views/map/places.ts';
import { actorId } from '../../../fixtures/dataset.ts';
import { dataset } from './real-map.ts';

const seatOf = (id: string) => {
	const { location } = get(dataset.actor, actorId(id));
	if (!location) throw new Error(`“${id}” has no seat.`);
	return location;
};

describe('areaOf', () => {
	it.each([
		['us', 'north-america'],
		['ca', 'north-america'],
		['us-571msas', 'north-america'],
		['us-pdc', 'asia-pacific'],
		['do', 'caribbean'],
		['ht', 'caribbean'],
		['co', 'south-america'],
		['co-cotecmar', 'south-america'],
		['uy', 'south-america'],
		['gb', 'europe'],
		['es', 'europe'],
		['se', 'europe'],
		['il', 'africa-middle-east'],
		['unifil', 'africa-middle-east'],
		['ke', 'africa-middle-east'],
		['tw', 'asia-pacific'],
		['kr', 'asia-pacific']
	])('%s is in %s', (id, area) => {
		expect(areaOf(seatOf(id))).toBe(area);
	});
});

describe('mapFrame', () => {
	it.each(FORMATS)('shows Central America and Mexico at their seats: %s', (format) => {
		const map = mapFrame('region', format);
		for (const id of ['gt', 'mx', 'bz', 'hn', 'sv', 'ni', 'cr', 'pa'])
			expect([id, isBeyond(map, seatOf(id))]).toEqual([id, false]);
		for (const id of ['us', 'ca', 'es', 'tw', 'br', 'ke'])
			expect([id, isBeyond(map, seatOf(id))]).toEqual([id, true]);
	});

	it.each(FORMATS)(
		'has a room for every part of the world, and one without seats: %s',
		(format) => {
			const rooms = mapFrame('region', format).piles.flatMap(({ rooms: ids }) => ids);
			expect(rooms.toSorted()).toEqual([...AREAS, 'no-seat'].toSorted());
		}
	);

	it.each(FORMATS)('shows every seat of the dataset in the world’s frame: %s', (format) => {
		const map = mapFrame('world', format);
		for (const { id, location } of dataset.actors) {
			if (!location) continue;
			const at = map.project(location);
			expect([id, at && at.x > 0 && at.x < map.frame.width]).toEqual([id, true]);
			expect([id, at && at.y > 0 && at.y < map.frame.height]).toEqual([id, true]);
		}
	});

	it.each(FORMATS)('has the world’s seats over half of the paper’s height: %s', (format) => {
		const map = mapFrame('world', format);
		const heights = dataset.actors.flatMap(({ location }) => {
			const at = location && map.project(location);
			return at ? [at.y / map.frame.height] : [];
		});
		expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.5);
	});

	it.each(MAP_EXTENTS)('has north above south and west left of east: %s', (extent) => {
		const map = mapFrame(extent, 'wide');
		const [mexico, panama] = [map.project(seatOf('mx')), map.project(seatOf('pa'))];
		if (!mexico || !panama) throw new Error('A seat is not shown.');
		expect(mexico.x).toBeLessThan(panama.x);
		expect(mexico.y).toBeLessThan(panama.y);
	});
});
