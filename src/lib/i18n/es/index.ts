import type { Messages } from '../messages.ts';
import { detail } from './detail.ts';
import { exporting } from './exporting.ts';
import { facets } from './facets.ts';
import { matrix } from './matrix.ts';
import { map } from './map.ts';
import { network } from './network.ts';
import { page } from './page.ts';
import { query } from './query.ts';
import { questions } from './questions.ts';
import { table } from './table.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';

export const messages: Messages = {
	language: 'es',
	terms,
	table,
	query,
	questions,
	facets,
	detail,
	matrix,
	map,
	network,
	exporting,
	page,
	timeline
};
