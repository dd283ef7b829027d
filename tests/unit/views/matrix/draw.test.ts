import { describe, expect, it } from 'vitest';
import type { SvgNode } from '#lib/drawing/svg/tree.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { palettes, type Ink } from '#lib/scene/palette.ts';
import { rampColour, rampSteps } from '#lib/scene/ramp.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';
import { actorMatrix } from '#lib/views/matrix/actor-matrix.ts';
import { drawMatrix } from '#lib/views/matrix/draw.ts';
import { layOutMatrix } from '#lib/views/matrix/layout.ts';
import type { Matrix } from '#lib/views/matrix/matrix.ts';
import { threatMatrix } from '#lib/views/matrix/threat-matrix.ts';
import { makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const inkOf = (ink: Ink) => palettes.light[ink];

const dataset = makeDataset([
	makeTie('a', ['us', 'gt'], { threats: ['narcotics', 'cyber'] }),
	makeTie('b', ['us-southcom', 'gt-army'], { threats: ['narcotics'] }),
	makeTie('c', ['mx', 'gt'], { threats: ['cyber'] }),
	makeTie('d', ['mx', 'us'])
]);
const networkOf = (apart: boolean) =>
	aggregate(dataset, dataset.ties, foldTo(dataset, apart, []), true);

const layOut = (matrix: Matrix) =>
	layOutMatrix({
		matrix,
		rowNames: matrix.rows.map(({ actor }) => `Row ${actor}`),
		columnNames: matrix.columns.map(({ id }) => `Column ${id}`),
		totalName: 'Total',
		allName: 'All',
		isGap: ({ actor }, { id }) => actor === 'mx' && id === 'narcotics'
	});

const all = (node: SvgNode, tag: string): SvgNode[] => [
	...(node.tag === tag ? [node] : []),
	...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)))
];
const textsOf = (node: SvgNode) =>
	all(node, 'text').map(({ children }) => children.map(String).join(''));

describe('drawMatrix', () => {
	it('writes every name, total and count, row by row', () => {
		const drawn = drawMatrix(layOut(threatMatrix(dataset, networkOf(false), 'total')), 'en', inkOf);
		expect(textsOf(drawn)).toEqual([
			...['Total', 'Column narcotics', 'Column cyber'],
			...['Row us', '2', '2', '1'],
			...['Row mx', '1', '1'],
			...['All', '3', '2', '2']
		]);
	});

	it('hatches a gap and leaves other empty cells blank', () => {
		const drawn = drawMatrix(layOut(threatMatrix(dataset, networkOf(false), 'total')), 'en', inkOf);
		expect(all(drawn, 'path')).toHaveLength(1);
		const dashed = all(drawn, 'rect').filter(({ attrs }) => 'stroke-dasharray' in attrs);
		expect(dashed.map(({ attrs }) => [attrs.x, attrs.y])).toEqual([[0.75, 22.75]]);
	});

	it('colours a cell by its step', () => {
		const drawn = drawMatrix(layOut(threatMatrix(dataset, networkOf(false), 'total')), 'en', inkOf);
		const [one, two] = rampSteps(2).map((step) => rampColour(step, inkOf));
		const fills = all(drawn, 'rect').map(({ attrs }) => attrs.fill);
		expect(fills.filter((fill) => fill === two)).toHaveLength(1);
		expect(fills.filter((fill) => fill === one)).toHaveLength(2);
	});

	it('frames blocks', () => {
		const layout = layOut({
			...actorMatrix(dataset, networkOf(false), 'name'),
			blocks: [{ from: 1, length: 2 }]
		});
		expect(layout.blocks).toEqual([{ left: 28, right: 84, top: 22, bottom: 66 }]);
	});

	it.each([
		['threats', threatMatrix(dataset, networkOf(true), 'total')],
		['actors', actorMatrix(dataset, networkOf(true), 'total')],
		['nothing', { columns: [], rows: [], total: 0, most: 0, blocks: [] }]
	])('keeps all of it inside its box: %s', (_, matrix) => {
		const { box, lines, headings } = layOut(matrix);
		for (const { x, text, weight } of lines) {
			expect(x).toBeGreaterThanOrEqual(box.left);
			expect(x + textWidth(text, 11.5, weight)).toBeLessThan(0);
		}
		for (const { x, text } of headings) {
			const length = textWidth(text, 11.5, 500);
			expect(x + length * Math.cos(Math.PI / 3)).toBeLessThan(box.right);
			expect(-length * Math.sin(Math.PI / 3) - 11).toBeGreaterThan(box.top);
		}
		for (const { cells } of lines)
			for (const cell of cells) {
				expect(cell.box.right).toBeLessThan(box.right);
				expect(cell.box.bottom).toBeLessThan(box.bottom);
			}
	});
});
