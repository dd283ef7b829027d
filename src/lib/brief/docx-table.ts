import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Labelled } from './figures.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D9D4C7' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** In twentieths of a point; together the width of the text on A4. */
const WIDTHS = [2500, 6570] as const;

/** The summary in figures: names in the first column, figures in the second. */
export const figuresTable = (rows: readonly Labelled[]): Table =>
	new Table({
		width: { size: WIDTHS[0] + WIDTHS[1], type: WidthType.DXA },
		columnWidths: [...WIDTHS],
		borders: {
			top: LINE,
			bottom: LINE,
			left: NONE,
			right: NONE,
			insideHorizontal: LINE,
			insideVertical: NONE
		},
		rows: rows.map(
			({ label, value }) =>
				new TableRow({
					cantSplit: true,
					children: [cell(label, WIDTHS[0], 'Label'), cell(value, WIDTHS[1])]
				})
		)
	});

const cell = (text: string, width: number, style?: string): TableCell =>
	new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 50, bottom: 50, left: 60, right: 60 },
		children: [
			new Paragraph({
				style: 'SummaryRow',
				children: [new TextRun({ text, ...(style !== undefined && { style }) })]
			})
		]
	});
