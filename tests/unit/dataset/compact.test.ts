import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { compact, expand } from '#lib/dataset/compact.ts';
import { UnknownIdError, type DatasetJson } from '#lib/dataset/dataset.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { records } from '../../data/records.ts';
import {
	anyDataset,
	CAST,
	makeActor,
	makeDataset,
	makeTie,
	sourceId
} from '../../fixtures/dataset.ts';

/** What a page gives back of what was written into it. */
const travelled = (dataset: DatasetJson): DatasetJson =>
	expand(JSON.parse(JSON.stringify(compact(dataset))) as ReturnType<typeof compact>);

/** The dataset as it travels, without what `indexDataset` adds. */
const plain = ({ version, language, focus, actors, ties, sources, sectors }: DatasetJson) => ({
	version,
	language,
	focus,
	actors,
	ties,
	sources,
	sectors
});

describe('the dataset in a page', () => {
	it('comes out as it went in', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				expect(travelled(plain(dataset))).toStrictEqual(plain(dataset));
			})
		);
	});

	it.each(LANGUAGES)('comes out as it went in, all of it (%s)', (language) => {
		const { dataset } = assemble(records, language);
		expect(travelled(dataset)).toStrictEqual(dataset);
	});

	it('keeps an id with and without the parties in front, and where in a source it stands', () => {
		const ties = [
			makeTie('gt--us--accord', ['gt', 'us'], {
				sources: [{ id: sourceId('note'), locator: 'p. 3' }, { id: sourceId('note') }]
			}),
			makeTie('us--gt--accord', ['gt', 'us']),
			makeTie('gt--us', ['gt', 'us'])
		];
		const dataset = plain(makeDataset(ties));
		expect(travelled(dataset)).toStrictEqual(dataset);
		expect(compact(dataset).ties.id).toEqual(['~accord', 'us--gt--accord', 'gt--us']);
		expect(compact(dataset).ties.sources).toEqual([[[0, 'p. 3'], 0], [0], [0]]);
	});

	it('is not made of records that name what is not there', () => {
		const astray = makeActor('mx-sre', { sources: [sourceId('nowhere')] });
		expect(() => compact(makeDataset([], { actors: [...CAST, astray] }))).toThrow(UnknownIdError);
	});
});
