import { describe, expect, it } from 'vitest';
import { emphasiseGroups, groupLetter } from '#lib/scene/groups.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { makeMark } from './make-mark.ts';

describe('groupLetter', () => {
	it.each([
		[0, 'A'],
		[1, 'B'],
		[25, 'Z'],
		[26, 'AA'],
		[27, 'AB'],
		[51, 'AZ'],
		[52, 'BA'],
		[701, 'ZZ'],
		[702, 'AAA']
	])('names group %i %s', (index, letter) => {
		expect(groupLetter(index)).toBe(letter);
	});
});

describe('emphasiseGroups', () => {
	const members = (...ids: string[]) => ids.map(actorId);
	const groups = [
		{ name: 'Mexico', members: members('mx', 'us') },
		{ name: 'OAS', members: members('oas', 'co') },
		{ name: 'EU', members: members('eu', 'es') },
		{ name: 'UN', members: members('un', 'who') }
	];

	it('gives each member the letter of its group', () => {
		expect([...emphasiseGroups(groups).letters]).toEqual([
			['mx', 'A'],
			['us', 'A'],
			['oas', 'B'],
			['co', 'B'],
			['eu', 'C'],
			['es', 'C'],
			['un', 'D'],
			['who', 'D']
		]);
	});

	it('outlines the marks where they are, with lines that take turns', () => {
		const marks = [
			makeMark('mx', { x: 0, y: 0, r: 10 }),
			makeMark('us', { x: 100, y: 40, r: 5 }),
			makeMark('oas', { x: 300, y: 0, r: 8 })
		];
		const outlines = emphasiseGroups(groups).outline(marks);
		expect(outlines.map(({ letter, name, dash }) => [letter, name, dash])).toEqual([
			['A', 'Mexico', 'solid'],
			['B', 'OAS', 'dashed'],
			['C', 'EU', 'dotted'],
			['D', 'UN', 'solid']
		]);
		const reach = (i: number) => {
			const xs = outlines[i]?.corners.map(({ x }) => x) ?? [];
			return [Math.min(...xs), Math.max(...xs)];
		};
		// Seven units of paper between the marks and the line.
		expect(reach(0)).toEqual([-17, 112]);
		expect(reach(1)).toEqual([285, 315]);
		expect(outlines[2]?.corners).toEqual([]);
	});
});
