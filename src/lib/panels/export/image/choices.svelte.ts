import type { Background, FigureTexts } from '#lib/drawing/export/figure.ts';
import type { ExportFormatId } from '#lib/drawing/export/formats.ts';
import type { PartId } from './picture.ts';

export const CONTENTS = ['title', 'filters', 'ties', 'legend', 'sources', 'date'] as const;
export type ContentId = (typeof CONTENTS)[number];

/** Widths that a reader can ask for, in px: a phone's, and what is printed two metres wide. */
export const WIDTHS = { least: 320, most: 8192 };
export const SCALES = ['1', '2', '3', '4'] as const;
export type Scale = (typeof SCALES)[number];

type Size =
	| { readonly by: 'scale'; readonly scale: number }
	| { readonly by: 'width'; readonly width: number | undefined };

/** What the reader has chosen in the dialog. */
export class ExportChoices {
	format = $state<ExportFormatId>('png');
	part = $state<PartId>('whole');
	background = $state<Background>('paper');
	/** As the reader wrote it; the usual one until then. */
	title = $state<string | undefined>();
	contents = $state<Record<ContentId, boolean>>({
		title: true,
		filters: true,
		ties: true,
		legend: true,
		sources: true,
		date: true
	});
	#size = $state.raw<Size>({ by: 'scale', scale: 2 });

	/**
	 * Width in px as it stands in its field, whatever it is.
	 * @param natural width at scale 1
	 */
	written(natural: number): number | undefined {
		const size = this.#size;
		if (size.by === 'width') return size.width;
		return Math.min(WIDTHS.most, Math.round(natural * size.scale));
	}

	/** Width in px; undefined where what is written is none, or is out of range. */
	width(natural: number): number | undefined {
		const width = this.written(natural);
		const fits =
			width !== undefined &&
			Number.isInteger(width) &&
			width >= WIDTHS.least &&
			width <= WIDTHS.most;
		return fits ? width : undefined;
	}

	/** The scale that is offered and stands for the width, if there is one. */
	scale(natural: number): Scale | undefined {
		const width = this.width(natural);
		return SCALES.find((scale) => Math.round(natural * Number(scale)) === width);
	}

	setWidth(width: number | undefined) {
		this.#size = { by: 'width', width };
	}

	setScale(scale: Scale) {
		this.#size = { by: 'scale', scale: Number(scale) };
	}

	/** Of all that a figure can say, what is switched on. */
	chosenTexts(all: { readonly [Id in keyof FigureTexts]: string }): FigureTexts {
		const { contents } = this;
		return {
			title: contents.title ? all.title : undefined,
			filters: contents.filters ? all.filters : undefined,
			ties: contents.ties ? all.ties : undefined,
			sources: contents.sources ? all.sources : undefined,
			date: contents.date ? all.date : undefined
		};
	}
}
