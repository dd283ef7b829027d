import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { readDataset } from '#lib/dataset/read.ts';
import { EMPTY_QUERY } from '#lib/query/query.ts';
import { parseViewState } from '#lib/state/address.ts';
import { SMALL_FILES } from './small-files.ts';

const withRenamed = (text: string) =>
	readDataset(new Map([...SMALL_FILES, ['renamed.yaml', text]]));

const GOOD = `actors:
  usa: us
  ejercito: gt-army
ties:
  us--gt--course: us--gt-army--training
`;

describe('renamed.yaml', () => {
	it('need not be there, and then nothing of it travels', () => {
		const { records } = readDataset(SMALL_FILES);
		expect(records?.renamed).toEqual({ actors: {}, ties: {} });
		expect(records && assemble(records, 'en').dataset).not.toHaveProperty('renamed');
	});

	it('travels with the dataset', () => {
		const { records, faults } = withRenamed(GOOD);
		expect(faults).toEqual([]);
		expect(records && assemble(records, 'es').dataset.renamed).toEqual({
			actors: { usa: 'us', ejercito: 'gt-army' },
			ties: { 'us--gt--course': 'us--gt-army--training' }
		});
	});

	it.each([
		['a target that is not there', 'actors:\n  usa: u-s-a\n', 2, 'No actor has the id “u-s-a”.'],
		['a tie as an actor', 'actors:\n  a: us--gt-army--training\n', 2, 'No actor has'],
		[
			'a former id that is in use',
			'actors:\n  x: us\n  gt: us\n',
			3,
			'The former id “gt” is in use.'
		],
		['a chain', 'ties:\n  a: b\n  b: us--gt-army--training\n', 2, 'No tie has the id “b”.'],
		['no id', 'actors:\n  U S A: us\n', 2, 'must be of a-z'],
		['another list', 'sources:\n  a: b\n', 1, 'sources']
	])('may not hold %s', (_, text, line, reason) => {
		const { records, faults } = withRenamed(text);
		expect(records).toBeUndefined();
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ file: 'renamed.yaml', line });
		expect(`${faults[0]?.path} ${faults[0]?.reason}`).toContain(reason);
	});
});

describe('an address with a former id', () => {
	const { records } = withRenamed(GOOD);
	if (!records) throw new Error('The records have faults.');
	const dataset = indexDataset(assemble(records, 'en').dataset);
	const read = (search: string) => {
		const { state, dropped } = parseViewState(search, dataset);
		expect(dropped).toEqual([]);
		return state;
	};

	it('selects what goes by another id now', () => {
		expect(read('?actor=ejercito').selection).toEqual({ kind: 'actor', id: 'gt-army' });
		expect(read('?tie=us--gt--course').selection).toEqual({
			kind: 'tie',
			id: 'us--gt-army--training'
		});
		expect(read('?cable=gt~usa').selection).toEqual({ kind: 'cable', ends: ['gt', 'us'] });
	});

	it('filters, unfolds and arranges by it, each thing once', () => {
		expect(read('?partner=usa,us').query).toEqual({
			...EMPTY_QUERY,
			chosen: { ...EMPTY_QUERY.chosen, partner: ['us'] }
		});
		expect(read('?open=usa').toggled).toEqual(['us']);
		expect(read('?fold=usa').choices.timeline.toggled).toEqual(['us']);
		expect(read('?at=usa:0.5,0.5').moved).toEqual({ us: { x: 0.5, y: 0.5 } });
	});
});
