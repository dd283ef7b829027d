import type { DataFormat } from './format.ts';

/** The dataset's own form, as `data/guatemala.schema.json` describes it. */
export const json: DataFormat = {
	extension: 'json',
	mediaType: 'application/json',
	cannotHold: ['picture'],
	encode: async ({ records }) => JSON.stringify(records, null, '\t')
};
