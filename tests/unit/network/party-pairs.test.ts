import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Tie } from '#lib/dataset/dataset.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';
import { anyTie, makeTie } from '../../fixtures/dataset.ts';

describe('partyPairs', () => {
	it.each<[string, Tie, string[][]]>([
		['a directed tie of one joins nothing', makeTie('t', ['a'], { direction: 'directed' }), []],
		['a mutual tie of one joins nothing', makeTie('t', ['a']), []],
		['a tie of none joins nothing', makeTie('t', []), []],
		['two parties are one pair, in their order', makeTie('t', ['b', 'a']), [['b', 'a']]],
		[
			'a mutual tie joins every two',
			makeTie('t', ['c', 'a', 'b']),
			[
				['c', 'a'],
				['c', 'b'],
				['a', 'b']
			]
		],
		[
			'a directed tie joins the giver with each receiver',
			makeTie('t', ['giver', 'x', 'y'], { direction: 'directed' }),
			[
				['giver', 'x'],
				['giver', 'y']
			]
		],
		[
			'a membership joins each member with the body, which comes last',
			makeTie('t', ['m1', 'm2', 'body'], { activities: ['exercise', 'membership'] }),
			[
				['body', 'm1'],
				['body', 'm2']
			]
		],
		[
			'a directed membership is told by its giver',
			makeTie('t', ['body', 'm1', 'm2'], { direction: 'directed', activities: ['membership'] }),
			[
				['body', 'm1'],
				['body', 'm2']
			]
		]
	])('%s', (_, tie, pairs) => {
		expect(partyPairs(tie)).toEqual(pairs);
	});

	it('joins no party with itself, no two parties twice, and leaves none out', () => {
		fc.assert(
			fc.property(anyTie('t'), (tie) => {
				const pairs = partyPairs(tie);
				expect(pairs.every(([a, b]) => a !== b)).toBe(true);
				const names = pairs.map((pair) => pair.toSorted().join('~'));
				expect(new Set(names).size).toBe(names.length);
				expect(new Set(pairs.flat())).toEqual(new Set(tie.between));
			})
		);
	});
});
