import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Shape } from '#lib/scene/shapes.ts';
import { aboutOf } from './about.ts';
import type { Column } from './columns.ts';
import type { DataFormat } from './format.ts';
import {
	EDGE_COLUMNS,
	graphOf,
	NODE_COLOUR,
	NODE_COLUMNS,
	type GraphEdge,
	type GraphNode
} from './graph.ts';
import { cellText, onLines, xmlDocument } from './xml.ts';

/** Types of GraphML; lists are texts. */
const TYPES: Readonly<Record<Column<never>['type'], string>> = {
	string: 'string',
	number: 'double',
	integer: 'int',
	list: 'string'
};

/**
 * Properties that Gephi knows by these names. Its y runs upwards, as in every plot; that of yEd’s
 * own elements runs downwards.
 */
const NODE_KEYS: readonly Column<GraphNode>[] = [
	{ name: 'label', type: 'string', description: '', cell: ({ label }) => label },
	{ name: 'x', type: 'number', description: '', cell: ({ position }) => position?.x },
	{ name: 'y', type: 'number', description: '', cell: ({ position }) => position && -position.y },
	{ name: 'size', type: 'number', description: '', cell: ({ size }) => size },
	...NODE_COLUMNS
];
const EDGE_KEYS: readonly Column<GraphEdge>[] = [
	{ name: 'label', type: 'string', description: '', cell: ({ label }) => label },
	...EDGE_COLUMNS
];

const YED_SHAPES: Readonly<Record<Shape, string>> = {
	circle: 'ellipse',
	square: 'roundrectangle',
	house: 'rectangle',
	triangle: 'triangle',
	'triangle-down': 'triangle2',
	shield: 'rectangle',
	hexagon: 'hexagon',
	diamond: 'diamond',
	trapezoid: 'trapezoid',
	octagon: 'octagon',
	cross: 'star8',
	slanted: 'parallelogram'
};

/**
 * GraphML for Gephi, yEd, networkx and igraph. Edges are undirected, as most readers refuse both
 * kinds beside each other: `direction` tells a tie’s own, and the giver is the first of `between`.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export const graphml: DataFormat = {
	extension: 'graphml',
	mediaType: 'application/graphml+xml',
	cannotHold: ['several-parties', 'direction', 'spans', 'sources', 'figures', 'sectors'],
	encode: async (extract) => {
		const { nodes, edges } = graphOf(extract);
		const about = Object.entries(aboutOf(extract));
		const graph = element(
			'graph',
			{ id: extract.records.focus, edgedefault: 'undirected' },
			onLines([
				...about.map(([name, text]) => data(`g-${name}`, [text])),
				...nodes.map(nodeElement),
				...edges.map(edgeElement)
			])
		);
		return xmlDocument(
			element(
				'graphml',
				{
					xmlns: 'http://graphml.graphdrawing.org/xmlns',
					'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
					'xmlns:y': 'http://www.yworks.com/xml/graphml',
					'xsi:schemaLocation':
						'http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd'
				},
				onLines([
					...about.map(([name]) => key('g', 'graph', { name, type: 'string' })),
					element('key', { id: 'n-graphics', for: 'node', 'yfiles.type': 'nodegraphics' }),
					element('key', { id: 'e-graphics', for: 'edge', 'yfiles.type': 'edgegraphics' }),
					...NODE_KEYS.map((column) => key('n', 'node', column)),
					...EDGE_KEYS.map((column) => key('e', 'edge', column)),
					graph
				])
			)
		);
	}
};

const key = (
	prefix: string,
	holder: string,
	{ name, type }: Pick<Column<never>, 'name' | 'type'>
): SvgNode =>
	element('key', {
		id: `${prefix}-${name}`,
		for: holder,
		'attr.name': name,
		'attr.type': TYPES[type]
	});

const data = (id: string, children: readonly (SvgNode | string)[]): SvgNode =>
	element('data', { key: id }, children);

function dataOf<Item>(prefix: string, columns: readonly Column<Item>[], item: Item): SvgNode[] {
	return columns.flatMap(({ name, cell }) => {
		const text = cellText(cell(item));
		return text === undefined ? [] : [data(`${prefix}-${name}`, [text])];
	});
}

function nodeElement(node: GraphNode): SvgNode {
	const { position = { x: 0, y: 0 }, size } = node;
	const graphics = element('y:ShapeNode', {}, [
		element('y:Geometry', {
			x: position.x - size / 2,
			y: position.y - size / 2,
			width: size,
			height: size
		}),
		element('y:Fill', { color: NODE_COLOUR }),
		element('y:NodeLabel', { modelName: 'sides', modelPosition: 's' }, [node.label]),
		element('y:Shape', { type: YED_SHAPES[node.shape] })
	]);
	return element('node', { id: node.id }, [
		data('n-graphics', [graphics]),
		...dataOf('n', NODE_KEYS, node)
	]);
}

function edgeElement(edge: GraphEdge): SvgNode {
	const line = element('y:PolyLineEdge', {}, [
		element('y:LineStyle', { color: edge.colour, type: 'line', width: 1 })
	]);
	return element('edge', { id: edge.id, source: edge.source.id, target: edge.target.id }, [
		data('e-graphics', [line]),
		...dataOf('e', EDGE_KEYS, edge)
	]);
}
