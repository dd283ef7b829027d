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
	themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
	export: 'Export',
	share: 'Share',
	shareByHand: 'The connection is gone. The link to this view:',
	filters: 'Filters',
	details: 'Details',
	years: 'Years',
	questions: 'Questions',
	close: 'Close',
	menu: 'Menu',
	dismiss: 'Dismiss',
	colophon: {
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
	notFound: {
		title: 'There is no such page',
		text: 'The address may be mistyped or from an older version. All of Lazos is one page:',
		open: 'Open the network'
	},
	failure: {
		title: 'Something went wrong',
		text: 'Your view is still in the address. Reload the page to go on from there.'
	}
};
