import { describe, expect, it } from 'vitest';
import type { TieId } from '#lib/dataset/dataset.ts';
import { actorPage } from '#lib/pages/actor-page.ts';
import { actorsBySector, tiesByYear, type Branch } from '#lib/pages/lists.ts';
import { actorForSharing, tiePage } from '#lib/pages/tie-page.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../fixtures/dataset.ts';
import { realDataset } from '../drawing/real-data.ts';

const dataset = makeDataset([
	makeTie('relations', ['us', 'gt'], { start: '1849' }),
	makeTie('drill', ['us-southcom', 'gt-army'], { start: '2020', threats: ['disasters'] }),
	makeTie('course', ['us-southcom', 'gt-army'], { start: '2012~' }),
	makeTie('border', ['gt', 'mx']),
	makeTie('pact', ['gt', 'hn', 'mx'], { scope: 'multilateral', start: '2015/2018' })
]);

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('the page of an actor', () => {
	it('tells of the ties of all its institutions, the newest first', () => {
		const { ties, groups, threats } = actorPage(dataset, actorId('us'));
		expect(ids(ties)).toEqual(['drill', 'course', 'relations']);
		expect(groups.map(({ partner, ties: inGroup }) => [partner, ...ids(inGroup)])).toEqual([
			['gt', 'drill', 'course', 'relations']
		]);
		expect(threats.map(({ threat, ties: inStrand }) => [threat, inStrand.length])).toEqual([
			['disasters', 1],
			['none', 2]
		]);
	});

	it('tells what it belongs to, from the top, and what belongs to it', () => {
		const { parents } = actorPage(dataset, actorId('us-southcom'));
		expect(parents).toEqual(['us', 'us-dod']);
		const { institutions } = actorPage(dataset, actorId('us'));
		expect(institutions).toEqual([{ id: 'us-dod', ties: 2 }]);
		const { institutions: own } = actorPage(dataset, actorId('gt'));
		expect(own).toEqual([
			{ id: 'gt-army', ties: 2 },
			{ id: 'gt-police', ties: 0 }
		]);
	});

	it('says since when a state is a partner, and of no other actor', () => {
		expect(actorPage(dataset, actorId('us')).partnerSince).toBe(1849);
		expect(actorPage(dataset, actorId('gt')).partnerSince).toBeUndefined();
		expect(actorPage(dataset, actorId('us-southcom')).partnerSince).toBeUndefined();
	});

	it('leaves no tie of an actor out of its groups, in the real dataset', () => {
		const real = realDataset('en');
		for (const { id } of real.actors) {
			const { ties, groups } = actorPage(real, id);
			const grouped = new Set<TieId>(groups.flatMap((group) => group.ties.map((tie) => tie.id)));
			expect([...grouped].toSorted()).toEqual(ids(ties).toSorted());
		}
	});
});

describe('the page of a tie', () => {
	it('names other ties of the same states, those of the same parties first', () => {
		const { related } = tiePage(dataset, tieId('course'));
		expect(related && [related.ends, ids(related.ties), related.all]).toEqual([
			['gt', 'us'],
			['drill', 'relations'],
			2
		]);
	});

	it('names none for a tie of more than two', () => {
		expect(tiePage(dataset, tieId('pact')).related).toBeUndefined();
	});

	it('counts the related ties that it leaves out', () => {
		const many = makeDataset(
			Array.from({ length: 15 }, (_, i) => makeTie(`t${i}`, ['gt', 'us'], { start: `${2000 + i}` }))
		);
		const { related } = tiePage(many, tieId('t0'));
		expect(related?.all).toBe(14);
		expect(ids(related?.ties ?? [])).toEqual(Array.from({ length: 10 }, (_, i) => `t${14 - i}`));
	});

	it.each([
		['drill', 'us-southcom'],
		['border', 'mx'],
		['pact', 'hn']
	])('is shared with the picture of the partner: %s', (id, actor) => {
		expect(actorForSharing(dataset, tiePage(dataset, tieId(id)).tie)).toBe(actor);
	});
});

describe('the lists', () => {
	const flat = (branches: readonly Branch[]): string[] =>
		branches.flatMap(({ id, below }) => [id, ...flat(below)]);

	it('name every actor once, below the one that it belongs to', () => {
		const lists = actorsBySector(dataset);
		expect(lists.map(({ name, branches }) => [name, ...flat(branches)])).toEqual([
			['Guatemala', 'gt', 'gt-army', 'gt-police'],
			['States', 'us', 'us-dod', 'us-southcom', 'mx', 'mx-sedena', 'hn', 'es'],
			['Bodies', 'cfac', 'oas', 'un']
		]);
		const real = realDataset('es');
		const named = actorsBySector(real).flatMap(({ branches }) => flat(branches));
		expect(named.toSorted()).toEqual(ids(real.actors).toSorted());
	});

	it('name every tie once, by the year in which it began', () => {
		expect(tiesByYear(dataset).map(({ year, ties }) => [year, ...ids(ties)])).toEqual([
			[2020, 'drill'],
			[2015, 'pact'],
			[2012, 'course'],
			[1849, 'relations'],
			[undefined, 'border']
		]);
	});
});
