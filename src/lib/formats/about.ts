import { dayOfRecords, type Extract } from './extract.ts';
import { licenceCalled } from './licence.ts';

/** What a file says of itself where its format has room for it; in this order. */
export interface About {
	readonly title: string;
	readonly description: string;
	/** Of the dataset. */
	readonly version: string;
	/** SPDX identifier, with its address where that is known. */
	readonly licence: string;
	/** Newest day on which a source was read. */
	readonly updated?: string;
	/** Where it can be seen. */
	readonly address?: string;
}

export function aboutOf({ records, language, description, address }: Extract): About {
	const path = licenceCalled(records.licence)?.path;
	const updated = dayOfRecords(records);
	return {
		title: records.title[language],
		description,
		version: records.version,
		licence: path === undefined ? records.licence : `${records.licence} (${path})`,
		...(updated !== undefined && { updated }),
		...(address !== undefined && { address })
	};
}
