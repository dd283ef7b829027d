/**
 * JSON Schema of CX2 2.0, as far as networks, attributes and looks go, after its specification.
 *
 * @see https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/
 */
const DATA_TYPES = [
	'string',
	'long',
	'integer',
	'double',
	'boolean',
	'list_of_string',
	'list_of_long',
	'list_of_integer',
	'list_of_double',
	'list_of_boolean'
];

/** An object with one key, the name of the aspect, whose elements are a list. */
const aspect = (name: string, items: object, more: object = {}) => ({
	type: 'object',
	properties: { [name]: { type: 'array', items, ...more } },
	required: [name],
	additionalProperties: false
});

const declarations = {
	type: 'object',
	additionalProperties: {
		type: 'object',
		properties: { d: { enum: DATA_TYPES }, v: {}, a: { type: 'string' } },
		additionalProperties: false
	}
};

const id = { type: 'integer', minimum: 0 };
const values = { type: 'object' };

const mapping = {
	type: 'object',
	propertyNames: { pattern: '^(NODE|EDGE)_[A-Z_]+$' },
	additionalProperties: {
		oneOf: [
			{
				type: 'object',
				properties: {
					type: { const: 'PASSTHROUGH' },
					definition: {
						type: 'object',
						properties: { attribute: { type: 'string' }, type: { enum: DATA_TYPES } },
						required: ['attribute'],
						additionalProperties: false
					}
				},
				required: ['type', 'definition'],
				additionalProperties: false
			},
			{
				type: 'object',
				properties: {
					type: { const: 'DISCRETE' },
					definition: {
						type: 'object',
						properties: {
							attribute: { type: 'string' },
							type: { enum: DATA_TYPES },
							map: {
								type: 'array',
								items: { type: 'object', properties: { v: {}, vp: {} }, required: ['v', 'vp'] }
							}
						},
						required: ['attribute', 'map'],
						additionalProperties: false
					}
				},
				required: ['type', 'definition'],
				additionalProperties: false
			}
		]
	}
};

export const CX2_SCHEMA = {
	type: 'array',
	items: [
		{
			type: 'object',
			properties: { CXVersion: { const: '2.0' }, hasFragments: { const: false } },
			required: ['CXVersion', 'hasFragments'],
			additionalProperties: false
		},
		aspect('metaData', {
			type: 'object',
			properties: { name: { type: 'string' }, elementCount: id },
			required: ['name', 'elementCount'],
			additionalProperties: false
		}),
		aspect(
			'attributeDeclarations',
			{
				type: 'object',
				properties: { networkAttributes: declarations, nodes: declarations, edges: declarations },
				additionalProperties: false
			},
			{ minItems: 1, maxItems: 1 }
		),
		aspect('networkAttributes', values, { minItems: 1, maxItems: 1 }),
		aspect('nodes', {
			type: 'object',
			properties: { id, x: { type: 'number' }, y: { type: 'number' }, v: values },
			required: ['id'],
			additionalProperties: false
		}),
		aspect('edges', {
			type: 'object',
			properties: { id, s: id, t: id, v: values },
			required: ['id', 's', 't'],
			additionalProperties: false
		}),
		aspect(
			'visualProperties',
			{
				type: 'object',
				properties: {
					default: {
						type: 'object',
						properties: { network: values, node: values, edge: values },
						additionalProperties: false
					},
					nodeMapping: mapping,
					edgeMapping: mapping
				},
				additionalProperties: false
			},
			{ maxItems: 1 }
		),
		aspect(
			'status',
			{ type: 'object', properties: { success: { const: true } }, required: ['success'] },
			{ minItems: 1, maxItems: 1 }
		)
	],
	minItems: 8,
	maxItems: 8
};
