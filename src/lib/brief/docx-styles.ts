import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { palettes } from '#lib/scene/palette.ts';

/** Sizes are in half points, spaces in twentieths of a point. */
const SERIF = 'Georgia';
const SANS = 'Calibri';
const { light } = palettes;
const colour = (hex: string): string => hex.slice(1).toUpperCase();
const INK = colour(light.ink);
const SOFT = colour(light['ink-2']);

const stylesIn = (tag: string): IStylesOptions => ({
	default: {
		document: {
			run: { font: SANS, size: 21, color: INK, language: { value: tag } },
			// Without the rule, LibreOffice takes the height as exact and cuts the picture.
			paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } }
		},
		title: {
			run: { font: SERIF, size: 48, bold: true, color: INK },
			paragraph: { spacing: { before: 0, after: 80 }, keepNext: true }
		},
		heading1: {
			run: { font: SERIF, size: 32, bold: true, color: INK },
			paragraph: { spacing: { before: 360, after: 120 }, keepNext: true }
		},
		heading2: {
			run: { font: SERIF, size: 26, bold: true, color: INK },
			paragraph: { spacing: { before: 320, after: 80 }, keepNext: true }
		},
		heading3: {
			run: { font: SANS, size: 22, bold: true, color: INK },
			paragraph: { spacing: { before: 200, after: 20 }, keepNext: true }
		},
		hyperlink: { run: { color: colour(light.accent), underline: {} } },
		footnoteReference: { run: { superScript: true } },
		footnoteText: {
			run: { size: 17, color: SOFT },
			paragraph: { spacing: { after: 30, line: 228, lineRule: LineRuleType.AUTO } }
		}
	},
	paragraphStyles: [
		{
			id: 'Subtitle',
			name: 'Subtitle',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			run: { size: 25, color: SOFT },
			paragraph: { spacing: { after: 100 } }
		},
		{
			id: 'Caption',
			name: 'caption',
			basedOn: 'Normal',
			quickFormat: true,
			run: { size: 18, color: SOFT },
			paragraph: { spacing: { after: 160 } }
		},
		{
			id: 'Made',
			name: 'Made',
			basedOn: 'Normal',
			run: { size: 18, color: SOFT },
			paragraph: { spacing: { after: 160 } }
		},
		{
			id: 'Picture',
			name: 'Picture',
			basedOn: 'Normal',
			next: 'Caption',
			paragraph: { spacing: { before: 60, after: 60 }, keepNext: true }
		},
		{
			id: 'SummaryRow',
			name: 'Summary row',
			basedOn: 'Normal',
			run: { size: 20 },
			paragraph: { spacing: { after: 0 } }
		},
		{
			id: 'Parties',
			name: 'Parties',
			basedOn: 'Normal',
			run: { color: SOFT },
			paragraph: { spacing: { after: 20 }, keepNext: true }
		},
		{
			id: 'Facts',
			name: 'Facts',
			basedOn: 'Normal',
			run: { size: 19 },
			paragraph: { spacing: { after: 60 } }
		},
		{
			id: 'Header',
			name: 'header',
			basedOn: 'Normal',
			run: { size: 17, color: SOFT },
			paragraph: { alignment: AlignmentType.RIGHT }
		},
		{
			id: 'Footer',
			name: 'footer',
			basedOn: 'Normal',
			run: { size: 17, color: SOFT },
			paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } }
		}
	],
	characterStyles: [{ id: 'Label', name: 'Label', run: { color: SOFT } }]
});

export const STYLES: Readonly<Record<Language, IStylesOptions>> = {
	en: stylesIn('en-US'),
	es: stylesIn('es-GT')
};
