import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	activeFilters,
	clearFacet,
	isEmpty,
	mostLimiting,
	toggleValue,
	withAmongPartners,
	withMatch,
	withoutFilter,
	withWords,
	withYears,
	type ActiveFilter
} from '#lib/query/edit.ts';
import { buildHaystack } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import { EMPTY_QUERY, STANDINGS, type Query } from '#lib/query/query.ts';
import { anyDataset, anyQuery, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const years = { from: 2015, to: 2026, standings: STANDINGS };
const drugs = toggleValue(EMPTY_QUERY, 'threat', 'narcotics');

describe('editing', () => {
	it('chooses a value, adds another, and lets the first go', () => {
		const both = toggleValue(drugs, 'threat', 'disasters');
		expect(drugs.chosen.threat).toEqual(['narcotics']);
		expect(both.chosen.threat).toEqual(['narcotics', 'disasters']);
		expect(toggleValue(both, 'threat', 'narcotics').chosen.threat).toEqual(['disasters']);
	});

	it('leaves everything else as it was', () => {
		const full = withYears(withWords(withMatch(drugs, 'all'), 'x'), years);
		expect(clearFacet(full, 'threat')).toEqual({ ...full, chosen: EMPTY_QUERY.chosen });
		expect(withAmongPartners(full, true)).toEqual({ ...full, amongPartners: true });
		expect(EMPTY_QUERY.chosen.threat).toEqual([]);
	});

	it.each<[string, Query, boolean]>([
		['nothing', EMPTY_QUERY, true],
		['only spaces as words', withWords(EMPTY_QUERY, '  '), true],
		['how threats would be joined', withMatch(EMPTY_QUERY, 'all'), true],
		['a value', drugs, false],
		['years', withYears(EMPTY_QUERY, years), false],
		['words', withWords(EMPTY_QUERY, 'x'), false],
		['ties among partners', withAmongPartners(EMPTY_QUERY, true), false]
	])('is empty or not: %s', (_, query, expected) => {
		expect(isEmpty(query)).toBe(expected);
	});

	it('lists what is active, facets first', () => {
		const query = withAmongPartners(
			withWords(withYears(toggleValue(drugs, 'scope', 'bilateral'), years), 'x'),
			true
		);
		expect(activeFilters(query)).toEqual([
			{ kind: 'value', facet: 'threat', value: 'narcotics' },
			{ kind: 'value', facet: 'scope', value: 'bilateral' },
			{ kind: 'years', years },
			{ kind: 'words', words: 'x' },
			{ kind: 'among-partners' }
		]);
	});

	it('is empty once each active filter is taken away, each taking only itself', () => {
		fc.assert(
			fc.property(anyQuery, (query) => {
				const filters = activeFilters(query);
				filters.forEach((filter, i) => {
					const rest = activeFilters(withoutFilter(query, filter));
					expect(rest).toEqual(filters.filter((_, j) => j !== i));
				});
				expect(isEmpty(filters.reduce(withoutFilter, query))).toBe(true);
			})
		);
	});
});

describe('mostLimiting', () => {
	const dataset = makeDataset([
		makeTie('a', ['gt', 'us'], { threats: ['narcotics'] }),
		makeTie('b', ['gt', 'us'], { threats: ['disasters'] }),
		makeTie('c', ['gt', 'mx'], { threats: ['disasters'] })
	]);
	const haystack = buildHaystack(dataset, undefined);
	const choose = (chosen: Partial<Query['chosen']>, rest: Partial<Query> = {}): Query => ({
		...EMPTY_QUERY,
		chosen: { ...EMPTY_QUERY.chosen, ...chosen },
		...rest
	});
	const value = (facet: 'threat' | 'partner', text: string): ActiveFilter => ({
		kind: 'value',
		facet,
		value: text
	});

	it.each<[string, Query, ReturnType<typeof mostLimiting>]>([
		['no filter', EMPTY_QUERY, undefined],
		[
			'the one of two that leaves more',
			choose({ threat: ['narcotics'], partner: ['mx'] }),
			{ filter: value('threat', 'narcotics'), ties: 1 }
		],
		[
			'the words rather than the value',
			choose({ partner: ['us'] }, { words: 'nothing like it' }),
			{ filter: { kind: 'words', words: 'nothing like it' }, ties: 2 }
		],
		[
			'one of the threats that are all asked for',
			choose({ threat: ['disasters', 'cyber'] }, { match: 'all' }),
			{ filter: value('threat', 'cyber'), ties: 2 }
		],
		[
			'a facet as a whole where no single value helps',
			choose({ threat: ['cyber', 'terrorism'], partner: ['us', 'mx'] }),
			{ filter: { kind: 'facet', facet: 'threat', values: ['cyber', 'terrorism'] }, ties: 3 }
		],
		[
			'nothing where no single filter is to blame',
			choose({ threat: ['cyber'] }, { words: 'nothing like it' }),
			undefined
		]
	])('%s', (_, query, expected) => {
		expect(mostLimiting(dataset, query, haystack)).toEqual(expected);
	});

	it('tells the number of ties that dropping the filter gives, and none gives more', () => {
		fc.assert(
			fc.property(anyDataset, anyQuery, (any, query) => {
				const words = buildHaystack(any, undefined);
				const tiesWithout = (filter: ActiveFilter) =>
					matchTies(any, withoutFilter(query, filter), words).length;
				const best = mostLimiting(any, query, words);
				const most = Math.max(0, ...activeFilters(query).map(tiesWithout));
				expect(best?.ties ?? 0).toBeGreaterThanOrEqual(most);
				if (best) expect(tiesWithout(best.filter)).toBe(best.ties);
			})
		);
	});
});
