import { detail } from './detail.ts';
import { facets } from './facets.ts';
import { network } from './network.ts';
import { page } from './page.ts';
import { query } from './query.ts';
import { start } from './start.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';

/** What the first page shows. */
export const core = {
	language: 'es' as const,
	detail,
	facets,
	network,
	page,
	query,
	start,
	terms,
	timeline
};
