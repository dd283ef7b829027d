import type { Change } from '#lib/query/periods.ts';
import { formatList, formatNumber, formatQuote } from '../format.ts';

const quote = (text: string) => formatQuote('en', text);
const number = (value: number) => formatNumber('en', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const years = ([from, to]: readonly [number, number]) =>
	from === to ? `${from}` : `${from} to ${to}`;

export const brief = {
	/** Of the document. */
	made: (date: string) => `Made with Lazos on ${date}.`,
	view: 'This view:',
	comparison: (first: readonly [number, number], second: readonly [number, number]) =>
		`${years(first)} compared with ${years(second)}`,
	summary: 'Summary in figures',
	sections: {
		threat: 'Ties by threat domain',
		partner: 'Ties by partner'
	},
	amongPartners: (focus: string) => `Among partners, without ${focus}`,
	described: (group: string) => `Described under ${quote(group)}.`,
	severalThreats: 'A tie with several threat domains is listed under each of them.',
	severalPartners: 'A tie with several partners is listed under each of them.',
	notes: 'Sources',
	none: 'No tie matches the filters.',
	pictureTitle: (title: string) => `Picture: ${title}`,
	figures: {
		ties: 'Ties',
		tiesOf: (n: number, all: number) => (n === all ? number(n) : `${number(n)} of ${number(all)}`),
		partners: 'Partners',
		actors: 'Actors named',
		sources: 'Sources',
		sourcesOf: (n: number, kinds: readonly string[]) =>
			kinds.length === 0 ? number(n) : `${number(n)}: ${formatList('en', kinds)}`,
		begun: 'First begun',
		begunIn: (first: number | undefined, undated: number) =>
			[
				first === undefined ? 'not known' : `${first}`,
				...(first !== undefined && undated > 0
					? [`start of ${count(undated, 'tie', 'ties')} not known`]
					: [])
			].join('; '),
		each: (name: string, n: number) => `${name}: ${number(n)}`
	},
	facts: {
		change: 'From the first period to the second',
		changes: {
			began: 'began',
			ended: 'ended',
			stayed: 'stayed',
			neither: 'in neither, or without dates'
		} satisfies Record<Change | 'neither', string>,
		places: 'Where in the sources',
		place: (note: number, locator: string) => `${note}: ${locator}`
	},
	/** Of the panel. */
	panel: {
		groupBy: 'Group ties by',
		groupings: { threat: 'Threat domain', partner: 'Partner' },
		format: 'Format',
		formats: {
			docx: 'Word',
			pdf: 'PDF',
			markdown: 'Markdown',
			pptx: 'PowerPoint',
			print: 'Print'
		},
		hints: {
			docx: 'A document with headings and footnotes, to be edited further.',
			pdf: 'Pages with numbered sources at the end, to be sent or printed.',
			markdown: 'A .zip of the text and, beside it, the picture.',
			pptx: 'One slide: the picture and the figures, with all sources in its notes.',
			print: 'The document through the browser’s own print dialog.'
		},
		contains: 'It will contain',
		contents: (held: { ties: number; entries: number; groups: number; sources: number }) =>
			`${count(held.ties, 'tie', 'ties')} in ${count(held.groups, 'group', 'groups')}${
				held.entries > held.ties ? ` (${number(held.entries)} entries)` : ''
			}, with ${count(held.sources, 'source', 'sources')} in full.`,
		tooTall:
			'The picture of this view is too tall for a page, so the network stands in its place. With fewer rows, such as the folded groups of a timeline, it has room.',
		summaries: 'Summary of each tie',
		preview: 'Beginning of the document',
		save: (format: string) => `Save as ${format}`,
		print: 'Print…',
		writing: 'Writing the document…',
		saved: (name: string) => `Saved as ${name}`,
		printed: 'Handed to the browser’s print dialog.',
		waiting:
			'The summaries and sources have not been loaded yet, and a brief needs its sources. If they do not come, reload the page.',
		failed:
			'The document could not be made, perhaps for lack of memory or of a connection. Nothing was saved; try again, choose another format, or print.',
		noPicture:
			'The browser could not make the picture, perhaps for lack of memory. Nothing was saved; try again, or print.'
	}
};
