import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import { findGaps } from '#lib/views/matrix/gaps.ts';
import {
	actorId,
	CAST,
	makeActor,
	makeDataset,
	makeTie,
	sectorId
} from '../../../fixtures/dataset.ts';

const STATES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Guatemala and one sector of the actors named; a tie is written “partner threat”. */
function gapsIn(states: readonly string[], ties: readonly string[], more: readonly Tie[] = []) {
	const dataset = makeDataset(
		[
			...ties.map((text, i) => {
				const [partner = '', threat] = text.split(' ');
				return makeTie(`tie-${i}`, [partner, 'gt'], {
					threats: threat === 'narcotics' || threat === 'cyber' ? [threat] : []
				});
			}),
			...more
		],
		{
			actors: [
				...CAST,
				...STATES.map((id) => makeActor(id)),
				makeActor('a-police', { kind: 'police', parent: actorId('a') }),
				makeActor('body', { kind: 'forum' })
			],
			sectors: [{ id: sectorId('s'), name: 'S', actors: states.map(actorId) }]
		}
	);
	return findGaps(dataset).map(
		({ partner, threat, have, of }) => `${partner} ${threat} ${have.join('')}/${of}`
	);
}

describe('findGaps', () => {
	it.each([
		['no ties at all', 'abcd', [], []],
		['three of four', 'abcd', ['a cyber', 'b cyber', 'c cyber', 'd'], ['d cyber abc/4']],
		['two are too few', 'abc', ['a cyber', 'b cyber', 'c'], []],
		['all have one', 'abc', ['a cyber', 'b cyber', 'c cyber'], []],
		[
			'just half of them',
			'abcdef',
			['a cyber', 'b cyber', 'c cyber', 'd', 'e', 'f'],
			['d cyber abc/6', 'e cyber abc/6', 'f cyber abc/6']
		],
		[
			'fewer than half of them',
			'abcdefg',
			['a cyber', 'b cyber', 'c cyber', 'd', 'e', 'f', 'g'],
			[]
		],
		['a state without any tie is not compared', 'abcd', ['a cyber', 'b cyber', 'c cyber'], []],
		[
			'a body is neither compared nor counted',
			['a', 'b', 'body', 'c', 'd'],
			['a cyber', 'b cyber', 'body cyber', 'c', 'd'],
			[]
		],
		[
			'threat domains in their order',
			'abcd',
			['a cyber', 'b cyber', 'c cyber', 'a narcotics', 'b narcotics', 'd narcotics'],
			['c narcotics abd/4', 'd cyber abc/4']
		]
	])('%s', (_, states, ties, expected) => {
		expect(gapsIn([...states], ties)).toEqual(expected);
	});

	it('counts the ties of institutions, ended and planned ones too, and none among partners', () => {
		const others = ['b cyber', 'c cyber', 'd'];
		const police = makeTie('p', ['a-police', 'gt-army'], { threats: ['cyber'], status: 'ended' });
		expect(gapsIn(['a', 'b', 'c', 'd'], others, [police])).toEqual(['d cyber abc/4']);
		const aside = makeTie('p', ['a', 'd'], { threats: ['cyber'] });
		expect(gapsIn(['a', 'b', 'c', 'd'], [...others, 'a'], [aside])).toEqual([]);
	});
});
