import { formatQuote } from '../format.ts';

const quote = (text: string) => formatQuote('en', text);

/** Of pages that stand alone: where there is no page, no connection, or the app itself has failed. */
export const lost = {
	notFound: {
		title: 'There is no such page',
		text: 'The address may be mistyped or from an older version of Lazos.'
	},
	offline: {
		title: 'There is no connection',
		text: 'This page was not kept on your device. The network with all its ties was, and works without a connection.'
	},
	failure: {
		title: 'Something went wrong',
		text: 'Lazos could not show this page. Your view is still in the address, so you can go on from there.',
		unreachable:
			'A part of Lazos could not be loaded. There may be no connection. Your view is still in the address, so you can go on from there.'
	},
	perhaps: 'Perhaps you meant this:',
	search: (words: string) => `Search Lazos for ${quote(words)}`,
	network: 'Open the network',
	table: 'Open the table',
	actors: 'All actors',
	ties: 'All ties',
	retry: 'Try again',
	details: 'What happened'
};
