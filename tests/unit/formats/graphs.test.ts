import cytoscape from 'cytoscape';
import { beforeAll, describe, expect, it } from 'vitest';
import { cyjs } from '#lib/formats/cyjs.ts';
import { gexf } from '#lib/formats/gexf.ts';
import { graphml } from '#lib/formats/graphml.ts';
import type { PublishedDataset, TieRecord } from '#lib/dataset/schema.ts';
import { extractOf, pairsOf, selection, whole } from './extracts.ts';
import { askPython } from './python.ts';

type Properties = Readonly<Record<string, unknown>>;

interface ReadGraph {
	readonly kind: string;
	readonly graph: Properties;
	readonly nodes: readonly [id: string, properties: Properties][];
	readonly edges: readonly [source: string, target: string, properties: Properties][];
}

const PRINT = `
print(json.dumps({
	'kind': type(g).__name__,
	'graph': {k: v for k, v in g.graph.items() if isinstance(v, str)},
	'nodes': list(g.nodes(data=True)),
	'edges': list(g.edges(data=True)),
}))`;
const READ_GRAPHML = `import networkx as nx\ng = nx.read_graphml(path)${PRINT}`;
/** networkx knows GEXF up to 1.2; what it reads is the same in 1.3 but for the namespace. */
const READ_GEXF = `
import networkx as nx
from networkx.readwrite.gexf import GEXF
GEXF.versions['1.3'] = {
	**GEXF.versions['1.2draft'],
	'NS_GEXF': 'http://gexf.net/1.3', 'NS_VIZ': 'http://gexf.net/1.3/viz', 'VERSION': '1.3'
}
g = nx.read_gexf(path, version='1.3')${PRINT}`;

const sorted = (edges: readonly (readonly [string, string, ...unknown[]])[]) =>
	edges.map(([a, b]) => [a, b].toSorted().join(' ')).toSorted();
const expectedPairs = ({ ties }: PublishedDataset) => ties.flatMap(pairsOf).toSorted();

/** Whatever the format: who is there, which ties join them, and what is told of each. */
function expectGraph(read: ReadGraph, records: PublishedDataset) {
	expect(read.kind).toBe('MultiGraph');
	expect(read.nodes.map(([id]) => id)).toEqual(records.actors.map(({ id }) => id));
	expect(sorted(read.edges)).toEqual(expectedPairs(records));
	const nodes = new Map(read.nodes);
	for (const actor of records.actors) {
		expect(nodes.get(actor.id)).toMatchObject({
			name_en: actor.name.en,
			name_es: actor.name.es,
			kind: actor.kind,
			summary_es: actor.summary.es,
			ties: records.ties.filter(({ between }) => between.includes(actor.id)).length,
			...(actor.parent !== undefined && { part_of: actor.parent }),
			...(actor.location && { latitude: actor.location.lat, longitude: actor.location.lon })
		});
	}
	const byTie = new Map(records.ties.map((tie) => [tie.id as string, tie]));
	const told = new Set<unknown>();
	for (const [, , edge] of read.edges) {
		const tie = byTie.get(String(edge.tie));
		if (!tie) throw new Error(`No tie ${String(edge.tie)}.`);
		told.add(edge.tie);
		expect(edge).toMatchObject({
			name_en: tie.name.en,
			name_es: tie.name.es,
			direction: tie.direction,
			between: tie.between.join('; '),
			status: tie.status,
			summary_en: tie.summary.en
		});
		expect(edge.threats).toBe(tie.threats.length === 0 ? undefined : tie.threats.join('; '));
		expect(edge.start).toBe(tie.start);
		expect(edge.end).toBe(tie.end);
	}
	expect(told.size).toBe(records.ties.length);
}

