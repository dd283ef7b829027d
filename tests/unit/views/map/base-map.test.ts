import { describe, expect, it } from 'vitest';
import { geoDistance } from 'd3-geo';
import { mesh } from 'topojson-client';
import type { Seat } from '#lib/views/map/base-map.ts';
import { base, reduced } from './real-map.ts';

const GUATEMALA: Seat = { lat: 14.63, lon: -90.51 };
const MEXICO: Seat = { lat: 19.43, lon: -99.13 };
const HONDURAS: Seat = { lat: 14.07, lon: -87.19 };
const SPAIN: Seat = { lat: 40.42, lon: -3.7 };
const PACIFIC: Seat = { lat: 5, lon: -110 };

const km = (a: Seat, b: Seat): number => 6371 * geoDistance([a.lon, a.lat], [b.lon, b.lat]);

describe('the base map', () => {
	it.each([
		['at sea', PACIFIC, undefined],
		['twice in one country', { lat: 16.93, lon: -89.89 }, base.countryAt(GUATEMALA)],
		[
			'in the smallest neighbour',
			{ lat: 13.69, lon: -89.22 },
			base.countryAt({ lat: 13.9, lon: -89.5 })
		]
	])('finds the country %s', (_, seat, country) => {
		expect(base.countryAt(seat)).toBe(country);
	});

	it('keeps neighbours apart', () => {
		const capitals = [
			GUATEMALA,
			MEXICO,
			HONDURAS,
			{ lat: 17.25, lon: -88.77 },
			{ lat: 13.69, lon: -89.22 }
		];
		const countries = capitals.map((seat) => base.countryAt(seat));
		expect(countries).not.toContain(undefined);
		expect(new Set(countries).size).toBe(5);
	});

	it('has no border at sea, nor between countries that do not touch', () => {
		expect(base.nearestOnBorder(GUATEMALA, [GUATEMALA, SPAIN])).toBeUndefined();
		expect(base.nearestOnBorder(GUATEMALA, [GUATEMALA, PACIFIC])).toBeUndefined();
	});

	it('finds the nearest place on a border as trying them all does', () => {
		const coatepeque = { lat: 14.7, lon: -91.86 };
		const found = base.nearestOnBorder(coatepeque, [GUATEMALA, MEXICO]);
		if (!found) throw new Error('There is no border.');
		// Many points along every border of the world that lie in the west of Guatemala.
		const { countries } = reduced.objects;
		const along = mesh(reduced, countries, (a, b) => a !== b).coordinates.flatMap((line) =>
			line.slice(1).flatMap(([x1 = 0, y1 = 0], i) => {
				const [x0 = 0, y0 = 0] = line[i] ?? [];
				return Array.from({ length: 200 }, (_, step) => ({
					lon: x0 + ((x1 - x0) * step) / 200,
					lat: y0 + ((y1 - y0) * step) / 200
				}));
			})
		);
		const nearest = Math.min(
			...along
				.filter(({ lat, lon }) => lon > -93 && lon < -91.5 && lat > 14 && lat < 16)
				.map((place) => km(coatepeque, place))
		);
		expect(km(coatepeque, found)).toBeCloseTo(nearest, 0);
	});

	it('gives the same place from either side', () => {
		const zacapa = { lat: 14.97, lon: -89.53 };
		expect(base.nearestOnBorder(zacapa, [HONDURAS, GUATEMALA])).toEqual(
			base.nearestOnBorder(zacapa, [GUATEMALA, HONDURAS])
		);
	});
});
