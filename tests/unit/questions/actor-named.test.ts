import { describe, expect, it } from 'vitest';
import { actorNamed, buildActorIndex, findActors } from '#lib/panels/questions/actor-named.ts';
import { CAST, makeActor, makeDataset, makeTie } from '../../fixtures/dataset.ts';

describe('findActors', () => {
	it('finds actors alone, though ties have the words too', () => {
		const index = buildActorIndex(makeDataset([makeTie('mexico', ['gt', 'mx'])]));
		expect(findActors(index, 'mexico', 5).map(({ id }) => id)).toEqual(['mx', 'mx-sedena']);
		expect(findActors(index, '', 5)).toEqual([]);
	});
});

describe('actorNamed', () => {
	it.each([
		['', undefined],
		['Mexic', undefined],
		['mexico', 'mx'],
		[' MÉXICO ', 'mx'],
		['dod', 'us-dod'],
		['oas', 'oas']
	])('takes “%s” for %s', (text, id) => {
		expect(actorNamed(CAST, text)?.id).toBe(id);
	});

	it('leaves a name that two have to the reader', () => {
		const twins = [makeActor('hn-army', { name: 'Army' }), makeActor('sv-army', { name: 'Army' })];
		expect(actorNamed(twins, 'Army')).toBeUndefined();
	});
});
