import type { Format } from '#lib/layout/frame.ts';

/** What a figure is made on. */
export interface Sheet {
	/** In px of the file, whole numbers. */
	readonly widthPx: number;
	/** Absent: as tall as what stands on it. */
	readonly heightPx?: number | undefined;
	/** Of a sheet that is measured in mm. */
	readonly print?: Print | undefined;
}

export interface Print {
	/** Dots an inch. */
	readonly dpi: number;
	readonly widthMm: number;
	/** Absent where the sheet’s height is. */
	readonly heightMm?: number | undefined;
}

export const MM_PER_INCH = 25.4;
/** What printers ask for. */
export const PRINT_DPI = 300;
/** A CSS pixel is 1/96 inch. */
export const CSS_DPI = 96;

/** A sheet of this size in mm, at the resolution of print. */
export function printSheet(widthMm: number, heightMm?: number): Sheet {
	const px = (mm: number) => Math.round((mm / MM_PER_INCH) * PRINT_DPI);
	return {
		widthPx: px(widthMm),
		heightPx: heightMm === undefined ? undefined : px(heightMm),
		print: { dpi: PRINT_DPI, widthMm, heightMm }
	};
}

/** Sheets that are asked for by name, in the order in which they are offered. */
export const PRESETS = {
	slide: { widthPx: 3840, heightPx: 2160 },
	'a4-landscape': printSheet(297, 210),
	'a4-portrait': printSheet(210, 297),
	'letter-landscape': printSheet(279.4, 215.9),
	'letter-portrait': printSheet(215.9, 279.4),
	square: { widthPx: 2160, heightPx: 2160 },
	'column-85': printSheet(85),
	'column-170': printSheet(170)
} as const satisfies Record<string, Sheet>;

export type PresetId = keyof typeof PRESETS;

/** In the order of the registry. */
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** Widest sheet without a height, in mm, on which the tall picture has more room. */
const COLUMN_MM = 110;

/**
 * Which of the two pictures of a network suits the sheet; undefined for a free one, which takes
 * the picture as it is seen.
 */
export function formatFor({ widthPx, heightPx, print }: Sheet): Format | undefined {
	if (heightPx !== undefined) return heightPx > 1.1 * widthPx ? 'tall' : 'wide';
	if (print) return print.widthMm <= COLUMN_MM ? 'tall' : 'wide';
	return undefined;
}
