import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { datasetJsonSchema, publish } from '#lib/dataset/json-schema.ts';
import { smallRecords } from './small-files.ts';

const validate = new Ajv({ allErrors: true }).compile(datasetJsonSchema());

/** What the schema says of the small dataset after a change in its text. */
function errorsAfter(from: string, to: string): string[] {
	const text = JSON.stringify(publish(smallRecords()));
	expect(text).toContain(from);
	validate(JSON.parse(text.replace(from, to)));
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('publish', () => {
	it('gives all records in both languages, and the kinds of sources', () => {
		const published = publish(smallRecords());
		expect(published).toMatchObject({
			version: '1.2.3',
			title: { en: 'Ties of Guatemala', es: 'Lazos de Guatemala' },
			licence: 'CC-BY-4.0',
			focus: 'gt',
			sectors: [{ id: 'states', name: { en: 'States', es: 'Estados' } }, { id: 'bodies' }]
		});
		expect(published.actors.map(({ name }) => name.es)).toContain('Ejército de Guatemala');
		expect(published.ties.map(({ summary }) => summary)).toEqual([
			{ en: 'A course.', es: 'Un curso.' },
			{ en: 'A member.', es: 'Un miembro.' }
		]);
		expect(published.sources.map(({ id, kind }) => [id, kind])).toEqual([
			['memo-2020', 'official'],
			['story', 'press']
		]);
	});
});

describe('datasetJsonSchema', () => {
	it('is draft 7, and describes itself and its parts', () => {
		const schema = datasetJsonSchema();
		expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
		expect(schema.description).toBe(
			'Actors, the ties between them, and the sources that tell of them.'
		);
		expect(Object.keys(schema.$defs ?? {}).toSorted()).toEqual([
			'Actor',
			'EdtfDate',
			'LocalizedText',
			'Sector',
			'Source',
			'Tie'
		]);
	});

	it('accepts the published dataset', () => {
		validate(publish(smallRecords()));
		expect(validate.errors).toBeNull();
	});

	it.each([
		['a language missing', ',"es":"Un curso."', '', "/summary must have required property 'es'"],
		['an empty text', '"Un curso."', '" "', '/summary/es must match pattern "\\S"'],
		[
			'an unknown property',
			'"acronym"',
			'"acronim"',
			'/actors/3 must NOT have additional properties'
		],
		[
			'an unknown term',
			'"kind":"forum"',
			'"kind":"club"',
			'/actors/1/kind must be equal to one of the allowed values'
		],
		[
			'a tie without a source',
			'"sources":[{"id":"story"}]',
			'"sources":[]',
			'/ties/1/sources must NOT have fewer than 1 items'
		],
		[
			'one party alone',
			'["gt","oas"]',
			'["gt"]',
			'/ties/1/between must NOT have fewer than 2 items'
		],
		[
			'a party twice',
			'["gt","oas"]',
			'["gt","gt"]',
			'/ties/1/between must NOT have duplicate items'
		],
		['a date of another form', '"1871?"', '"ca. 1871"', '/actors/3/founded must match pattern'],
		['a number as text', '"value":120', '"value":"120"', '/ties/0/figures/0/value must be number'],
		[
			'no source at all',
			'"sources":[{"id":"memo-2020","type"',
			'"x":[{"id":"memo-2020","type"',
			" must have required property 'sources'"
		]
	])('refuses %s', (_, from, to, error) => {
		expect(errorsAfter(from, to)).toContainEqual(expect.stringContaining(error));
	});
});
