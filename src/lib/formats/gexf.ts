import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { aboutOf } from './about.ts';
import type { Column } from './columns.ts';
import type { DataFormat } from './format.ts';
import {
	EDGE_COLUMNS,
	graphOf,
	NODE_COLOUR,
	NODE_COLUMNS,
	spanOf,
	type GraphEdge,
	type GraphNode
} from './graph.ts';
import { cellText, onLines, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://gexf.net/1.3';

/** Types of GEXF; lists are texts, since readers do not agree on how a list is written. */
const TYPES: Readonly<Record<Column<never>['type'], string>> = {
	string: 'string',
	number: 'double',
	integer: 'integer',
	list: 'string'
};

/**
 * GEXF 1.3 for Gephi, with a spell for every tie that has a date. Edges are undirected, as most
 * readers refuse both kinds beside each other: `direction` tells a tie’s own, and the giver is the
 * first of `between`.
 *
 * @see https://gexf.net/schema.html
 */
export const gexf: DataFormat = {
	extension: 'gexf',
	mediaType: 'application/gexf+xml',
	cannotHold: [
		'several-parties',
		'direction',
		'partial-dates',
		'several-colours',
		'sources',
		'figures',
		'sectors'
	],
	encode: async (extract) => {
		const { nodes, edges } = graphOf(extract);
		const { title, description, version, licence, updated, address } = aboutOf(extract);
		const meta = element('meta', { lastmodifieddate: updated }, [
			element('creator', {}, ['Lazos']),
			element('keywords', {}, [`version ${version}, ${licence}`]),
			element('description', {}, [
				[title, description, address].filter((part) => part !== undefined).join(' | ')
			])
		]);
		const graph = element(
			'graph',
			{
				mode: 'dynamic',
				defaultedgetype: 'undirected',
				timeformat: 'date',
				timerepresentation: 'interval'
			},
			onLines([
				attributes('node', NODE_COLUMNS),
				attributes('edge', EDGE_COLUMNS),
				element('nodes', { count: nodes.length }, onLines(nodes.map(nodeElement))),
				element('edges', { count: edges.length }, onLines(edges.map(edgeElement)))
			])
		);
		return xmlDocument(
			element(
				'gexf',
				{
					xmlns: NAMESPACE,
					'xmlns:viz': `${NAMESPACE}/viz`,
					'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
					'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/gexf.xsd`,
					version: '1.3'
				},
				onLines([meta, graph])
			)
		);
	}
};

const attributes = <Item>(holder: string, columns: readonly Column<Item>[]): SvgNode =>
	element(
		'attributes',
		{ class: holder },
		columns.map(({ name, type }) =>
			element('attribute', { id: name, title: name, type: TYPES[type] })
		)
	);

function values<Item>(columns: readonly Column<Item>[], item: Item): SvgNode {
	return element(
		'attvalues',
		{},
		columns.flatMap(({ name, cell }) => {
			const value = cellText(cell(item));
			return value === undefined ? [] : [element('attvalue', { for: name, value })];
		})
	);
}

function nodeElement(node: GraphNode): SvgNode {
	const { position } = node;
	return element('node', { id: node.id, label: node.label }, [
		values(NODE_COLUMNS, node),
		colour(NODE_COLOUR),
		// In Gephi y runs upwards.
		...(position ? [element('viz:position', { x: position.x, y: -position.y, z: 0 })] : []),
		element('viz:size', { value: node.size })
	]);
}

function edgeElement(edge: GraphEdge): SvgNode {
	const span = spanOf(edge.record);
	return element(
		'edge',
		{ id: edge.id, source: edge.source.id, target: edge.target.id, label: edge.label },
		[
			values(EDGE_COLUMNS, edge),
			...(span ? [element('spells', {}, [element('spell', { ...span })])] : []),
			colour(edge.colour)
		]
	);
}

/** @param hex `#rrggbb` */
function colour(hex: string): SvgNode {
	const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
	return element('viz:color', { r, g, b });
}
