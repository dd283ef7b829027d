import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Tie } from '#lib/dataset/dataset.ts';
import { countFacets } from '#lib/query/counts.ts';
import { buildHaystack, type Haystack } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import {
	EMPTY_QUERY,
	FACET_IDS,
	NOT_STATED,
	STANDINGS,
	type FacetId,
	type Query
} from '#lib/query/query.ts';
import {
	actorId,
	anyDataset,
	anyQuery,
	makeDataset,
	makeTie,
	sourceId
} from '../../fixtures/dataset.ts';

/** A facet's values of a tie, told apart from the code under test. */
function valuesOf(dataset: Dataset, tie: Tie, facet: FacetId): string[] {
	const others = tie.between.filter((id) => id !== 'gt' && !id.startsWith('gt-'));
	const orNotStated = (values: readonly string[]) =>
		values.length > 0 ? [...values] : [NOT_STATED];
	switch (facet) {
		case 'threat':
			return orNotStated(tie.threats);
		case 'activity':
			return orNotStated(tie.activities);
		case 'level':
			return orNotStated(tie.levels);
		case 'scope':
			return [tie.scope];
		case 'status':
			return [tie.status];
		case 'confidence':
			return [tie.confidence];
		case 'source':
			return tie.sources.map(({ id }) => dataset.sources.find((s) => s.id === id)?.kind ?? '');
		case 'kind':
			return others.map((id) => dataset.actors.find((actor) => actor.id === id)?.kind ?? '');
		case 'partner':
			return others.map((id) => id.split('-')[0] ?? '');
	}
}

const choosing = (query: Query, facet: FacetId, values: readonly string[]): Query => ({
	...query,
	chosen: { ...query.chosen, [facet]: values }
});

/** Each count by asking for the value and counting what comes back. */
function countOneByOne(dataset: Dataset, query: Query, haystack: Haystack) {
	const count = (asked: Query) => matchTies(dataset, asked, haystack).length;
	const counts = FACET_IDS.map((facet) => {
		const known = new Set(dataset.ties.flatMap((tie) => valuesOf(dataset, tie, facet)));
		return [
			facet,
			Object.fromEntries(
				[...known].map((value) => {
					const all = facet === 'threat' && query.match === 'all';
					const chosen = all ? [...new Set([...query.chosen[facet], value])] : [value];
					return [value, count(choosing(query, facet, chosen))];
				})
			)
		];
	});
	const standings = STANDINGS.map((standing) => {
		const { from, to } = query.years ?? { from: -100000, to: 100000 };
		return [standing, count({ ...query, years: { from, to, standings: [standing] } })];
	});
	return {
		counts: Object.fromEntries(counts),
		standings: Object.fromEntries(standings),
		total: count(query),
		all: count({ ...EMPTY_QUERY, amongPartners: query.amongPartners })
	};
}