describe.each([
	['a selection', selection],
	['the whole dataset', whole]
])('networkx reads %s', (_, records) => {
	it('from GraphML', async () => {
		const text = await graphml.encode(extractOf(records, 'es'));
		const read = askPython(READ_GRAPHML, text) as ReadGraph;
		expectGraph(read, records);
		expect(read.graph).toMatchObject({
			title: records.title.es,
			description: 'Ties on “narcotics” & <more>',
			version: records.version,
			licence: 'CC-BY-4.0 (https://creativecommons.org/licenses/by/4.0/)',
			address: 'https://lazos.example/en/?threat=narcotics&level=institutions'
		});
		const focus = read.nodes.findIndex(([id]) => id === 'gt');
		expect(read.nodes[focus]?.[1]).toMatchObject({ x: focus * 2 + 0.25, y: -(focus + 10) });
		for (const [id, { label }] of read.nodes) {
			expect(label).toBe(records.actors.find((actor) => actor.id === id)?.name.es);
		}
	});

	it('from GEXF, with spells, colours and places', async () => {
		const text = await gexf.encode(extractOf(records, 'es'));
		expect(String(text)).toContain('version="1.3"');
		const read = askPython(READ_GEXF, text) as ReadGraph;
		expectGraph(read, records);
		expect(read.graph.mode).toBe('dynamic');
		const focus = read.nodes.findIndex(([id]) => id === 'gt');
		expect(read.nodes[focus]?.[1]).toMatchObject({
			label: 'Guatemala',
			viz: { position: { x: focus * 2 + 0.25, y: -(focus + 10) } }
		});
		const dated = records.ties.filter(({ start, end }) => start !== undefined || end !== undefined);
		const withSpells = new Set(
			read.edges.flatMap(([, , edge]) => (edge.spells === undefined ? [] : [edge.tie]))
		);
		expect(withSpells).toEqual(new Set(dated.map(({ id }) => id)));
	});
});

describe('the spell of a tie', () => {
	const spells = new Map<unknown, unknown>();
	beforeAll(async () => {
		const { edges } = askPython(READ_GEXF, await gexf.encode(extractOf(whole))) as ReadGraph;
		for (const [, , edge] of edges) spells.set(edge.tie, edge.spells);
	});
	const tieWith = (wanted: (tie: TieRecord) => boolean): TieRecord => {
		const tie = whole.ties.find(wanted);
		if (!tie) throw new Error('The dataset has no such tie.');
		return tie;
	};

	it('is that of its days', () => {
		expect(spells.get('ni--gt-army--troop-entry-2026')).toEqual([['2026-01-01', '2026-06-30']]);
	});

	it('is widened where its dates are months, and open where it goes on', () => {
		expect(spells.get('gt--pa--ganseg')).toEqual([['2025-07-01', 'None']]);
	});

	it('ends with its only date if it has ended, and nobody knows when', () => {
		const { id, start } = tieWith(
			({ start, end, status }) => status === 'ended' && end === undefined && start?.length === 4
		);
		expect(spells.get(id)).toEqual([[`${start ?? ''}-01-01`, `${start ?? ''}-12-31`]]);
	});

	it('is missing where there is no date', () => {
		const { id } = tieWith(({ start, end }) => start === undefined && end === undefined);
		expect(spells.has(id)).toBe(true);
		expect(spells.get(id)).toBeUndefined();
	});
});

describe('Cytoscape.js', () => {
	it.each([
		['a selection', selection],
		['the whole dataset', whole]
	])('opens the CYJS of %s', async (_, records) => {
		const document = JSON.parse(String(await cyjs.encode(extractOf(records, 'es'))));
		const cy = cytoscape({ headless: true });
		cy.json(document);
		expect(cy.nodes().map((node) => node.id())).toEqual(records.actors.map(({ id }) => id));
		expect(
			sorted(cy.edges().map((edge) => [edge.source().id(), edge.target().id()] as const))
		).toEqual(expectedPairs(records));
		const focus = records.actors.findIndex(({ id }) => id === 'gt');
		expect(cy.getElementById('gt').position()).toEqual({ x: focus * 2 + 0.25, y: focus + 10 });
		for (const tie of records.ties) {
			expect(cy.getElementById(tie.id).data()).toMatchObject({
				name: tie.name.es,
				tie: tie.id,
				threats: [...tie.threats],
				between: [...tie.between]
			});
		}
		expect(cy.data()).toMatchObject({ name: records.title.es, version: records.version });
	});
});
