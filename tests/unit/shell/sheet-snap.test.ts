import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentsIn, restAt, stepFrom } from '#lib/shell/sheet-snap.ts';

const room = { roomPx: 600, naturalPx: 2000 };

describe('a sheet that is let go', () => {
	it.each([
		['without contents', { roomPx: 600, naturalPx: 0, extentPx: 0, velocity: 0 }, 'half'],
		['near nothing', { ...room, extentPx: 100, velocity: 0 }, 'closed'],
		['near the half', { ...room, extentPx: 200, velocity: 0 }, 'half'],
		['near the whole', { ...room, extentPx: 500, velocity: 0 }, 'full'],
		['flung down from the half', { ...room, extentPx: 290, velocity: -1 }, 'closed'],
		['flung up from the half', { ...room, extentPx: 310, velocity: 1 }, 'full'],
		['flung down from the whole', { ...room, extentPx: 560, velocity: -1 }, 'half'],
		['flung hard from the whole', { ...room, extentPx: 560, velocity: -3 }, 'closed'],
		['as large as its contents', { ...room, naturalPx: 250, extentPx: 250, velocity: 2 }, 'half']
	] as const)('%s', (_, release, snap) => {
		expect(restAt(release)).toBe(snap);
	});

	it('never rests larger for being let go smaller or slower', () => {
		const order = { closed: 0, half: 1, full: 2 };
		const anySize = fc.integer({ min: 0, max: 2000 });
		const anyVelocity = fc.double({ min: -5, max: 5, noNaN: true });
		fc.assert(
			fc.property(
				anySize,
				anySize,
				anySize,
				anyVelocity,
				(roomPx, naturalPx, extentPx, velocity) => {
					const at = order[restAt({ roomPx, naturalPx, extentPx, velocity })];
					const less = order[restAt({ roomPx, naturalPx, extentPx, velocity: velocity - 1 })];
					expect(less).toBeLessThanOrEqual(at);
					const { closed, half, full } = extentsIn({ roomPx, naturalPx });
					expect(closed).toBeLessThanOrEqual(half);
					expect(half).toBeLessThanOrEqual(full);
					expect(half).toBeLessThanOrEqual(roomPx / 2);
					expect(full).toBeLessThanOrEqual(Math.min(roomPx, naturalPx));
				}
			)
		);
	});
});

it('a key leads one place of rest on, and stays at the largest', () => {
	expect((['closed', 'half', 'full'] as const).map((snap) => stepFrom(snap, 'larger'))).toEqual([
		'half',
		'full',
		'full'
	]);
	expect(stepFrom('full', 'smaller')).toBe('half');
	expect(stepFrom('half', 'smaller')).toBe('closed');
});
