import { describe, expect, it } from 'vitest';
import type { FacetId, Query } from '#lib/query/query.ts';
import { facetValues, standingValues } from '#lib/panels/facets/facet-values.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { countFacets } from '#lib/query/counts.ts';
import { EMPTY_QUERY } from '#lib/query/query.ts';
import { makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('a', ['gt', 'us'], { threats: ['disasters', 'narcotics'], start: '2010' }),
	makeTie('b', ['gt', 'us-dod'], { threats: ['narcotics'], confidence: 'low', status: 'unknown' }),
	makeTie('c', ['gt', 'hn'], { threats: ['narcotics'], start: '2012', status: 'unknown' }),
	makeTie('d', ['gt', 'es'], {}),
	makeTie('among', ['mx', 'oas'], { threats: ['cyber'] })
]);
const choose = (chosen: Partial<Query['chosen']>): Query => ({
	...EMPTY_QUERY,
	chosen: { ...EMPTY_QUERY.chosen, ...chosen }
});
const valuesOf = (facet: FacetId, query: Query = EMPTY_QUERY, messages = en) =>
	facetValues(facet, dataset, query, countFacets(dataset, query, new Map()), messages);

describe('facetValues', () => {
	it('lists what the dataset has, in the order of the vocabulary, not stated last', () => {
		expect(valuesOf('threat').map(({ label, count }) => [label, count])).toEqual([
			['Narcotics', 3],
			['Disasters', 1],
			['Cybersecurity', 0],
			['Not stated', 1]
		]);
	});

	it('draws each threat domain in its colour, and what is not stated in that of none', () => {
		expect(valuesOf('threat').map(({ ink }) => ink)).toEqual([
			'threat-narcotics',
			'threat-disasters',
			'threat-cyber',
			'threat-none'
		]);
		expect(valuesOf('scope').map(({ ink }) => ink)).toEqual([undefined]);
	});

	it('measures the bars by the largest count', () => {
		expect(valuesOf('threat').map(({ share }) => share)).toEqual([1, 1 / 3, 0, 1 / 3]);
	});

	it('blocks what would leave nothing, unless it is chosen', () => {
		const query = choose({ threat: ['cyber'], confidence: ['low'] });
		expect(
			valuesOf('threat', query).map(({ value, chosen, blocked }) => [value, chosen, blocked])
		).toEqual([
			['narcotics', false, false],
			['disasters', false, true],
			['cyber', true, false],
			['not-stated', false, true]
		]);
	});

	it('keeps a chosen value that no tie has', () => {
		expect(valuesOf('threat', choose({ threat: ['terrorism'] }))).toContainEqual(
			expect.objectContaining({ value: 'terrorism', count: 0, chosen: true, blocked: false })
		);
	});

	it('lists partners by their ties, institutions counted, and equals by name', () => {
		expect(valuesOf('partner').map(({ label, count }) => [label, count])).toEqual([
			['United States', 2],
			['España', 1],
			['Honduras', 1],
			['México', 0],
			['Organization of American States', 0]
		]);
	});

	it('says what a confidence means', () => {
		expect(valuesOf('confidence').map(({ label, note }) => [label, note])).toEqual([
			[en.terms.confidences.high.name, en.terms.confidences.high.meaning],
			[en.terms.confidences.low.name, en.terms.confidences.low.meaning]
		]);
	});

	it('speaks the reader’s language', () => {
		const labels = (['scope', 'kind', 'source', 'status'] as const).map(
			(facet) => valuesOf(facet, EMPTY_QUERY, es)[0]?.label
		);
		expect(labels).toEqual([
			es.terms.scopes.bilateral,
			es.terms.actorKinds.state.many,
			es.terms.sourceKinds.official,
			es.terms.statuses.active
		]);
	});
});

describe('standingValues', () => {
	const standings = (query: Query) =>
		standingValues(query, countFacets(dataset, query, new Map()), en).map(
			({ value, count, chosen, blocked }) => [value, count, chosen, blocked]
		);

	it('counts over all time and chooses none until years are asked for', () => {
		expect(standings(EMPTY_QUERY)).toEqual([
			['in-force', 1, false, false],
			['not-known-ended', 1, false, false],
			['undated', 2, false, false]
		]);
	});

	it('counts in the years asked for and blocks what has nothing there', () => {
		const years = { from: 2010, to: 2011, standings: ['in-force', 'undated'] as const };
		expect(standings({ ...EMPTY_QUERY, years })).toEqual([
			['in-force', 1, true, false],
			['not-known-ended', 0, false, true],
			['undated', 2, true, false]
		]);
	});
});
