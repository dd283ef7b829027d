import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHaystack, foldText } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import { EMPTY_QUERY, NOT_STATED, type FacetId, type Query } from '#lib/query/query.ts';
import {
	anyDataset,
	anyQuery,
	makeDataset,
	makeProse,
	makeTie,
	sourceId
} from '../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('patrols', ['gt-army', 'mx-sedena'], {
		name: 'Patrullajes coordinados en Petén',
		threats: ['border-security', 'narcotics'],
		activities: ['joint-operations'],
		levels: ['tactical', 'operational'],
		confidence: 'medium'
	}),
	makeTie('drill', ['us-southcom', 'gt-army', 'hn'], {
		name: 'Disaster drill',
		threats: ['disasters'],
		activities: ['exercise'],
		start: '2013',
		end: '2016',
		status: 'ended',
		sources: [{ id: sourceId('press') }, { id: sourceId('academic') }]
	}),
	makeTie('inside', ['gt-army', 'gt-police'], { name: 'Task force' }),
	makeTie('others', ['us', 'oas'], { name: 'Membership', activities: ['membership'] })
]);
const prose = makeProse(dataset, { drill: 'The “Niño’s” rains – and Guatemala’s response.' });
const haystack = buildHaystack(dataset, prose);
const found = (query: Partial<Query>) =>
	matchTies(dataset, { ...EMPTY_QUERY, ...query }, haystack).map(({ id }) => id);
const chosen = (part: Partial<Record<FacetId, readonly string[]>>) => ({
	chosen: { ...EMPTY_QUERY.chosen, ...part }
});

describe('matchTies', () => {
	it.each<[string, Partial<Query>, string[]]>([
		['nothing asked: the focus’s own', {}, ['patrols', 'drill', 'inside']],
		['ties among partners too', { amongPartners: true }, ['patrols', 'drill', 'inside', 'others']],
		['a value that none has', chosen({ threat: ['cyber'] }), []],
		['any threat', chosen({ threat: ['narcotics', 'disasters'] }), ['patrols', 'drill']],
		[
			'all threats',
			{ ...chosen({ threat: ['narcotics', 'border-security'] }), match: 'all' },
			['patrols']
		],
		[
			'all threats, one lacking',
			{ ...chosen({ threat: ['narcotics', 'cyber'] }), match: 'all' },
			[]
		],
		['no threat stated', chosen({ threat: [NOT_STATED] }), ['inside']],
		['no level stated', chosen({ level: [NOT_STATED] }), ['drill', 'inside']],
		['a kind of source', chosen({ source: ['academic'] }), ['drill']],
		['a kind of partner, not of the focus', chosen({ kind: ['armed-force', 'police'] }), []],
		['a kind of partner', chosen({ kind: ['ministry', 'command'] }), ['patrols', 'drill']],
		['a partner by its institution', chosen({ partner: ['us'] }), ['drill']],
		['two facets', chosen({ partner: ['us', 'mx'], confidence: ['medium'] }), ['patrols']],
		['years', { years: { from: 2016, to: 2020, standings: ['in-force'] } }, ['drill']],
		[
			'years or undated',
			{ years: { from: 2017, to: 2020, standings: ['in-force', 'undated'] } },
			['patrols', 'inside']
		],
		['years without a standing', { years: { from: 2000, to: 2030, standings: [] } }, []]
	])('%s', (_, query, expected) => {
		expect(found(query)).toEqual(expected);
	});

	it('keeps dataset order and never invents a tie', () => {
		fc.assert(
			fc.property(anyDataset, anyQuery, (any, query) => {
				const matching = new Set(matchTies(any, query, buildHaystack(any, undefined)));
				expect([...matching]).toEqual(any.ties.filter((tie) => matching.has(tie)));
			})
		);
	});
});

describe('words', () => {
	it.each([
		['   ', ['patrols', 'drill', 'inside']],
		['peten', ['patrols']],
		['PETÉN', ['patrols']],
		['coordinados  peten', ['patrols']],
		['coordinados drill', []],
		['mexico', ['patrols']],
		['southcom', ['drill']],
		['defense', ['drill']],
		['nino', ['drill']],
		["guatemala's response", ['drill']],
		['rains -', ['drill']],
		['title of academic', ['drill']],
		['gobernacion task', ['inside']],
		['%', []]
	])('“%s” finds %j', (words, expected) => {
		expect(found({ words })).toEqual(expected);
	});

	it('finds only names before the prose arrives', () => {
		const names = buildHaystack(dataset, undefined);
		const ids = (words: string) =>
			matchTies(dataset, { ...EMPTY_QUERY, words }, names).map(({ id }) => id);
		expect(ids('response')).toEqual([]);
		expect(ids('drill')).toEqual(['drill']);
	});

	it.each([
		['', ''],
		['ÑANDÚ', 'nandu'],
		['Ångström’s', "angstrom's"],
		['2013–2016', '2013-2016'],
		['İ', 'i']
	])('folds “%s” to “%s”', (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	it('folds what is folded to itself', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text));
			})
		);
	});
});
