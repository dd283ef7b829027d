import { formatNumber } from '#lib/i18n/format.ts';

const number = (value: number) => formatNumber('en', value);
const ties = (count: number) => (count === 1 ? '1 tie' : `${number(count)} ties`);
const actors = (count: number) => (count === 1 ? '1 actor' : `${number(count)} actors`);

export const exporting = {
	figure: {
		title: (focus: string) => `${focus}’s security ties`,
		/** Whole network. */
		counts: (counts: { matching: number; all: number; actors: number }) =>
			counts.matching === counts.all
				? `${ties(counts.all)}, ${actors(counts.actors)}`
				: `${number(counts.matching)} of ${ties(counts.all)}, ${actors(counts.actors)}`,
		/** Part of it. */
		countsInView: (counts: { shown: number; matching: number; actors: number }) =>
			`Part of the picture: ${number(counts.shown)} of ${ties(counts.matching)}, ${actors(counts.actors)}`,
		sources: (sources: { founding: boolean; more: number }) => {
			const more = sources.more === 1 ? '1 more source' : `${number(sources.more)} more sources`;
			const all = sources.more === 1 ? '1 source' : `${number(sources.more)} sources`;
			if (!sources.founding) return `Sources: ${all}.`;
			return sources.more === 0
				? 'Source: Perez (2023), the founding article.'
				: `Sources: Perez (2023), the founding article, and ${more}.`;
		},
		data: (data: { focus: string; version: string }) =>
			`Data: Lazos, security ties of ${data.focus}, version ${data.version}, CC BY 4.0.`
	},
	panel: {
		tabs: { image: 'Image' },
		tabsLabel: 'What to export',
		language: 'Language of the export',
		languages: { en: 'English', es: 'Español' },
		loading: 'Preparing…',
		languageMissing:
			'The texts in that language did not come, perhaps for want of a connection. The export stays in this one; choose it again to retry.'
	},
	faults: {
		tooLong: (size: { width: number; height: number; limit: number }) =>
			`A picture of ${number(size.width)} × ${number(size.height)} px is more than browsers can draw (${number(size.limit)} px a side). Nothing was saved; choose a smaller width, or SVG.`,
		notEncoded:
			'The browser could not make the picture, perhaps for want of memory. Nothing was saved; choose a smaller width, or SVG.'
	},
	dialog: {
		title: 'Export image',
		close: 'Close',
		format: 'Format',
		formats: { png: 'PNG', svg: 'SVG' },
		formatHints: {
			png: 'For slides and documents.',
			svg: 'Sharp at any size; its text and groups can be edited.'
		},
		part: 'Part',
		parts: { whole: 'Whole network', view: 'Present view' },
		size: 'Size',
		width: 'Width in pixels',
		scale: 'Scale',
		finalSize: (width: number, height: number) => `${number(width)} × ${number(height)} pixels`,
		widthOutside: (least: number, most: number) =>
			`The width must be a whole number from ${number(least)} to ${number(most)}.`,
		background: 'Background',
		backgrounds: { paper: 'Paper', white: 'White', transparent: 'Transparent' },
		contents: 'In the picture',
		contentNames: {
			title: 'Title',
			legend: 'Legend',
			filters: 'Active filters in words',
			ties: 'Number of ties',
			sources: 'Sources',
			date: 'Date'
		},
		titleText: 'Text of the title',
		preview: 'Preview',
		previewOf: (description: string) => `Preview of the picture: ${description}`,
		save: (name: string) => `Save ${name}`,
		saving: 'Saving…',
		saved: (name: string) => `Saved as ${name}`
	}
};
