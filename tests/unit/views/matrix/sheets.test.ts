import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/scene/text-metrics.ts';
import type { MatrixTexts } from '#lib/views/matrix/layout.ts';
import type { Block, Matrix } from '#lib/views/matrix/matrix.ts';
import { layOutSheets } from '#lib/views/matrix/sheets.ts';
import { actorId } from '../../../fixtures/dataset.ts';

/** Every actor has one tie with each that comes after it. */
function textsOf(actors: number, blocks: readonly Block[] = []): MatrixTexts {
	const ids = Array.from({ length: actors }, (_, i) => actorId(`actor-${i}`));
	const matrix: Matrix = {
		columns: ids.map((id) => ({ kind: 'actor', id, total: actors - 1 })),
		rows: ids.map((actor, i) => ({
			role: 'whole',
			actor,
			total: actors - 1,
			values: ids.map((_, c) => (c > i ? 1 : 0))
		})),
		total: (actors * (actors - 1)) / 2,
		most: 1,
		blocks
	};
	const names = ids.map((id) => `Name of ${id}`);
	return {
		matrix,
		rowNames: names,
		columnNames: names,
		totalName: 'Total',
		allName: 'All actors',
		isGap: () => false
	};
}

describe('layOutSheets', () => {
	it('leaves a matrix that a sheet can hold on one', () => {
		expect(layOutSheets(textsOf(20))).toHaveLength(1);
	});

	it('has every column once, every row on each sheet, and the counts in their columns', () => {
		const texts = textsOf(90);
		const sheets = layOutSheets(texts);
		expect(sheets.length).toBeGreaterThan(3);
		expect(sheets.flatMap(({ headings }) => headings.map(({ text }) => text))).toEqual(
			texts.columnNames
		);
		let before = 0;
		for (const { lines, headings } of sheets) {
			expect(lines.map(({ text }) => text)).toEqual(texts.rowNames);
			lines.forEach(({ cells }, row) => {
				const filled = cells
					.filter(({ look }) => look === 'ties')
					.map(({ box }) => Math.floor(box.left / 28) + before);
				const wanted = headings.map((_, c) => c + before).filter((column) => column > row);
				expect(filled).toEqual(wanted);
			});
			before += headings.length;
		}
	});

	it('writes nothing smaller than 6 points across the 182 mm of an A4 sheet', () => {
		const paper = (182 / 25.4) * 72;
		for (const { box } of layOutSheets(textsOf(90)))
			expect((11 * paper) / (box.right - box.left)).toBeGreaterThanOrEqual(6);
	});

	it('has four columns on a sheet whose names leave room for none', () => {
		const name = 'W'.repeat(120);
		expect(textWidth(name, 11.5, 500)).toBeGreaterThan(900);
		const texts = textsOf(10);
		const sheets = layOutSheets({ ...texts, rowNames: texts.rowNames.map(() => name) });
		expect(sheets.map(({ headings }) => headings.length)).toEqual([4, 4, 2]);
	});

	it('cuts a frame where a sheet ends', () => {
		const [first, second] = layOutSheets(textsOf(30, [{ from: 10, length: 12 }]));
		expect(first?.headings).toHaveLength(15);
		expect(first?.blocks).toEqual([{ left: 280, right: 420, top: 220, bottom: 484 }]);
		expect(second?.blocks).toEqual([{ left: 0, right: 196, top: 220, bottom: 484 }]);
	});
});
