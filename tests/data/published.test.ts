import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { datasetJsonSchema, publish } from '#lib/dataset/json-schema.ts';
import { records } from './records.ts';

describe('the published dataset', () => {
	it('is as its JSON Schema says', () => {
		const validate = new Ajv().compile(datasetJsonSchema());
		validate(JSON.parse(JSON.stringify(publish(records))));
		expect(validate.errors).toBeNull();
	});
});
