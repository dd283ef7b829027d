import type { StylesheetJson } from 'cytoscape';

/** Takes a property from an element's data; Cytoscape's types know that of some properties only. */
const data = (field: string): never => `data(${field})` as never;

/** Maps the data of `elements.ts` to Cytoscape's properties. It decides nothing itself. */
export const stylesheet: StylesheetJson = [
	{
		selector: 'node',
		style: {
			'z-index-compare': 'manual',
			'background-opacity': 0,
			'border-width': 0,
			events: 'no',
			width: 1,
			height: 1,
			'overlay-opacity': 0,
			'font-family': 'Inter, "Helvetica Neue", Arial, sans-serif'
		}
	},
	{ selector: 'node.anchor', style: { opacity: 0 } },
	{
		selector: 'node.hull',
		style: {
			shape: 'ellipse',
			width: data('size'),
			height: data('size'),
			'background-color': data('fill'),
			'background-opacity': 1,
			'border-color': data('stroke'),
			'border-width': 1,
			'z-index': data('z')
		}
	},
	{
		selector: 'node.mark',
		style: {
			events: 'yes',
			shape: data('shape'),
			'shape-polygon-points': data('points'),
			'corner-radius': data('corner'),
			width: data('size'),
			height: data('size'),
			'background-color': data('fill'),
			'background-opacity': 1,
			'border-color': data('stroke'),
			'border-width': data('strokeWidth'),
			opacity: data('opacity'),
			label: data('text'),
			color: data('textColour'),
			'font-size': data('textSize'),
			'font-weight': 600,
			'text-halign': 'center',
			'text-valign': 'center',
			'z-index': data('z')
		}
	},
	{
		selector: 'node.ring',
		style: {
			shape: 'ellipse',
			width: data('size'),
			height: data('size'),
			'border-color': data('stroke'),
			'border-width': 1.5,
			opacity: data('opacity'),
			'z-index': data('z')
		}
	},
	{
		selector: 'node.label, node.sector-name',
		style: {
			label: data('text'),
			color: data('textColour'),
			'font-size': data('textSize'),
			'font-weight': data('weight'),
			'line-height': 1.2,
			'text-wrap': 'wrap',
			'text-max-width': '1000px',
			'text-halign': data('halign'),
			'text-valign': 'center',
			'text-outline-color': data('halo'),
			'text-outline-width': data('haloWidth'),
			'text-outline-opacity': 0.92,
			opacity: data('opacity'),
			'z-index': data('z')
		}
	},
	{ selector: 'node.sector-name', style: { 'text-justification': 'auto' } },
	{
		selector: 'edge',
		style: {
			'curve-style': 'straight',
			'z-index-compare': 'manual',
			'z-index': data('z'),
			'line-color': data('colour'),
			'overlay-opacity': 0,
			events: 'no'
		}
	},
	{ selector: 'edge.divider', style: { width: 1 } },
	{
		selector: 'edge.strand',
		style: {
			events: 'yes',
			width: data('width'),
			opacity: data('opacity'),
			'line-style': data('line'),
			'line-dash-pattern': data('dash'),
			'line-cap': 'butt',
			'source-endpoint': data('from'),
			'target-endpoint': data('to')
		}
	}
];
