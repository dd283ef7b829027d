import { describe, expect, it } from 'vitest';
import { drawBars, drawYears } from '#lib/pages/bars.ts';
import type { SvgNode } from '#lib/drawing/svg/tree.ts';

const parts = (nodes: readonly SvgNode[], name: string) =>
	nodes
		.flatMap((node) => [node, ...node.children.filter((child) => typeof child !== 'string')])
		.filter(({ attrs }) => attrs.class === name);

describe('bars', () => {
	const bars = [
		{ label: 'Many', count: 40, value: '40', ink: 'accent', href: '?a' },
		{ label: 'Some', count: 10, value: '10', ink: 'threat-cyber' },
		{ label: 'None', count: 0, value: '0', ink: 'accent' }
	] as const;
	const chart = drawBars(bars);

	it('are as wide as their counts, the longest as the room', () => {
		const drawn = parts(chart.nodes, 'bar').map(({ attrs }) => attrs.width);
		expect(drawn).toEqual(['100%', '25%', '0%']);
		expect(drawBars([{ ...bars[2] }]).nodes).toHaveLength(1);
	});

	it('break a long label between words and make room for its lines', () => {
		const label = 'Defense Visual Information Distribution Service';
		const long = drawBars([{ label, count: 1, value: '1', ink: 'accent' }]);
		const lines = parts(long.nodes, 'label').flatMap(({ children }) => children);
		expect(lines).toEqual(['Defense Visual Information', 'Distribution Service']);
		expect(long.heightPx).toBeGreaterThan(chart.heightPx / 3);
	});

	it('lead on where they can, each row below the one before', () => {
		expect(chart.nodes.map(({ tag, attrs }) => [tag, attrs.href])).toEqual([
			['a', '?a'],
			['g', undefined],
			['g', undefined]
		]);
		const tops = parts(chart.nodes, 'row').map(({ attrs }) => attrs.y);
		expect(tops).toEqual([0, chart.heightPx / 3, (2 * chart.heightPx) / 3]);
	});
});

describe('columns of years', () => {
	const years = [
		{ year: 1999, inForce: 0, notKnownEnded: 0 },
		{ year: 2000, inForce: 30, notKnownEnded: 10 },
		{ year: 2001, inForce: 20, notKnownEnded: 0 }
	];
	const { nodes } = drawYears(years, { inForce: 'In force', notKnownEnded: 'Perhaps' }, String);
	const columns = nodes
		.filter(({ tag, attrs }) => tag === 'rect' && attrs.class === undefined)
		.map(({ attrs }) => attrs);
	const heights = columns.map(({ height }) => Number(height));

	it('are as high as their counts, what may have ended on top', () => {
		const [, , known = 0, open = 0, later = 0] = heights;
		expect(heights.slice(0, 2)).toEqual([0, 0]);
		expect(known / open).toBeCloseTo(3);
		expect(known / later).toBeCloseTo(1.5);
		expect(Number(columns[3]?.y) + open).toBeCloseTo(Number(columns[2]?.y));
	});

	it('name the decades', () => {
		const named = nodes.filter(({ attrs }) => attrs.class === 'year');
		expect(named.map(({ children }) => children)).toEqual([['2000']]);
	});
});
