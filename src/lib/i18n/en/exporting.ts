import { formatNumber, formatQuote } from '#lib/i18n/format.ts';

const quote = (text: string) => formatQuote('en', text);
const number = (value: number) => formatNumber('en', value);
/** Millimetres are said to a tenth. */
const tenth = (value: number) => Math.round(value * 10) / 10;
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
		/** Part of it, cut out or selected. */
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
		tabs: { image: 'Image', brief: 'Brief', data: 'Data', pack: 'Offline' },
		tabsLabel: 'What to export',
		language: 'Language of the export',
		languages: { en: 'English', es: 'Español' },
		loading: 'Preparing…',
		languageMissing:
			'The texts in that language could not be loaded, perhaps because there is no connection. The export stays in this one; choose it again to retry.'
	},
	caption: {
		from: (address: string, date: string) => `From ${address}, ${date}.`
	},
	alt: {
		kind: (view: string, title: string) => `${view}: ${title}`,
		actor: (name: string, count: string) => `${name} (${count})`,
		most: (actors: string) => `Most ties: ${actors}.`,
		threats: (threats: string) => `Threat domains: ${threats}.`
	},
	faults: {
		tooLong: (size: { width: number; height: number; limit: number }) =>
			`A picture of ${number(size.width)} × ${number(size.height)} px is more than browsers can draw (${number(size.limit)} px a side). Nothing was saved; choose a smaller size, or SVG or PDF.`,
		notEncoded:
			'The browser could not make the picture, perhaps for lack of memory. Nothing was saved; choose a smaller size, or SVG.',
		noFont:
			'The typefaces for the PDF could not be loaded, perhaps because there is no connection. Nothing was saved; try again, or choose SVG or PNG.'
	},
	remembered: {
		open: 'Open the view of a saved picture…',
		openHint:
			'A PNG, SVG or PDF saved here remembers its view. It can also be dropped on the page.',
		opened: (name: string) => `This is the view of ${quote(name)}.`,
		otherVersion: (then: string, now: string) =>
			`The picture was made from version ${then} of the data; this is version ${now}, so it may differ.`,
		faults: {
			'other-file': (name: string) =>
				`${quote(name)} is not a PNG, SVG or PDF, so no view can be opened from it. The view stays as it was.`,
			'no-view': (name: string) =>
				`${quote(name)} remembers no view: it was made elsewhere, or a program has removed what it remembered. The view stays as it was.`,
			'no-address': (name: string) =>
				`${quote(name)} leads to another site, or its address was changed, so it was not opened. The view stays as it was.`
		}
	},
	dialog: {
		title: 'Export',
		close: 'Close',
		format: 'Format',
		formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF', jpg: 'JPG' },
		formatHints: {
			png: 'For slides and documents.',
			svg: 'Sharp at any size; its text and groups can be edited.',
			pdf: 'Sharp at any size, for printing; its text can be searched.',
			jpg: 'Where PNG is not taken. Small letters are less sharp.'
		},
		quality: 'Quality',
		qualities: { '0.75': 'Small file', '0.85': 'Good', '0.95': 'Best' },
		part: 'Part',
		parts: { whole: 'Whole network', view: 'Current view', selection: 'Selection' },
		size: 'Size',
		sizes: {
			free: 'Free',
			slide: 'Slide 16:9, 3840 × 2160 px',
			'a4-landscape': 'A4 landscape, 300 dpi',
			'a4-portrait': 'A4 portrait, 300 dpi',
			'letter-landscape': 'Letter landscape, 300 dpi',
			'letter-portrait': 'Letter portrait, 300 dpi',
			square: 'Square, 2160 × 2160 px',
			'column-85': 'One column of a paper, 85 mm',
			'column-170': 'Two columns of a paper, 170 mm'
		},
		unit: 'Unit',
		units: { px: 'Pixels', mm: 'Millimetres' },
		width: 'Width in pixels',
		widthMm: 'Width in mm',
		height: 'Height',
		heightAuto: 'as needed',
		scale: 'Scale',
		finalSize: (width: number, height: number) => `${number(width)} × ${number(height)} pixels`,
		finalPrint: (mm: { width: number; height: number }, width: number, height: number) =>
			`${number(tenth(mm.width))} × ${number(tenth(mm.height))} mm: ${number(width)} × ${number(height)} pixels at 300 dpi`,
		sizeOutside: (least: number, most: number) =>
			`Width and height must be whole numbers from ${number(least)} to ${number(most)}; the height may be left open.`,
		smallText: (points: number) =>
			`At this size the smallest text has ${number(tenth(points))} points, which is hard to read on paper. A larger size or fewer ties make it larger.`,
		noRoom:
			'Title, legend and sources leave the picture too little room at this size. Leave some of them out, or choose a larger one.',
		look: 'Colours',
		looks: {
			light: 'As on a light screen',
			dark: 'As on a dark screen',
			contrast: 'High contrast',
			greyscale: 'Greyscale'
		},
		greyscaleHint: 'A letter beside each name tells its threat domains, which greys alone cannot.',
		background: 'Background',
		backgrounds: { paper: 'Paper', white: 'White', transparent: 'Transparent' },
		contents: 'In the picture',
		contentNames: {
			title: 'Title',
			legend: 'Legend',
			filters: 'Active filters in words',
			ties: 'Number of ties',
			sources: 'Sources',
			date: 'Date',
			address: 'Address of the view'
		},
		titleText: 'Text of the title',
		preview: 'Preview',
		previewOf: (description: string) => `Preview of the picture: ${description}`,
		save: (name: string) => `Save ${name}`,
		saving: 'Saving…',
		saved: (name: string) => `Saved as ${name}`,
		copy: 'Copy as PNG',
		copying: 'Copying…',
		copied: 'The picture is on the clipboard.',
		copyRefused:
			'The browser refused to copy the picture. Save it as PNG instead, and insert the file.',
		words: 'Caption and alternative text',
		caption: 'Caption',
		copyCaption: 'Copy caption',
		captionCopied: 'Caption copied',
		alt: 'Alternative text',
		copyAlt: 'Copy alternative text',
		altCopied: 'Alternative text copied'
	}
};
