import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '#lib/server/data-files.ts';
import { pairsOf, whole } from './extracts.ts';
import { askPython } from './python.ts';

/** What a data package must and may say, after its specification, version 1. */
const PACKAGE_SCHEMA = {
	type: 'object',
	required: ['name', 'resources', 'licenses', 'version'],
	properties: {
		profile: { const: 'data-package' },
		name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
		title: { type: 'string' },
		description: { type: 'string' },
		version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
		updated: { type: 'string', format: 'date' },
		licenses: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['name', 'path'],
				properties: { name: { type: 'string' }, path: { type: 'string', format: 'uri' } }
			}
		},
		resources: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				required: ['name', 'path'],
				properties: {
					name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
					// Neither absolute nor out of the folder.
					path: { type: 'string', pattern: String.raw`^(?!/)(?!.*\.\.).+$` },
					profile: { enum: ['data-resource', 'tabular-data-resource'] }
				},
				if: { properties: { profile: { const: 'tabular-data-resource' } }, required: ['profile'] },
				then: {
					required: ['schema'],
					properties: {
						schema: {
							type: 'object',
							required: ['fields'],
							properties: {
								fields: {
									type: 'array',
									minItems: 1,
									items: {
										type: 'object',
										required: ['name', 'type'],
										properties: { type: { enum: ['string', 'number', 'integer'] } }
									}
								}
							}
						}
					}
				}
			}
		}
	}
};

interface Field {
	readonly name: string;
	readonly type: string;
	readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema?: {
		readonly fields: readonly Field[];
		readonly primaryKey?: string;
		readonly foreignKeys: readonly {
			readonly fields: string;
			readonly reference: { readonly resource: string; readonly fields: string };
		}[];
	};
}

async function served(name: string): Promise<string> {
	const file = dataFiles.find((each) => each.name === name);
	if (!file) throw new Error(`No ${name} is served.`);
	return String(await file.content());
}
const rowsOf = async (path: string) =>
	askPython(
		`import csv\nprint(json.dumps(list(csv.DictReader(open(path, encoding='utf-8', newline='')))))`,
		await served(path)
	) as Record<string, string>[];

const description = JSON.parse(await served('datapackage.json'));
const resources: readonly Resource[] = description.resources;
const tables = new Map(
	await Promise.all(
		resources
			.filter(({ schema }) => schema)
			.map(
				async (resource) =>
					[resource.name, { resource, rows: await rowsOf(resource.path) }] as const
			)
	)
);

describe('the data package', () => {
	it('is one, with the version and licence of the dataset', () => {
		const ajv = new Ajv({ allowUnionTypes: true });
		addFormats(ajv);
		const validate = ajv.compile(PACKAGE_SCHEMA);
		validate(description);
		expect(validate.errors).toBeNull();
		expect(description).toMatchObject({
			version: whole.version,
			licenses: [{ name: whole.licence, path: 'https://creativecommons.org/licenses/by/4.0/' }]
		});
	});

	it('names files that are served, each once', () => {
		const paths = resources.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		const names = dataFiles.map(({ name }) => name);
		expect([...paths, 'datapackage.json'].toSorted()).toEqual(
			[...names, 'guatemala.json'].toSorted()
		);
	});

	it.each([...tables])('describes every column and value of %s', (_, { resource, rows }) => {
		const fields = resource.schema?.fields ?? [];
		expect(rows.length).toBeGreaterThan(100);
		for (const row of rows) {
			expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
			for (const { name, type, constraints } of fields) {
				const value = row[name] ?? '';
				if (value === '') expect(constraints?.required, name).not.toBe(true);
				else {
					if (constraints?.enum) expect(constraints.enum).toContain(value);
					if (type !== 'string') expect(Number.isFinite(Number(value)), value).toBe(true);
				}
			}
		}
	});

	it('has a key for all but mentions and figures', () => {
		const keys = resources.flatMap(({ name, schema }) =>
			schema?.primaryKey === 'id' ? [name] : []
		);
		expect(keys).toEqual(['actors', 'ties', 'sources']);
	});

	it.each([...tables])('tells the rows of %s apart, and finds what they name', (name, table) => {
		const { primaryKey, foreignKeys = [] } = table.resource.schema ?? {};
		if (primaryKey !== undefined) {
			const keys = new Set(table.rows.map((row) => row[primaryKey]));
			expect(keys.size).toBe(table.rows.length);
		}
		for (const { fields, reference } of foreignKeys) {
			const there = new Set(tables.get(reference.resource || name)?.rows.map(({ id }) => id));
			const named = table.rows.map((row) => row[fields] ?? '').filter((value) => value !== '');
			expect(named.length).toBeGreaterThan(0);
			expect(named.filter((value) => !there.has(value))).toEqual([]);
		}
	});
});

describe('what is served', () => {
	it('is the ties as guatemala.csv, without a byte order mark', async () => {
		expect((await served('guatemala.csv')).slice(0, 3)).toBe('id,');
		const rows = await rowsOf('guatemala.csv');
		expect(rows.map(({ id }) => id)).toEqual(whole.ties.map(({ id }) => id));
	});

	it.each(['guatemala.graphml', 'guatemala.gexf'])('is every edge in %s', async (name) => {
		const edges = (await served(name)).match(/<edge /g) ?? [];
		expect(edges.length).toBe(whole.ties.flatMap(pairsOf).length);
	});
});
