import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/dataset/read.ts';
import { edited, faultOf, lineOf, MARK, withFault, type FaultCase } from './faulty-files.ts';
import { SMALL_FILES } from './small-files.ts';

const IN_STATES = { file: 'actors/states.yaml' };
const IN_BODIES = { file: 'actors/bodies.yaml' };
const IN_TIES = { file: 'ties/all.yaml' };
const IN_SOURCES = { file: 'sources.yaml' };
const IN_HEAD = { file: 'dataset.yaml' };

const CASES: readonly FaultCase[] = [
	{
		title: 'an unknown party',
		...IN_TIES,
		from: 'between: [us, gt-army]',
		to: `between:\n  - us\n  - gt-navy ${MARK}`,
		path: 'between[1]',
		reason: 'No actor has the id “gt-navy”.'
	},
	{
		title: 'an unknown parent',
		...IN_STATES,
		from: 'parent: gt\n',
		to: `parent: gt-mod ${MARK}\n`,
		path: 'parent',
		reason: 'No actor has the id “gt-mod”.'
	},
	{
		title: 'an unknown source of a tie',
		...IN_TIES,
		from: '  - id: memo-2020',
		to: `  - id: memo-2021 ${MARK}`,
		path: 'sources[0].id',
		reason: 'No source has the id “memo-2021”.'
	},
	{
		title: 'an unknown source of an actor',
		...IN_STATES,
		from: 'sources: [story]',
		to: `sources: [story, tale] ${MARK}`,
		path: 'sources[1]',
		reason: 'No source has the id “tale”.'
	},
	{
		title: 'an unknown actor in a sector',
		...IN_HEAD,
		from: 'actors: [us]',
		to: `actors: [us, mx] ${MARK}`,
		path: 'sectors[0].actors[1]',
		reason: 'No actor has the id “mx”.'
	},
	{
		title: 'an id twice',
		...IN_SOURCES,
		from: '- id: story',
		to: `- id: memo-2020 ${MARK}
  type: report
  title: Again
  publisher: El Diario
  URL: https://example.org/again
  accessed: '2026-01-04'
  language: en
- id: story`,
		path: 'id',
		reason: 'The source “memo-2020” is there twice, first at sources.yaml:2.'
	},
	{
		title: 'a sector twice',
		...IN_HEAD,
		from: '- id: bodies',
		to: `- id: states ${MARK}`,
		path: 'sectors[1].id',
		reason: 'The sector “states” is there twice.'
	},
	{
		title: 'an actor that is its own parent',
		...IN_STATES,
		from: 'parent: gt\n',
		to: `parent: gt-army ${MARK}\n`,
		path: 'parent',
		reason: 'The parents run in a circle: gt-army → gt-army.'
	},
	{
		title: 'a source whose publisher has no kind',
		...IN_SOURCES,
		from: 'publisher: El Diario',
		to: `publisher: El Otro Diario ${MARK}`,
		path: 'publisher',
		reason: 'The source has no kind: publishers.yaml does not have “El Otro Diario”.'
	},
	{
		title: 'a publisher named like a property of every object',
		...IN_SOURCES,
		from: 'publisher: El Diario',
		to: `publisher: constructor ${MARK}`,
		path: 'publisher',
		reason: 'The source has no kind: publishers.yaml does not have “constructor”.'
	},
	{
		title: 'an end before the start',
		...IN_TIES,
		from: `end: '2016'`,
		to: `end: '2004-12-31' ${MARK}`,
		path: 'end',
		reason: '“end” (2004-12-31) is before “start” (2005).'
	},
	{
		title: 'a body dissolved before it was founded',
		...IN_BODIES,
		from: `dissolved: '2030'`,
		to: `dissolved: ../1947 ${MARK}`,
		path: 'dissolved',
		reason: '“dissolved” (../1947) is before “founded” (1948).'
	},
	{
		title: 'a bilateral tie with three parties',
		...IN_TIES,
		from: 'between: [us, gt-army]',
		to: `between: [us, gt-army, oas] ${MARK}`,
		path: 'between',
		reason: 'A bilateral tie joins two parties; this one names 3.'
	},
	{
		title: 'a top-level actor in no sector',
		...IN_STATES,
		from: '- id: us\n',
		to: `- id: mx ${MARK}
  name: {en: Mexico, es: México}
  short: {en: Mexico, es: México}
  kind: state
  summary: {en: A state., es: Un Estado.}
- id: us\n`,
		path: 'id',
		reason: 'A top-level actor stands in one sector of dataset.yaml; “mx” stands in none.'
	},
	{
		title: 'an actor in a sector that belongs to another',
		...IN_HEAD,
		from: 'actors: [oas]',
		to: `actors: [oas, cicte] ${MARK}`,
		path: 'sectors[1].actors[1]',
		reason: '“cicte” belongs to “oas”; a sector names top-level actors only.'
	},
	{
		title: 'the focus in a sector',
		...IN_HEAD,
		from: 'actors: [us]',
		to: `actors: [us, gt] ${MARK}`,
		path: 'sectors[0].actors[1]',
		reason: '“gt” is the focus, which stands in the middle and in no sector.'
	}
];