describe('countFacets', () => {
	it('counts each value as choosing it and counting the ties does', () => {
		fc.assert(
			fc.property(anyDataset, anyQuery, (dataset, query) => {
				const haystack = buildHaystack(dataset, undefined);
				const { counts, ofAnswer, ...rest } = countFacets(dataset, query, haystack);
				expect(ofAnswer).toBe(false);
				const plain = Object.entries(counts).map(([id, tally]) => [id, Object.fromEntries(tally)]);
				expect({ counts: Object.fromEntries(plain), ...rest }).toEqual(
					countOneByOne(dataset, query, haystack)
				);
			})
		);
	});

	it('counts, of an answer, its ties that have each value, whatever their place in the query', () => {
		fc.assert(
			fc.property(anyDataset, anyQuery, fc.infiniteStream(fc.boolean()), (any, query, picks) => {
				const haystack = buildHaystack(any, undefined);
				const asked = { ...query, amongPartners: true };
				const told = matchTies(any, asked, haystack).filter(() => picks.next().value);
				const counted = countFacets(any, query, haystack, new Set(told));
				for (const facet of FACET_IDS) {
					const known = new Set(any.ties.flatMap((tie) => valuesOf(any, tie, facet)));
					const expected = [...known].map((value) => [
						value,
						told.filter((tie) => valuesOf(any, tie, facet).includes(value)).length
					]);
					expect(Object.fromEntries(counted.counts[facet])).toEqual(Object.fromEntries(expected));
				}
				expect(counted).toMatchObject({ total: told.length, all: told.length, ofAnswer: true });
			})
		);
	});

	const ties = [
		makeTie('drugs-and-border', ['gt', 'us'], { threats: ['narcotics', 'border-security'] }),
		makeTie('drugs', ['gt-army', 'us-southcom'], { threats: ['narcotics'] }),
		makeTie('floods', ['gt', 'mx', 'hn'], { threats: ['disasters'], levels: ['tactical'] }),
		makeTie('member', ['us', 'oas'], { sources: [{ id: sourceId('press') }] })
	];
	const dataset = makeDataset(ties);
	const count = (query: Query) => countFacets(dataset, query, buildHaystack(dataset, undefined));

	it('gives nothing for no ties', () => {
		const none = makeDataset([]);
		const { counts, total, all } = countFacets(none, EMPTY_QUERY, buildHaystack(none, undefined));
		expect(FACET_IDS.map((facet) => counts[facet].size)).toEqual(FACET_IDS.map(() => 0));
		expect({ total, all }).toEqual({ total: 0, all: 0 });
	});

	it('keeps a value that the other filters or the default view empty, with 0', () => {
		const { counts, total, all } = count(choosing(EMPTY_QUERY, 'level', ['tactical']));
		expect([...counts.threat]).toEqual([
			['narcotics', 0],
			['border-security', 0],
			['disasters', 1],
			[NOT_STATED, 0]
		]);
		expect([...counts.source]).toEqual([
			['official', 1],
			['press', 0]
		]);
		expect([...counts.level]).toEqual([
			['tactical', 1],
			[NOT_STATED, 2]
		]);
		expect({ total, all }).toEqual({ total: 1, all: 3 });
	});

	it('counts, where all threats are asked for, the ties that have this one too', () => {
		const { counts } = count({ ...choosing(EMPTY_QUERY, 'threat', ['narcotics']), match: 'all' });
		expect(Object.fromEntries(counts.threat)).toEqual({
			narcotics: 2,
			'border-security': 1,
			disasters: 0,
			[NOT_STATED]: 0
		});
	});

	it('counts an institution for its state, and leaves the focus out of partners and kinds', () => {
		const { counts } = count(EMPTY_QUERY);
		expect([...counts.partner]).toEqual([
			['us', 2],
			['mx', 1],
			['hn', 1],
			['oas', 0]
		]);
		expect([...counts.kind]).toEqual([
			['state', 2],
			['command', 1],
			['international-organization', 0]
		]);
	});

	it('counts standings at any time where no years are asked for, and in them where they are', () => {
		const dated = makeDataset([
			makeTie('active', ['gt', 'us'], { start: '2010' }),
			makeTie('open', ['gt', 'us'], { start: '2020', status: 'unknown' }),
			makeTie('over', ['gt', 'us'], { start: '2000', end: '2005', status: 'ended' }),
			makeTie('undated', ['gt', 'us'], { status: 'unknown' })
		]);
		const inYears = (years: Query['years']) =>
			countFacets(dated, { ...EMPTY_QUERY, years }, buildHaystack(dated, undefined)).standings;
		expect(inYears(undefined)).toEqual({ 'in-force': 2, 'not-known-ended': 1, undated: 1 });
		expect(inYears({ from: 2006, to: 2019, standings: ['undated'] })).toEqual({
			'in-force': 1,
			'not-known-ended': 0,
			undated: 1
		});
	});

	it('takes an institution as the focus, its state being no partner of it', () => {
		const home = makeTie('home', ['gt-army', 'gt-police']);
		const ofArmy = makeDataset([...ties, home], { focus: actorId('gt-army') });
		const { total, counts } = countFacets(ofArmy, EMPTY_QUERY, buildHaystack(ofArmy, undefined));
		expect(total).toBe(2);
		expect([...counts.partner]).toEqual([
			['us', 1],
			['mx', 0],
			['hn', 0],
			['oas', 0]
		]);
	});
});
