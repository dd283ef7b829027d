import { formatNumber } from '#lib/i18n/format.ts';

const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${formatNumber('en', value)} ${several}`;
const ties = (value: number) => count(value, 'tie', 'ties');
const sources = (value: number) => count(value, 'source', 'sources');

export const pack = {
	what: 'One HTML file that opens in any browser, with no network and no server: for a closed network, an email, an archive.',
	scope: 'What',
	scopes: { view: 'This view', whole: 'Whole dataset' },
	scopeHints: {
		view: 'Its ties alone, with their actors and sources. What the filters leave out is not in the file, so they cannot be widened.',
		whole: 'Opens with this view; filters can be changed as here.'
	},
	contents: 'In the file',
	holds: (counts: { ties: number; actors: number; sources: number }) =>
		`${ties(counts.ties)}, ${count(counts.actors, 'actor', 'actors')} and ${sources(counts.sources)}, in English and Spanish`,
	app: 'Network, map, matrix, timeline and table, with filters, search, questions and cards',
	exports: 'Images as PNG, SVG and JPG, and the data, can be saved from it',
	plain: 'A list of the ties and sources that can be read where no program runs',
	without: 'Not in it: briefs and PDF, which only the site can make.',
	size: (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`,
	making: 'Putting the file together…',
	empty: 'No tie matches the filters, so there is nothing to save. Clear a filter first.',
	missing:
		'A part of the file could not be loaded, perhaps because there is no connection. Nothing is lost; try again when you are online.',
	retry: 'Try again',
	save: (name: string, size: string) => `Save ${name}, ${size}`,
	saved: (name: string) => `Saved as ${name}`,
	/** In the file itself. */
	page: {
		file: {
			what: 'This file holds the view with its data and sources, and opens without a network. It was saved from Lazos, and sends no request to any site.',
			opening: 'Opening the network…',
			stuck:
				'This browser cannot open the network here. A newer one can; the ties and sources are listed below.'
		},
		ties,
		sources,
		holds: 'Holds',
		held: (counts: string, version: string) => `${counts}, version ${version} of the dataset`,
		made: 'Saved',
		licence: 'Licence',
		licences: 'CC BY 4.0 for the data, MIT for the program',
		cite: 'To cite',
		online: 'On the site',
		savedFrom: (date: string) => `Saved on ${date} from`,
		original: 'this view on the site',
		back: 'Back to the view as it was saved',
		tiesHere: (value: number) => `The file holds ${ties(value)}.`
	}
};
