import { formatList, formatNumber } from '#lib/i18n/format.ts';

const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${formatNumber('en', value)} ${several}`;

export const data = {
	scope: 'What',
	scopes: { view: 'This view', selected: 'Selection', whole: 'Whole dataset' },
	format: 'Format',
	formats: {
		csv: 'CSV, all tables',
		'csv-ties': 'CSV, ties only',
		json: 'JSON',
		graphml: 'GraphML',
		gexf: 'GEXF',
		cx2: 'CX2',
		cyjs: 'CYJS',
		'csl-json': 'CSL-JSON',
		bibtex: 'BibTeX',
		ris: 'RIS'
	},
	uses: {
		csv: 'Actors, ties, sources in one ZIP: R, Python, Excel',
		'csv-ties': 'One table, a tie a row: Excel',
		json: 'The dataset’s own form, with everything in it: for programs',
		graphml: 'yEd, networkx, igraph, Gephi',
		gexf: 'Gephi, with time spans and colours',
		cx2: 'Cytoscape, NDEx',
		cyjs: 'Cytoscape.js, Cytoscape',
		'csl-json': 'Sources for Zotero, pandoc',
		bibtex: 'Sources for LaTeX (biblatex), JabRef',
		ris: 'Sources for EndNote, Mendeley, Zotero'
	},
	contents: 'In the file',
	actors: (value: number) => count(value, 'actor', 'actors'),
	ties: (value: number) => count(value, 'tie', 'ties'),
	sources: (value: number) => count(value, 'source', 'sources'),
	holds: (parts: readonly string[]) => `${formatList('en', parts)}.`,
	empty: 'No tie matches the filters, so there is nothing to save. Clear a filter first.',
	cannotHold: 'What this format cannot hold',
	losses: {
		ties: 'Ties and actors: it lists sources alone.',
		actors: 'Actors in full: only their ids are there.',
		sources: 'Sources in full: only their ids are there.',
		figures: 'Figures, such as amounts and numbers of people.',
		locators: 'Where in a source the evidence stands.',
		sectors: 'The sectors of the picture.',
		picture: 'Places and colours of the picture.',
		'several-parties':
			'Ties of three parties or more: each becomes several edges with the same “tie”.',
		direction:
			'Directed and undirected edges side by side: all are undirected. “direction” says which ties are directed; the first party of “between” gives.',
		spans: 'Time spans: dates are text.',
		'partial-dates':
			'Uncertain or incomplete dates in its time spans: they are widened to whole days. “start” and “end” keep them as written.',
		'several-colours': 'Several colours on one edge: it takes that of its first threat domain.',
		'source-types': 'Treaties as such: they become general references.'
	},
	licence: (version: string) =>
		`Version ${version} of the data, under CC BY 4.0: you may share and change it if you name Lazos as the source.`,
	notes:
		'Institutions count as actors of their own. Where there is room for one name only, it is in the language of the export.',
	wholeDescription: 'The whole dataset: every actor, tie and source',
	selectedDescription: (names: readonly string[], sentence: string) =>
		`${formatList('en', names)}: ${sentence}`,
	wholeName: 'dataset',
	loading: 'Loading the data…',
	missing:
		'The data could not be loaded, perhaps because there is no connection. Nothing is lost; try again when you are online.',
	retry: 'Try again',
	failed:
		'The file could not be made, perhaps for lack of memory. Nothing was saved; try another format.',
	save: (name: string) => `Save ${name}`,
	saving: 'Saving…',
	saved: (name: string) => `Saved as ${name}`
};
