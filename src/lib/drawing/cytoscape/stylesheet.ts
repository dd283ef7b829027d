import type { StylesheetJson } from 'cytoscape';

/** Takes a property from an element's data; Cytoscape's types know that of some properties only. */
const data = (field: string): never => `data(${field})` as never;

/**
 * Nothing is seen of Cytoscape's own elements: the scene is painted below them. They give what is
 * pointed at its extent.
 */
export const stylesheet: StylesheetJson = [
	{
		selector: 'node',
		style: { opacity: 0, width: data('size'), height: data('size'), 'overlay-opacity': 0 }
	},
	{
		selector: 'edge',
		style: { opacity: 0, width: data('width'), 'curve-style': 'haystack', 'overlay-opacity': 0 }
	}
];
