import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/dataset/read.ts';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';
import { familyOf, records } from './records.ts';

describe('the dataset of Guatemala', () => {
	it('has no fault', () => {
		expect(readDataset(readDatasetFiles()).faults).toEqual([]);
	});

	it('holds 241 actors, 644 ties and 648 sources', () => {
		expect(records.actors).toHaveLength(241);
		expect(records.ties).toHaveLength(644);
		expect(records.sources).toHaveLength(648);
	});

	it('tells of Guatemala, which is a party or the home of one in 358 ties', () => {
		expect(records.head.focus).toBe('gt');
		const own = records.ties.filter(({ between }) =>
			between.some((party) => familyOf(party).includes('gt'))
		);
		expect(own).toHaveLength(358);
	});

	it('has the seven sectors that a reader recognizes', () => {
		expect(records.head.sectors.map(({ name }) => name.en).toSorted()).toEqual([
			'Central American bodies',
			'Europe, Asia and Africa',
			'Hemispheric bodies',
			'Neighbours',
			'Rest of the Americas',
			'United Nations and global bodies',
			'United States'
		]);
	});

	it('has no source that nothing cites', () => {
		const cited = new Set([
			...records.actors.flatMap(({ sources = [] }) => sources),
			...records.ties.flatMap(({ sources }) => sources.map(({ id }) => id))
		]);
		expect(records.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
	});

	it('has no publisher that published nothing', () => {
		const used = new Set(records.sources.map(({ publisher }) => publisher));
		expect(Object.keys(records.publishers).filter((name) => !used.has(name))).toEqual([]);
	});
});
