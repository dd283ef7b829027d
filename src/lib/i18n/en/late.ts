import { address } from './address.ts';
import { brief } from './brief.ts';
import { data } from './data.ts';
import { emphasis } from './emphasis.ts';
import { exporting } from './exporting.ts';
import { held } from './held.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { offline } from './offline.ts';
import { pack } from './pack.ts';
import { pages } from './pages.ts';
import { questions } from './questions.ts';
import { sharing } from './sharing.ts';
import { table } from './table.ts';
import { tours } from './tours.ts';

/** Texts of what comes when it is asked for. */
export const late = {
	address,
	brief,
	data,
	emphasis,
	exporting,
	held,
	map,
	matrix,
	offline,
	pack,
	pages,
	questions,
	sharing,
	table,
	tours
};
