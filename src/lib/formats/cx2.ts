import { ACTOR_KINDS, THREAT_DOMAINS } from '#lib/dataset/vocabulary.ts';
import { SHAPE_OF_KIND, type Shape } from '#lib/scene/shapes.ts';
import { aboutOf } from './about.ts';
import { propertiesOf, type Column } from './columns.ts';
import type { DataFormat } from './format.ts';
import { colourOf, EDGE_COLUMNS, graphOf, NODE_COLOUR, NODE_COLUMNS } from './graph.ts';

const TYPES: Readonly<Record<Column<never>['type'], string>> = {
	string: 'string',
	number: 'double',
	integer: 'integer',
	list: 'list_of_string'
};

const CYTOSCAPE_SHAPES: Readonly<Record<Shape, string>> = {
	circle: 'ellipse',
	square: 'round-rectangle',
	house: 'rectangle',
	triangle: 'triangle',
	'triangle-down': 'vee',
	shield: 'rectangle',
	hexagon: 'hexagon',
	diamond: 'diamond',
	trapezoid: 'parallelogram',
	octagon: 'octagon',
	cross: 'rectangle',
	slanted: 'parallelogram'
};

/**
 * CX2 for Cytoscape and NDEx. Ids are whole numbers there: a node’s place in the order of the
 * actors, and those of the edges after them; `actor` and `tie` are the dataset’s own.
 *
 * @see https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/
 */
export const cx2: DataFormat = {
	extension: 'cx2',
	mediaType: 'application/json',
	cannotHold: ['several-parties', 'spans', 'several-colours', 'sources', 'figures', 'sectors'],
	encode: async (extract) => {
		const { nodes, edges } = graphOf(extract);
		const { title, ...about } = aboutOf(extract);
		const aspects = {
			attributeDeclarations: [
				{
					networkAttributes: declare(['name', ...Object.keys(about)]),
					nodes: {
						...declare(['name', 'actor']),
						...declarationsOf(NODE_COLUMNS),
						size: { d: 'double' }
					},
					edges: {
						...declare(['name', 'interaction', 'main_threat']),
						...declarationsOf(EDGE_COLUMNS)
					}
				}
			],
			networkAttributes: [{ name: title, ...about }],
			nodes: nodes.map((node) => ({
				id: node.index,
				...node.position,
				v: {
					name: node.label,
					actor: node.id,
					...propertiesOf(NODE_COLUMNS, node),
					size: node.size
				}
			})),
			edges: edges.map((edge, i) => ({
				id: nodes.length + i,
				s: edge.source.index,
				t: edge.target.index,
				v: {
					name: edge.label,
					interaction: edge.record.direction,
					main_threat: edge.threat,
					...propertiesOf(EDGE_COLUMNS, edge)
				}
			})),
			visualProperties: [STYLE]
		};
		return JSON.stringify([
			{ CXVersion: '2.0', hasFragments: false },
			{
				metaData: Object.entries(aspects).map(([name, elements]) => ({
					name,
					elementCount: elements.length
				}))
			},
			...Object.entries(aspects).map(([name, elements]) => ({ [name]: elements })),
			{ status: [{ success: true }] }
		]);
	}
};

interface Declaration {
	readonly d: string;
}

const declare = (names: readonly string[]): Record<string, Declaration> =>
	Object.fromEntries(names.map((name) => [name, { d: 'string' }]));

const declarationsOf = (
	columns: readonly Pick<Column<never>, 'name' | 'type'>[]
): Record<string, Declaration> =>
	Object.fromEntries(columns.map(({ name, type }) => [name, { d: TYPES[type] }]));

const passed = (attribute: string, type: string) => ({
	type: 'PASSTHROUGH',
	definition: { attribute, type }
});

const looked = (attribute: string, map: readonly { v: string; vp: string }[]) => ({
	type: 'DISCRETE',
	definition: { attribute, type: 'string', map }
});

/** The look of the picture: shapes by kind, sizes by ties, colours by threat domain. */
const STYLE = {
	default: {
		network: { NETWORK_BACKGROUND_COLOR: '#ffffff' },
		node: { NODE_BACKGROUND_COLOR: NODE_COLOUR, NODE_BORDER_WIDTH: 0 },
		edge: { EDGE_LINE_COLOR: colourOf('none'), EDGE_WIDTH: 1.5 }
	},
	nodeMapping: {
		NODE_LABEL: passed('name', 'string'),
		NODE_WIDTH: passed('size', 'double'),
		NODE_HEIGHT: passed('size', 'double'),
		NODE_SHAPE: looked(
			'kind',
			ACTOR_KINDS.map((kind) => ({ v: kind, vp: CYTOSCAPE_SHAPES[SHAPE_OF_KIND[kind]] }))
		)
	},
	edgeMapping: {
		EDGE_LINE_COLOR: looked(
			'main_threat',
			THREAT_DOMAINS.map((threat) => ({ v: threat, vp: colourOf(threat) }))
		)
	}
};
