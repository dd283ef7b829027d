import type { FigureTexts } from '#lib/drawing/export/figure.ts';
import type { ExportFormatId } from '#lib/drawing/export/formats.ts';
import type { Background, Look } from '#lib/drawing/export/look.ts';
import {
	MM_PER_INCH,
	PRESETS,
	PRINT_DPI,
	printSheet,
	type PresetId,
	type Sheet
} from '#lib/drawing/export/sheet.ts';
import type { PartId } from './picture.ts';

export const CONTENTS = [
	'title',
	'filters',
	'ties',
	'legend',
	'sources',
	'date',
	'address'
] as const;
export type ContentId = (typeof CONTENTS)[number];

export const UNITS = ['px', 'mm'] as const;
export type Unit = (typeof UNITS)[number];

/** A phone’s width, and the longest side of a canvas. */
const PX = { least: 320, most: 16_384 };
/** Sides that a reader can ask for. */
export const SIDES: Readonly<Record<Unit, { readonly least: number; readonly most: number }>> = {
	px: PX,
	mm: { least: 60, most: Math.floor((PX.most / PRINT_DPI) * MM_PER_INCH) }
};
export const SCALES = ['1', '2', '3', '4'] as const;
export type Scale = (typeof SCALES)[number];

export const QUALITIES = ['0.75', '0.85', '0.95'] as const;
export type Quality = (typeof QUALITIES)[number];

type Width =
	| { readonly by: 'scale'; readonly scale: number }
	| { readonly by: 'width'; readonly width: number | undefined };

/** What the reader has chosen in the tab. */
export class ExportChoices {
	format = $state<ExportFormatId>('png');
	quality = $state<Quality>('0.85');
	part = $state<PartId>('whole');
	look = $state<Look>('light');
	background = $state<Background>('paper');
	size = $state<PresetId | 'free'>('free');
	unit = $state<Unit>('px');
	/** Of a free sheet, in the unit; absent: as tall as needed. */
	height = $state<number | undefined>();
	/** As the reader wrote it; the usual one until then. */
	title = $state<string | undefined>();
	contents = $state<Record<ContentId, boolean>>({
		title: true,
		filters: true,
		ties: true,
		legend: true,
		sources: true,
		date: true,
		address: true
	});
	#width = $state.raw<Width>({ by: 'scale', scale: 2 });

	/**
	 * Width in the unit as it stands in its field, whatever it is.
	 * @param natural width at scale 1, in px
	 */
	written(natural: number): number | undefined {
		const width = this.#width;
		if (width.by === 'width') return width.width;
		return Math.min(PX.most, Math.round(natural * width.scale));
	}

	/** What the figure is made on; undefined where a side is none, or is out of range. */
	sheet(natural: number): Sheet | undefined {
		const { size, unit, height } = this;
		if (size !== 'free') return PRESETS[size];
		const width = this.written(natural);
		if (!this.#fits(width) || (height !== undefined && !this.#fits(height))) return undefined;
		return unit === 'mm' ? printSheet(width, height) : { widthPx: width, heightPx: height };
	}

	/** The scale that is offered and stands for the width, if there is one. */
	scale(natural: number): Scale | undefined {
		const width = this.written(natural);
		return SCALES.find((scale) => Math.round(natural * Number(scale)) === width);
	}

	setWidth(width: number | undefined) {
		this.#width = { by: 'width', width };
	}

	setScale(scale: Scale) {
		this.#width = { by: 'scale', scale: Number(scale) };
	}

	/** Changes the unit, with a width that is usual in it. */
	setUnit(unit: Unit) {
		this.unit = unit;
		this.height = undefined;
		this.#width = unit === 'mm' ? { by: 'width', width: 170 } : { by: 'scale', scale: 2 };
	}

	/** Of all that a figure can say, what is switched on. */
	chosenTexts(all: { readonly [Id in keyof FigureTexts]: string }): FigureTexts {
		const { contents } = this;
		return {
			title: contents.title ? all.title : undefined,
			filters: contents.filters ? all.filters : undefined,
			ties: contents.ties ? all.ties : undefined,
			sources: contents.sources ? all.sources : undefined,
			date: contents.date ? all.date : undefined,
			address: contents.address ? all.address : undefined
		};
	}

	#fits(side: number | undefined): side is number {
		const { least, most } = SIDES[this.unit];
		return side !== undefined && Number.isInteger(side) && side >= least && side <= most;
	}
}
