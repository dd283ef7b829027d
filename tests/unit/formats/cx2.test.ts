import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { cx2 } from '#lib/formats/cx2.ts';
import { CX2_SCHEMA } from './cx2-schema.ts';
import { extractOf, pairsOf, selection, whole } from './extracts.ts';

interface Element {
	readonly id: number;
	readonly s: number;
	readonly t: number;
	readonly x: number;
	readonly y: number;
	readonly v: Readonly<Record<string, unknown>>;
}

const hasType: Readonly<Record<string, (value: unknown) => boolean>> = {
	string: (value) => typeof value === 'string',
	integer: Number.isInteger,
	double: Number.isFinite,
	list_of_string: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string')
};

describe.each([
	['a selection', selection],
	['the whole dataset', whole]
])('CX2 of %s', (_, records) => {
	const read = async () => {
		const document = JSON.parse(String(await cx2.encode(extractOf(records, 'es'))));
		const aspects = Object.assign({}, ...document);
		const nodes: readonly Element[] = aspects.nodes;
		const edges: readonly Element[] = aspects.edges;
		return { document, aspects, nodes, edges };
	};

	it('is as the specification has it, and counts its own elements', async () => {
		const { document, aspects } = await read();
		const validate = new Ajv({ strictTuples: false, allowUnionTypes: true }).compile(CX2_SCHEMA);
		validate(document);
		expect(validate.errors).toBeNull();
		for (const { name, elementCount } of aspects.metaData) {
			expect(aspects[name].length, name).toBe(elementCount);
		}
		expect(aspects.networkAttributes[0]).toMatchObject({
			name: records.title.es,
			version: records.version,
			licence: 'CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)'
		});
	});

	it('declares every value, with its type', async () => {
		const { aspects } = await read();
		const [declared] = aspects.attributeDeclarations;
		for (const holder of ['nodes', 'edges']) {
			for (const { v } of aspects[holder]) {
				for (const [name, value] of Object.entries(v)) {
					const type = declared[holder][name]?.d;
					expect(hasType[type]?.(value), `${holder} ${name} ${type}`).toBe(true);
				}
			}
		}
	});

	it('has every actor and tie, and no id twice', async () => {
		const { nodes, edges } = await read();
		const ids = [...nodes, ...edges].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const actorOf = new Map(nodes.map(({ id, v }) => [id, String(v.actor)]));
		expect([...actorOf.values()]).toEqual(records.actors.map(({ id }) => id));
		const pairs = edges.map(({ s, t }) =>
			[actorOf.get(s) ?? '', actorOf.get(t) ?? ''].toSorted().join(' ')
		);
		expect(pairs.toSorted()).toEqual(records.ties.flatMap(pairsOf).toSorted());
		for (const tie of records.ties) {
			const mine = edges.filter(({ v }) => v.tie === tie.id);
			expect(mine[0]?.v).toMatchObject({ name: tie.name.es, threats: [...tie.threats] });
		}
		const focus = records.actors.findIndex(({ id }) => id === 'gt');
		expect(nodes[focus]).toMatchObject({ x: focus * 2 + 0.25, y: focus + 10 });
	});
});
