import { aboutOf } from './about.ts';
import { propertiesOf } from './columns.ts';
import type { DataFormat } from './format.ts';
import { EDGE_COLUMNS, graphOf, NODE_COLUMNS } from './graph.ts';

/**
 * The JSON of Cytoscape.js, which Cytoscape reads and writes as `.cyjs`. The actor above is called
 * `part_of`, since `parent` would draw boxes in boxes.
 *
 * @see https://js.cytoscape.org/#notation/elements-json
 */
export const cyjs: DataFormat = {
	extension: 'cyjs',
	mediaType: 'application/json',
	cannotHold: ['several-parties', 'spans', 'several-colours', 'sources', 'figures', 'sectors'],
	encode: async (extract) => {
		const { nodes, edges } = graphOf(extract);
		return JSON.stringify({
			format_version: '1.0',
			generated_by: 'Lazos',
			target_cytoscapejs_version: '~3',
			data: { ...aboutOf(extract), name: extract.records.title[extract.language] },
			elements: {
				nodes: nodes.map((node) => ({
					data: {
						id: node.id,
						name: node.label,
						...propertiesOf(NODE_COLUMNS, node),
						size: node.size
					},
					...(node.position && { position: node.position })
				})),
				edges: edges.map((edge) => ({
					data: {
						id: edge.id,
						source: edge.source.id,
						target: edge.target.id,
						name: edge.label,
						interaction: edge.record.direction,
						...propertiesOf(EDGE_COLUMNS, edge),
						colour: edge.colour
					}
				}))
			}
		});
	}
};
