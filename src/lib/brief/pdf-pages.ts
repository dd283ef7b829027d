import type { jsPDF } from 'jspdf';
import { breakRuns, Ruler, type Placed, type Run, type Target } from './pdf-text.ts';
import type { BriefPicture } from './writer.ts';

/** In points, 72 an inch. */
export const PAGE = { width: 595.28, height: 841.89, side: 62, top: 74, bottom: 68 };
const COLUMN = PAGE.width - 2 * PAGE.side;
const LINE_HEIGHT = 1.36;

export interface ParagraphLook {
	/** Space above, unless it begins a page. */
	readonly above: number;
	/** From the left of the column. */
	readonly indent?: number;
	/** Room that must be left below it on the page, so that it does not end one. */
	readonly keep?: number;
	/** Stands before the paragraph, in the indent. */
	readonly mark?: Run;
}

interface Place {
	readonly page: number;
	readonly y: number;
}

/** Fills pages from above, a new one whenever there is no room. */
export class Pages {
	readonly pdf: jsPDF;
	readonly #ruler: Ruler;
	#y = PAGE.top;
	#begins = true;
	readonly #notes = new Map<number, Place>();
	readonly #links: { readonly page: number; readonly box: Box; readonly target: Target }[] = [];

	constructor(pdf: jsPDF) {
		this.pdf = pdf;
		this.#ruler = new Ruler(pdf);
	}

	get page(): number {
		return this.pdf.getNumberOfPages();
	}

	/** Begins a page unless `height` points are left on this one. */
	need(height: number) {
		if (this.#y + height > PAGE.height - PAGE.bottom) this.turn();
	}

	turn() {
		if (this.#begins) return;
		this.pdf.addPage();
		this.#y = PAGE.top;
		this.#begins = true;
	}

	/** Height of a paragraph without the space above it. */
	heightOf(runs: readonly Run[], indent = 0): number {
		return this.#break(runs, indent).reduce((sum, line) => sum + heightOfLine(line), 0);
	}

	paragraph(runs: readonly Run[], { above, indent = 0, keep = 0, mark }: ParagraphLook) {
		const lines = this.#break(runs, indent);
		const first = lines[0];
		if (!first) return;
		this.#space(above);
		// Two lines at least stand together at the foot of a page.
		this.need(lines.slice(0, 2).reduce((sum, line) => sum + heightOfLine(line), 0) + keep);
		lines.forEach((line, i) => {
			this.need(heightOfLine(line));
			if (i === 0 && mark) this.#line([{ ...mark, x: 0, width: 0 }], 0, heightOfLine(line));
			this.#line(line, indent, heightOfLine(line));
			this.#y += heightOfLine(line);
			this.#begins = false;
		});
	}

	/** Two paragraphs beside each other, with a line below. */
	row(left: readonly Run[], right: readonly Run[], indent: number, colour: string) {
		const names = breakRuns(left, indent - 12, this.#ruler);
		const values = this.#break(right, indent);
		const count = Math.max(names.length, values.length);
		const height = heightOfLine(values[0] ?? names[0] ?? []);
		this.need(count * height + 8);
		this.#y += 4;
		for (let i = 0; i < count; i++) {
			this.#line(names[i] ?? [], 0, height);
			this.#line(values[i] ?? [], indent, height);
			this.#y += height;
		}
		this.#y += 4;
		this.#begins = false;
		this.pdf.setDrawColor(colour);
		this.pdf.setLineWidth(0.5);
		this.pdf.line(PAGE.side, this.#y, PAGE.width - PAGE.side, this.#y);
	}

	/** A picture as wide as the column, or as high as `mostHigh` points. */
	picture(jpeg: BriefPicture, mostHigh: number, alt: string) {
		const scale = Math.min(COLUMN / jpeg.width, mostHigh / jpeg.height);
		const [width, height] = [jpeg.width * scale, jpeg.height * scale];
		this.#space(12);
		this.need(height);
		const x = PAGE.side + (COLUMN - width) / 2;
		this.pdf.addImage(jpeg.bytes, 'JPEG', x, this.#y, width, height, alt);
		this.#y += height;
		this.#begins = false;
	}

	/** Where the next paragraph begins is the place of a note. */
	placeNote(number: number, height: number) {
		this.need(height);
		this.#notes.set(number, { page: this.page, y: this.#y });
	}

	/** Makes every target a link, once all notes have their places. */
	connect() {
		for (const { page, box, target } of this.#links) {
			this.pdf.setPage(page);
			if (target.kind === 'address') {
				this.pdf.link(box.x, box.y, box.width, box.height, { url: target.address });
				continue;
			}
			const note = this.#notes.get(target.number);
			if (!note) continue;
			this.pdf.link(box.x, box.y, box.width, box.height, {
				pageNumber: note.page,
				magFactor: 'XYZ',
				left: 0,
				top: note.y - 8,
				zoom: 0
			});
		}
	}

	/** Draws at a place of its own, such as the head of a page. */
	at(run: Run, y: number, align: 'left' | 'right' | 'center') {
		const width = this.#ruler.width(run.text, run.weight, run.size);
		const free = COLUMN - width;
		const x = align === 'left' ? 0 : align === 'right' ? free : free / 2;
		this.#write(run, PAGE.side + x, y);
	}

	#break(runs: readonly Run[], indent: number): Placed[][] {
		return breakRuns(runs, COLUMN - indent, this.#ruler);
	}

	#space(above: number) {
		if (!this.#begins) this.#y += above;
	}

	#line(line: readonly Placed[], indent: number, height: number) {
		for (const run of line) {
			const x = PAGE.side + indent + run.x;
			const baseline = this.#y + height * 0.74;
			this.#write(run, x, baseline - (run.raise ?? 0));
			if (run.target)
				this.#links.push({
					page: this.page,
					box: { x, y: this.#y, width: run.width, height },
					target: run.target
				});
		}
	}

	#write({ text, weight, size, colour }: Run, x: number, y: number) {
		this.pdf.setFont('Inter', 'normal', weight);
		this.pdf.setFontSize(size);
		this.pdf.setTextColor(colour);
		this.pdf.text(text, x, y);
	}
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Raised runs take no room of their own. */
const heightOfLine = (line: readonly Run[]): number =>
	Math.max(0, ...line.filter(({ raise }) => raise === undefined).map(({ size }) => size)) *
	LINE_HEIGHT;
