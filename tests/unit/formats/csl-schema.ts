import { SOURCE_TYPES } from '#lib/dataset/schema.ts';

/**
 * JSON Schema of CSL-JSON for the variables that Lazos writes; nothing else may be there.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV, and the
 *      citation style language's own csl-data.json
 */
const date = {
	type: 'object',
	properties: {
		'date-parts': {
			type: 'array',
			items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
			minItems: 1,
			maxItems: 2
		}
	},
	required: ['date-parts'],
	additionalProperties: false
};

export const CSL_SCHEMA = {
	type: 'array',
	items: {
		type: 'object',
		properties: {
			id: { type: ['string', 'number'] },
			type: { enum: [...SOURCE_TYPES] },
			title: { type: 'string' },
			author: {
				type: 'array',
				items: {
					type: 'object',
					properties: { literal: { type: 'string' } },
					required: ['literal'],
					additionalProperties: false
				}
			},
			publisher: { type: 'string' },
			'container-title': { type: 'string' },
			issued: date,
			accessed: date,
			URL: { type: 'string' },
			language: { type: 'string' },
			keyword: { type: 'string' }
		},
		required: ['id', 'type'],
		additionalProperties: false
	}
};
