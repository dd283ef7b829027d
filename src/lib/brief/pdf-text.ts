import type { jsPDF } from 'jspdf';

/** Where a run of text leads to. */
export type Target =
	| { readonly kind: 'address'; readonly address: string }
	| { readonly kind: 'note'; readonly number: number };

/** Text of one look. */
export interface Run {
	readonly text: string;
	readonly weight: 400 | 600;
	/** In points. */
	readonly size: number;
	/** `#rrggbb`. */
	readonly colour: string;
	/** How far above the line it stands, in points. */
	readonly raise?: number;
	readonly target?: Target;
}

/** A run on a line, from `x` points after the line's beginning. */
export interface Placed extends Run {
	readonly x: number;
	readonly width: number;
}

/** Tells how wide a text without a break is, in points. */
export interface Measure {
	width(text: string, weight: Run['weight'], size: number): number;
}

/** Measures texts in the faces of a document; each word of a weight once. */
export class Ruler implements Measure {
	readonly #pdf: jsPDF;
	readonly #known = { 400: new Map<string, number>(), 600: new Map<string, number>() };

	constructor(pdf: jsPDF) {
		this.#pdf = pdf;
	}

	width(text: string, weight: 400 | 600, size: number): number {
		const known = this.#known[weight];
		let width = known.get(text);
		if (width === undefined) {
			this.#pdf.setFont('Inter', 'normal', weight);
			width = this.#pdf.getStringUnitWidth(text);
			known.set(text, width);
		}
		return width * size;
	}
}

interface Word extends Run {
	/** Whether a space stands before it. */
	readonly apart: boolean;
	readonly width: number;
}

/**
 * Runs, one after another, in lines of at most `room` points. Lines break at spaces; a word that is
 * wider than a line is broken within, and an address after its marks. A raised run and a mark of
 * punctuation stay with what they follow.
 */
export function breakRuns(runs: readonly Run[], room: number, ruler: Measure): Placed[][] {
	const lines: Placed[][] = [[]];
	let x = 0;
	for (const words of unbroken(wordsOf(runs, room, ruler))) {
		const width = words.reduce((sum, word) => sum + word.width, 0);
		const [first] = words;
		const space = first?.apart && x > 0 ? ruler.width(' ', first.weight, first.size) : 0;
		const fits = x === 0 || x + space + width <= room;
		if (!fits) {
			lines.push([]);
			x = 0;
		}
		const gap = fits ? space : 0;
		const line = lines.at(-1) ?? [];
		words.forEach((word, i) => {
			put(line, word, x, i === 0 ? gap : 0);
			x += (i === 0 ? gap : 0) + word.width;
		});
	}
	return lines.filter((line) => line.length > 0);
}

/** Words in groups between which a line may break. */
function unbroken(words: readonly Word[]): Word[][] {
	const groups: Word[][] = [];
	for (const word of words) {
		const last = groups.at(-1);
		const stays = !word.apart && (word.raise !== undefined || /^[.,;:)]/.test(word.text));
		if (last && stays) last.push(word);
		else groups.push([word]);
	}
	return groups;
}

/** Puts a word at the end of a line, `gap` points after `x`, into the last run if it looks alike. */
function put(line: Placed[], word: Word, x: number, gap: number) {
	const last = line.at(-1);
	if (last && isAlike(last, word)) {
		const text = `${last.text}${gap > 0 ? ' ' : ''}${word.text}`;
		line[line.length - 1] = { ...last, text, width: last.width + gap + word.width };
	} else line.push({ ...word, x: x + gap });
}

const isAlike = (a: Run, b: Run): boolean =>
	a.weight === b.weight &&
	a.size === b.size &&
	a.colour === b.colour &&
	a.raise === b.raise &&
	a.target === b.target;

function wordsOf(runs: readonly Run[], room: number, ruler: Measure): Word[] {
	let apart = false;
	return runs.flatMap((run) =>
		run.text.split(/( +)/).flatMap((text): Word[] => {
			if (text === '') return [];
			if (text.startsWith(' ')) {
				apart = true;
				return [];
			}
			const parts = partsOf(text, run, room, ruler).map((part, i) => ({
				...run,
				text: part,
				apart: apart && i === 0,
				width: ruler.width(part, run.weight, run.size)
			}));
			apart = false;
			return parts;
		})
	);
}

/**
 * Where an address may break: after its marks, and before a hyphen, which at the end of a line
 * would be taken for that of a broken word.
 */
const PIECES = /^https?:\/\/[^/?]*\/?|-*[^/?&=_.,~-]+[/?&=_.,~]*|[/?&=_.,~-]+/g;

/** The word in parts that fit into a line each; of an address, all parts at which it may break. */
function partsOf(
	text: string,
	{ weight, size, target }: Run,
	room: number,
	ruler: Measure
): string[] {
	const pieces = target?.kind === 'address' ? (text.match(PIECES) ?? [text]) : [text];
	return pieces.flatMap((piece) => {
		if (ruler.width(piece, weight, size) <= room) return [piece];
		const parts: string[] = [''];
		for (const letter of piece) {
			const longer = `${parts.at(-1) ?? ''}${letter}`;
			if (ruler.width(longer, weight, size) <= room) parts[parts.length - 1] = longer;
			else parts.push(letter);
		}
		return parts;
	});
}