describe('what no single record can tell', () => {
	it.each(CASES)('tells of $title, with its line, and of nothing else', (given) => {
		expect(readDataset(withFault(given))).toEqual({
			records: undefined,
			faults: [faultOf(given)]
		});
	});

	it.each([
		['on the same day', "'2005-03-01'", "'2005-03-01'"],
		['in the same year', "'2005-03-01'", "'2005'"],
		['between years around the start', "'2005'", "'2001/2009'"],
		['on an open date', "'2005'", "'2001/..'"]
	])('lets a tie end %s', (_, start, end) => {
		const file = 'ties/all.yaml';
		const begun = edited(SMALL_FILES, file, "start: '2005'", `start: ${start}`);
		expect(readDataset(edited(begun, file, "end: '2016'", `end: ${end}`)).faults).toEqual([]);
	});

	it('tells of an actor in two sectors at the actor', () => {
		const faulty = edited(SMALL_FILES, 'dataset.yaml', 'actors: [oas]', 'actors: [oas, us]');
		expect(readDataset(faulty).faults).toEqual([
			{
				file: 'actors/states.yaml',
				line: lineOf(faulty, 'actors/states.yaml', 'id: us'),
				path: 'id',
				reason:
					'A top-level actor stands in one sector of dataset.yaml; “us” is in states and bodies.'
			}
		]);
	});

	it('tells of parents in a circle once, and not of those that hang below it', () => {
		const circle = edited(SMALL_FILES, 'actors/bodies.yaml', 'parent: oas', 'parent: oas-az');
		const added = `- id: oas-az
  name: {en: Office, es: Oficina}
  short: {en: Office, es: Oficina}
  kind: agency
  parent: cicte
  summary: {en: An office., es: Una oficina.}
- id: oas-desk
  name: {en: Desk, es: Mesa}
  short: {en: Desk, es: Mesa}
  kind: forum
  parent: oas-az
  summary: {en: A desk., es: Una mesa.}
`;
		const file = 'actors/bodies.yaml';
		const faulty = new Map([...circle, [file, `${circle.get(file)}${added}`]]);
		expect(readDataset(faulty).faults).toEqual([
			{
				file,
				line: lineOf(faulty, file, '  parent: oas-az\n  summary:\n    en: A part'),
				path: 'parent',
				reason: 'The parents run in a circle: cicte → oas-az → cicte.'
			}
		]);
	});

	it.each([
		['an organization, and a forum below it', 'international-organization', ['oas', 'cicte']],
		['any other actor at the top', 'programme', ['oas', 'cicte']],
		['no state', 'state', ['cicte']]
	])('asks %s for a reach, its own or from above', (_, kind, ids) => {
		const file = 'actors/bodies.yaml';
		const faulty = edited(
			SMALL_FILES,
			file,
			'kind: international-organization\n  reach: hemispheric',
			`kind: ${kind}`
		);
		expect(readDataset(faulty).faults).toEqual(
			ids.map((id) => ({
				file,
				line: lineOf(faulty, file, `id: ${id}`),
				reason: 'A body needs its “reach”, or a parent that has one.'
			}))
		);
	});

	it.each([
		['parent', 'parent: oas', 'parent: 5'],
		['reach', 'reach: hemispheric', 'reach: far'],
		['kind', 'kind: forum', 'kind: club']
	])('draws no conclusion from a %s that is faulty itself', (path, from, to) => {
		const faulty = edited(SMALL_FILES, 'actors/bodies.yaml', from, to);
		expect(readDataset(faulty).faults.map((fault) => fault.path)).toEqual([path]);
	});
});
