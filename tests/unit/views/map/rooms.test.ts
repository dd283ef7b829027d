import { describe, expect, it } from 'vitest';
import type { Pile, RoomId } from '#lib/views/map/extent.ts';
import { planRooms } from '#lib/views/map/rooms.ts';
import { actorId } from '../../../fixtures/dataset.ts';

const guest = (id: string, room: RoomId, r = 6) => ({ id: actorId(id), room, name: 'iii', r });
const pile = (rooms: readonly RoomId[], given: Partial<Pile> = {}): Pile => ({
	x: 10,
	y: 20,
	width: 100,
	flow: 'lines',
	rooms,
	...given
});

describe('planRooms', () => {
	it('has no name for a room without guests, and lets those below move up', () => {
		const { headings, places } = planRooms(
			[pile(['europe', 'caribbean'])],
			[guest('a', 'caribbean')]
		);
		expect(headings.map(({ id, y }) => [id, y])).toEqual([['caribbean', 28.5]]);
		expect(places.get(actorId('a'))).toEqual({ x: 16, y: 49 });
	});

	it('breaks lines at the width, in the order of the guests', () => {
		// Each takes 12 for its mark, 4, and 9.07 for “iii”; two and the space between fill 62.
		const guests = ['a', 'b', 'c'].map((id) => guest(id, 'europe'));
		const { places } = planRooms([pile(['europe'], { width: 70 })], guests);
		const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(actorId(id)));
		expect(a?.y).toBe(b?.y);
		expect(b?.x).toBeGreaterThan((a?.x ?? 0) + 12 + 4 + 9);
		expect(c?.x).toBe(a?.x);
		expect(c?.y).toBe((a?.y ?? 0) + 24);
	});

	it('puts one a line in a list, marks below one another', () => {
		const { places } = planRooms(
			[pile(['europe'], { flow: 'list' })],
			[guest('a', 'europe', 20), guest('b', 'europe', 6)]
		);
		expect(places.get(actorId('a'))?.x).toBe(30);
		expect(places.get(actorId('b'))?.x).toBe(30);
		expect(places.get(actorId('b'))?.y).toBeGreaterThanOrEqual(
			(places.get(actorId('a'))?.y ?? 0) + 26
		);
	});

	it('grows down rather than leaving anyone out', () => {
		const guests = Array.from({ length: 50 }, (_, i) => guest(`a-${i}`, 'europe'));
		const { headings, places } = planRooms(
			[pile(['europe', 'caribbean'])],
			[...guests, guest('z', 'caribbean')]
		);
		expect(places.size).toBe(51);
		const lowest = Math.max(...guests.map(({ id }) => places.get(id)?.y ?? 0));
		expect(headings[1]?.y).toBeGreaterThan(lowest + 12);
	});
});
