import { describe, expect, it } from 'vitest';
import { geoDistance } from 'd3-geo';
import { get } from '#lib/dataset/dataset.ts';
import { seatsOf, WATCHED_BORDERS } from '#lib/views/map/seats.ts';
import { actorId, makeActor, makeDataset } from '../../../fixtures/dataset.ts';
import { base, dataset, onBorders } from './real-map.ts';

const LIMA = { place: 'Lima', lat: -12.05, lon: -77.04 };

describe('seatsOf', () => {
	it('takes the seat of the nearest actor above, and knows none where there is none', () => {
		const small = makeDataset([], {
			actors: [
				makeActor('pe', { location: LIMA }),
				makeActor('pe-navy', { parent: actorId('pe') }),
				makeActor('pe-fleet', { parent: actorId('pe-navy') }),
				makeActor('pe-port', {
					parent: actorId('pe-navy'),
					location: { place: 'Callao', lat: -12.06, lon: -77.15 }
				}),
				makeActor('forum', { kind: 'forum' }),
				makeActor('talk', { kind: 'forum', parent: actorId('forum') })
			],
			focus: actorId('pe'),
			sectors: []
		});
		const seats = seatsOf(small, undefined);
		expect(seats.get(actorId('pe-fleet'))).toMatchObject({ lat: -12.05, lon: -77.04 });
		expect(seats.get(actorId('pe-port'))).toMatchObject({ lat: -12.06, lon: -77.15 });
		expect([...seats.keys()]).not.toContain('forum');
		expect([...seats.keys()]).not.toContain('talk');
	});

	it('leaves no actor of the dataset out but those whose whole line has no location', () => {
		const seats = seatsOf(dataset, onBorders);
		const without = dataset.actors.filter(({ id }) => !seats.has(id));
		expect(without.map(({ id }) => id).toSorted()).toEqual([
			'alcopaz',
			'ca-police-chiefs',
			'caa',
			'ccmp',
			'cdma',
			'centsec',
			'cila-mx-gt',
			'corett',
			'icespo',
			'roavis'
		]);
	});
});

describe('border task forces', () => {
	const seats = seatsOf(dataset, onBorders);

	it('are task forces of the dataset, and the border is one between two of its states', () => {
		for (const [id, sides] of Object.entries(WATCHED_BORDERS)) {
			expect(get(dataset.actor, actorId(id)).kind).toBe('task-force');
			for (const side of sides) expect(get(dataset.actor, actorId(side)).kind).toBe('state');
		}
	});

	// Border posts, by their own coordinates.
	it.each([
		['gt-iatf-tecun-uman', 'Tecún Umán', [-92.14, 14.68], 60],
		['gt-iatf-chorti', 'El Florido', [-89.23, 14.86], 60],
		['gt-iatf-xinca', 'San Cristóbal Frontera', [-89.68, 14.19], 40],
		['maya-chorti-task-force', 'El Florido', [-89.23, 14.86], 15],
		['trinational-force', 'Trifinio', [-89.36, 14.42], 40]
	] as const)('%s stands at the border, not far from %s', (id, _, [lon, lat], withinKm) => {
		const seat = get(seats, actorId(id));
		expect(6371 * geoDistance([seat.lon, seat.lat], [lon, lat])).toBeLessThan(withinKm);
		// A few kilometres to either side there is another country.
		const around = [-0.1, 0, 0.1].flatMap((dx) =>
			[-0.1, 0, 0.1].map((dy) => base.countryAt({ lon: seat.lon + dx, lat: seat.lat + dy }))
		);
		expect(new Set(around.filter((country) => country)).size).toBeGreaterThan(1);
	});

	it('stand in their barracks as long as there is no base map', () => {
		const { location } = get(dataset.actor, actorId('gt-iatf-chorti'));
		expect(seatsOf(dataset, undefined).get(actorId('gt-iatf-chorti'))).toBe(location);
	});
});
