import { describe, expect, it } from 'vitest';
import { readTours } from '#lib/tours/read.ts';
import { outlineOf, summaryIn, tourIn } from '#lib/tours/tour.ts';
import { edited, lineOf } from '../dataset/faulty-files.ts';
import { SMALL_FILES, smallRecords } from '../dataset/small-files.ts';

const FILE = 'tours/short.yaml';

const TOUR = `id: short
title:
  en: A short tour
  es: Un recorrido corto
summary:
  en: Two steps.
  es: Dos pasos.
steps:
  - id: first
    title:
      en: First
      es: Primero
    text:
      en: All ties.
      es: Todos los lazos.
    sources:
      - memo-2020
    view: view=matrix
  - id: second
    title:
      en: Second
      es: Segundo
    text:
      en: A course.
      es: Un curso.
    actors:
      - gt-army
    ties:
      - us--gt-army--training
    sources:
      - memo-2020
      - story
    view: threat=narcotics&tie=us--gt-army--training
`;

const FILES = new Map([...SMALL_FILES, [FILE, TOUR]]);
const records = smallRecords();
const read = (files: ReadonlyMap<string, string>) => readTours(files, records);

describe('readTours', () => {
	it('gives each tour in either language, and what addresses name of it', () => {
		const { tours = [], faults } = read(FILES);
		expect(faults).toEqual([]);
		expect(tours).toHaveLength(1);
		expect(tours.map((tour) => summaryIn('en', tour))).toEqual([
			{ id: 'short', title: 'A short tour', summary: 'Two steps.', steps: 2 }
		]);
		expect(tours.map(outlineOf)).toEqual([{ id: 'short', steps: ['first', 'second'] }]);
		expect(tours.map((tour) => tourIn('es', tour))).toEqual([
			{
				id: 'short',
				title: 'Un recorrido corto',
				summary: 'Dos pasos.',
				steps: [
					{
						id: 'first',
						title: 'Primero',
						text: 'Todos los lazos.',
						ties: [],
						actors: [],
						sources: ['memo-2020'],
						view: 'view=matrix'
					},
					{
						id: 'second',
						title: 'Segundo',
						text: 'Un curso.',
						ties: ['us--gt-army--training'],
						actors: ['gt-army'],
						sources: ['memo-2020', 'story'],
						view: 'threat=narcotics&tie=us--gt-army--training'
					}
				]
			}
		]);
	});

	it('finds none where there is no file of one', () => {
		expect(read(SMALL_FILES)).toEqual({ tours: [], faults: [] });
	});

	it.each([
		['a source', '- story', '- diary', '- diary', 'No source has the id “diary”.'],
		[
			'a tie',
			'- us--gt-army--training',
			'- us--gt--none',
			'- us--',
			'No tie has the id “us--gt--none”.'
		],
		['an actor', '- gt-army', '- gt-navy', '- gt-navy', 'No actor has the id “gt-navy”.'],
		[
			'a value in a view',
			'threat=narcotics',
			'threat=floods',
			'view: threat',
			"The view's address has a part that is not understood: “threat=floods” (unknown-value)."
		],
		[
			'a part of a view',
			'view: view=matrix',
			'view: veiw=matrix',
			'view: veiw',
			"The view's address has a part that is not understood: “veiw=matrix” (unknown-parameter)."
		]
	])('tells of %s that is not known, by file and line', (_, from, to, at, reason) => {
		const faulty = edited(FILES, FILE, from, to);
		expect(read(faulty).faults).toMatchObject([
			{ file: FILE, line: lineOf(faulty, FILE, at), reason }
		]);
	});

	it('tells of a text without Spanish', () => {
		const faulty = edited(FILES, FILE, '\n      es: Un curso.', '');
		expect(read(faulty).faults).toMatchObject([
			{
				file: FILE,
				line: lineOf(faulty, FILE, 'text:\n      en: A course.'),
				reason: '“text” is missing in Spanish (es).'
			}
		]);
	});

	it('tells of two steps of one id, and of a tour in a file of another name', () => {
		const twice = edited(FILES, FILE, 'id: second', 'id: first');
		expect(read(twice).faults).toMatchObject([
			{ file: FILE, line: 19, reason: 'The step “first” is there twice.' }
		]);
		const elsewhere = new Map([...SMALL_FILES, ['tours/other.yaml', TOUR]]);
		expect(read(elsewhere).faults).toMatchObject([
			{
				file: 'tours/other.yaml',
				line: 1,
				reason: 'The tour “short” must stand in tours/short.yaml.'
			}
		]);
	});

	it('tells of every fault at once', () => {
		const one = edited(FILES, FILE, 'id: second', 'id: Second!');
		const two = edited(one, FILE, '- story', '- diary');
		const three = edited(two, FILE, 'view: view=matrix', 'picture: view=matrix');
		const { tours, faults } = read(three);
		expect(tours).toBeUndefined();
		expect(faults.map(({ line, reason }) => [line, reason.split(' ')[0]])).toEqual([
			[9, '“view”'],
			[18, '“picture”'],
			[19, '“id”'],
			[32, 'No']
		]);
	});

	it('tells of a file that is no YAML', () => {
		const { faults } = read(new Map([...SMALL_FILES, [FILE, 'steps: [']]));
		expect(faults.map(({ file }) => file)).toContain(FILE);
	});
});
