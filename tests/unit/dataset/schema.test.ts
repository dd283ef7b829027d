import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/dataset/read.ts';
import { edited, faultOf, lineOf, MARK, withFault, type FaultCase } from './faulty-files.ts';
import { SMALL_FILES } from './small-files.ts';

const IN_STATES = { file: 'actors/states.yaml' };
const IN_TIES = { file: 'ties/all.yaml' };
const IN_SOURCES = { file: 'sources.yaml' };
const THREATS =
	'narcotics, organized-crime, border-security, disasters, trafficking-in-persons, ' +
	'arms-trafficking, terrorism, cyber, territorial-dispute, environmental-crime, health-emergency';
const DATE_FORMS = '2013, 2013-05, 2013-05-04, 2013?, 2013~, 201X, 2005/2016 or 2016/..';

const CASES: readonly FaultCase[] = [
	{
		title: 'a language missing',
		...IN_TIES,
		from: `  name:\n    en: Training\n    es: Formación`,
		to: `  name: ${MARK}\n    en: Training`,
		path: 'name.es',
		reason: '“name” is missing in Spanish (es).'
	},
	{
		title: 'the other language missing, deep inside',
		...IN_TIES,
		from: `  - label:\n      en: Soldiers trained\n`,
		to: `  - label: ${MARK}\n`,
		path: 'figures[0].label.en',
		reason: '“figures[0].label” is missing in English (en).'
	},
	{
		title: 'a property missing',
		...IN_STATES,
		from: `- id: us\n  name:\n    en: United States\n    es: Estados Unidos\n`,
		to: `- id: us ${MARK}\n`,
		path: 'name',
		reason: '“name” is missing.'
	},
	{
		title: 'a property that there is not',
		...IN_STATES,
		from: 'acronym: EG',
		to: `acronim: EG ${MARK}`,
		path: 'acronim',
		reason: '“acronim” is not a property that this record may have.'
	},
	{
		title: 'an unknown term',
		...IN_TIES,
		from: '  threats: [narcotics, disasters]',
		to: `  threats:\n  - narcotics\n  - drugs ${MARK}`,
		path: 'threats[1]',
		reason: `“threats[1]” is "drugs", which is no term here; known are ${THREATS}.`
	},
	{
		title: 'a term twice',
		...IN_TIES,
		from: 'threats: [narcotics, disasters]',
		to: `threats: [narcotics, narcotics] ${MARK}`,
		path: 'threats[1]',
		reason: '“threats[1]” is listed twice.'
	},
	{
		title: 'a date that is none',
		...IN_TIES,
		from: `start: '2005'`,
		to: `start: spring 2005 ${MARK}`,
		path: 'start',
		reason: `“start” is no date; write one as ${DATE_FORMS}.`
	},
	{
		title: 'a day that no calendar has',
		...IN_TIES,
		from: `end: '2016'`,
		to: `end: '2015-02-29' ${MARK}`,
		path: 'end',
		reason: `“end” is no date; write one as ${DATE_FORMS}.`
	},
	{
		title: 'a date without quotes',
		...IN_TIES,
		from: `start: '2005'`,
		to: `start: 2005 ${MARK}`,
		path: 'start',
		reason: '“start” must be text, not 2005; put a number or a date in quotes.'
	},
	{
		title: 'an uncertain date of a source',
		...IN_SOURCES,
		from: `issued: '2020-02'`,
		to: `issued: '2020?' ${MARK}`,
		path: 'issued',
		reason: '“issued” is no date; write one as 2013, 2013-05 or 2013-05-04.'
	},
	{
		title: 'a tie without a source',
		...IN_TIES,
		from: `  sources:\n  - id: story\n  confidence: medium`,
		to: `  sources: [] ${MARK}\n  confidence: medium`,
		path: 'sources',
		reason: '“sources” must name one source or more.'
	},
	{
		title: 'a tie without even a list of sources',
		...IN_TIES,
		from: `- id: gt--oas--membership`,
		to: `- id: gt--oas--other ${MARK}
  name: {en: Other, es: Otro}
  between: [gt, oas]
  direction: mutual
  scope: bilateral
  threats: []
  activities: []
  status: active
  summary: {en: Other., es: Otro.}
  confidence: low
- id: gt--oas--membership`,
		path: 'sources',
		reason: '“sources” is missing.'
	},
	{
		title: 'an empty text',
		...IN_TIES,
		from: 'es: Un curso.',
		to: `es: '  ' ${MARK}`,
		path: 'summary.es',
		reason: '“summary.es” is empty.'
	},
	{
		title: 'a text that was forgotten',
		...IN_TIES,
		from: 'es: Un curso.',
		to: `es: ${MARK}`,
		path: 'summary.es',
		reason: '“summary.es” must be text, not null; put a number or a date in quotes.'
	},
	{
		title: 'an id of other letters',
		...IN_TIES,
		from: 'id: us--gt-army--training',
		to: `id: US_training ${MARK}`,
		path: 'id',
		reason: '“id” must be of a-z, 0-9 and hyphens, such as us-southcom.'
	},
	{
		title: 'a number as text',
		...IN_TIES,
		from: 'value: 120',
		to: `value: '120' ${MARK}`,
		path: 'figures[0].value',
		reason: '“figures[0].value” must be a number, not "120".'
	},
	{
		title: 'a place beyond the pole',
		...IN_STATES,
		from: 'lat: 14.63',
		to: `lat: 114.63 ${MARK}`,
		path: 'location.lat',
		reason: '“location.lat” is above 90 degrees.'
	},
	{
		title: 'a place that is no text',
		...IN_STATES,
		from: 'place: { en: Guatemala City, es: Ciudad de Guatemala }',
		to: `place: 14 ${MARK}`,
		path: 'location.place',
		reason: '“location.place” must be text, or a text in each language.'
	},
	{
		title: 'a text in place of a list',
		...IN_TIES,
		from: 'activities: [membership]',
		to: `activities: membership ${MARK}`,
		path: 'activities',
		reason: '“activities” must be a list, not "membership".'
	},
	{
		title: 'an address that is none',
		...IN_SOURCES,
		from: 'URL: https://example.org/memo',
		to: `URL: javascript:alert(1) ${MARK}`,
		path: 'URL',
		reason: '“URL” must be an address with http or https.'
	},
	{
		title: 'a record that is none',
		...IN_TIES,
		from: '- id: gt--oas--membership',
		to: `- forgotten ${MARK}\n- id: gt--oas--membership`,
		reason: 'Here must be a group of properties, not "forgotten".'
	},
	{
		title: 'a kind of source that there is not',
		file: 'publishers.yaml',
		from: 'El Diario: press',
		to: `El Diario: newspaper ${MARK}`,
		path: 'El Diario',
		reason:
			'“El Diario” is "newspaper", which is no term here; ' +
			'known are official, press, academic, reference, ngo.'
	},
	{
		title: 'a list that there is not',
		...IN_TIES,
		from: 'ties:\n',
		to: `events: [] ${MARK}\nties:\n`,
		path: 'events',
		reason: '“events” is not a property that this record may have.'
	}
];

describe('the schema of a record', () => {
	it.each(CASES)('tells of $title, with its line, and of nothing else', (given) => {
		expect(readDataset(withFault(given))).toEqual({
			records: undefined,
			faults: [faultOf(given)]
		});
	});

	it('tells of each property that there is not', () => {
		const file = 'ties/all.yaml';
		const more = 'value: 120\n    x: 1\n    y: 2';
		const faulty = edited(
			edited(SMALL_FILES, file, 'value: 120', more),
			file,
			'start:',
			'z: 3\n  start:'
		);
		expect(readDataset(faulty).faults.map(({ line, path }) => [line, path])).toEqual([
			[lineOf(faulty, file, 'z: 3'), 'z'],
			[lineOf(faulty, file, 'x: 1'), 'figures[0].x'],
			[lineOf(faulty, file, 'y: 2'), 'figures[0].y']
		]);
	});
});
