import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { mapHint, mapStop, placeOf } from '#lib/views/map/stop.ts';
import { actorId } from '../../../fixtures/dataset.ts';
import { dataset, realMap } from './real-map.ts';

describe('the place of an actor', () => {
	it.each([
		['bz', 'Belmopan'],
		['gt-geir', 'Guatemala City'],
		['alcopaz', undefined]
	])('%s: %s', (id, place) => {
		expect(placeOf(dataset, actorId(id))).toBe(place);
	});
});

describe('what is said', () => {
	const { network, drawn } = realMap();

	it('ends with the seat, in the language of the page', () => {
		expect(mapStop(dataset, network, { actor: actorId('bz') }, en)).toMatch(
			/^Belize, state\. .*\. Seat: Belmopan\.$/
		);
		expect(mapStop(dataset, network, { actor: actorId('bz') }, es)).toMatch(/Sede: Belmopan\.$/);
		expect(mapStop(dataset, network, { actor: actorId('alcopaz') }, en)).toMatch(
			/No fixed seat\.$/
		);
	});

	it('names actor, number of ties and place under the pointer', () => {
		const hint = (id: string) =>
			mapHint(dataset, drawn.scene, { kind: 'actor', id: actorId(id) }, en);
		expect(hint('bz')).toMatch(/^Belize: \d+ ties · Belmopan$/);
		expect(hint('alcopaz')).toMatch(/: 1 tie$/);
		expect(hint('gt-army')).toBeUndefined();
	});

	it('names both ends and the threat of a strand', () => {
		const strand = drawn.scene.strands.find(
			({ cable, threat }) => cable === 'bz~gt' && threat === 'narcotics'
		);
		const hint = mapHint(dataset, drawn.scene, { kind: 'strand', id: strand?.id ?? '' }, en);
		expect(hint).toMatch(/^Belize – Guatemala · Narcotics: \d+ ties?$/);
	});
});
