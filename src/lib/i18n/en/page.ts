export const page = {
	name: 'Lazos',
	tagline: 'Guatemala’s security ties',
	description:
		'With whom Guatemala works on narcotics, disasters, border security and other threats, through which mechanisms, since when, and who says so: a network to explore, filter and save as a picture.',
	otherLanguage: { code: 'es', short: 'ES', name: 'Español' },
	viewsLabel: 'Views',
	views: { network: 'Network', map: 'Map', matrix: 'Matrix', timeline: 'Timeline', table: 'Table' },
	skip: 'Skip to the list of ties',
	theme: 'Theme',
	themes: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
	help: 'Help',
	export: 'Export',
	share: 'Share',
	shareByHand: 'There is no connection. The link to this view:',
	filters: 'Filters',
	details: 'Details',
	years: 'Years',
	questions: 'Questions',
	close: 'Close',
	sheet: { larger: 'Enlarge the sheet', smaller: 'Reduce the sheet' },
	menu: 'Menu',
	dismiss: 'Dismiss',
	colophon: {
		method: 'How it is made',
		coverage: 'About the data',
		dataset: (version: string) => `Dataset, version ${version}`,
		licence: 'CC BY 4.0',
		code: 'code under MIT',
		schema: 'its schema'
	},
	withoutProse:
		'The summaries and sources could not be loaded. Everything else works; reload the page to try again.',
	/** Of a guided tour, of which nothing may have come. */
	tour: {
		label: 'Guided tour',
		failed: 'The tour could not be loaded. The view stays as it is.',
		retry: 'Try again',
		close: 'Close the tour'
	},
	failure: {
		title: 'Something went wrong',
		broken:
			'This part of the page could not be shown. Your view is still in the address, and the rest of the page goes on working.',
		missing:
			'A part of Lazos could not be loaded. There may be no connection, or there may be a newer version; in that case, reload the page. Your view is still in the address.',
		retry: 'Try again',
		reload: 'Reload the page',
		table: 'Open the table',
		list: 'Read the list of ties',
		afresh: 'Start afresh',
		details: 'What happened'
	}
};
