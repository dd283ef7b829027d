export const sharing = {
	title: 'Share this view',
	/** The system’s own ways of sharing. */
	send: 'Send with…',
	link: 'Link',
	linkHint: 'Opens exactly this: filters, selection, what you moved and where you look.',
	short: { actor: 'Page of this actor', tie: 'Page of this tie', view: 'Short link' },
	shortHints: {
		actor: 'A page to read, with its ties and sources.',
		tie: 'A page to read, with its dates and sources.',
		view: 'Opens the same filters and selection, without what you moved and where you look.'
	},
	cite: 'Citation',
	style: 'Style of the citation',
	styles: { chicago: 'Chicago', apa: 'APA', bibtex: 'BibTeX' },
	withoutYear: 'The sources have not been loaded yet, so the year of the dataset is missing.',
	embed: 'Embed',
	embedHint: 'HTML for a web page or blog. It shows this view, with a link that leads back here.',
	embedLook: 'Colours of the embed',
	looks: { system: 'As the reader has', light: 'Light', dark: 'Dark' },
	preview: 'See it alone',
	previewNote: 'opens in a new tab',
	copyThis: 'Copy',
	copy: { link: 'Copy link', short: 'Copy short link', cite: 'Copy citation', embed: 'Copy HTML' },
	copied: {
		link: 'Link copied',
		short: 'Short link copied',
		cite: 'Citation copied',
		embed: 'HTML copied'
	},
	refused:
		'The browser refused to copy. The text is selected: copy it with Ctrl+C or ⌘C or, on a phone, by holding it.',
	notSent: 'The system could not send it. Copy the link instead.',
	citation: {
		author: 'The Lazos authors',
		dataset: 'Dataset.',
		day: (day: number, month: string, year: number) => `${month} ${day}, ${year}`,
		accessed: (date: string) => `Accessed ${date}.`,
		apaWork: (work: string, version: string) => `In ${work} (Version ${version}) [Data set].`,
		retrieved: (date: string, address: string) => `Retrieved ${date}, from ${address}`
	},
	/** Plain texts: the page that is embedded holds them. */
	embedded: {
		open: 'Open in Lazos',
		newTab: 'in a new tab',
		legend: 'Legend',
		more: 'Sources and details in Lazos',
		others: 'others',
		close: 'Close',
		empty: 'No tie matches this view.',
		failed:
			'This view could not be loaded, perhaps because there is no connection. It opens in Lazos all the same.',
		dropped: 'A part of the address was not understood and left out.'
	}
};
