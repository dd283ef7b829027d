import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { get, indexDataset, UnknownIdError } from '#lib/dataset/dataset.ts';
import { actorId, anyDataset, makeActor, makeDataset, makeTie } from '../../fixtures/dataset.ts';

describe('get', () => {
	it('gives a value that is there, even if it is 0 or empty', () => {
		expect(get(new Map([['a', 0]]), 'a')).toBe(0);
		expect(get(new Map([['a', '']]), 'a')).toBe('');
	});

	it('throws with the id of what is not there', () => {
		expect(() => get(new Map(), 'mx')).toThrow(UnknownIdError);
		expect(() => get(new Map(), 'mx')).toThrow('“mx”');
	});
});

describe('indexDataset', () => {
	const dataset = makeDataset([
		makeTie('inside', ['gt', 'gt-army']),
		makeTie('many', ['us-southcom', 'gt-army', 'hn'])
	]);

	it('knows the top-level ancestor of each actor', () => {
		expect(get(dataset.top, actorId('gt'))).toBe('gt');
		expect(get(dataset.top, actorId('us-dod'))).toBe('us');
		expect(get(dataset.top, actorId('us-southcom'))).toBe('us');
	});

	it('knows all descendants, in dataset order, of actors that have any', () => {
		expect(dataset.descendants.get(actorId('us'))).toEqual(['us-dod', 'us-southcom']);
		expect(dataset.descendants.get(actorId('us-dod'))).toEqual(['us-southcom']);
		expect(dataset.descendants.get(actorId('us-southcom'))).toBeUndefined();
	});

	it('knows the ties that name an actor itself', () => {
		const tiesOf = (id: string) => get(dataset.tiesOf, actorId(id)).map((tie) => tie.id);
		expect(tiesOf('gt-army')).toEqual(['inside', 'many']);
		expect(tiesOf('gt')).toEqual(['inside']);
		expect(tiesOf('us')).toEqual([]);
	});

	it('throws where a parent is not among the actors', () => {
		const actors = [makeActor('a', { parent: actorId('b') })];
		expect(() => makeDataset([], { actors, sectors: [] })).toThrow(UnknownIdError);
	});

	it('finds every actor, tie and source of any dataset by its id', () => {
		fc.assert(
			fc.property(anyDataset, (any) => {
				const again = indexDataset(any);
				expect([...again.actor.values()]).toEqual(any.actors);
				expect([...again.tie.values()]).toEqual(any.ties);
				expect([...again.source.values()]).toEqual(any.sources);
				for (const { id } of any.actors) {
					const named = any.ties.filter(({ between }) => between.includes(id));
					expect(again.tiesOf.get(id)).toEqual(named);
				}
			})
		);
	});
});
