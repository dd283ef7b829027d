import type { DataFormat } from './format.ts';

/** Every format of data, in the order in which they are offered; each is loaded when it is chosen. */
export const DATA_FORMATS = {
	csv: async () => (await import('./csv-tables.ts')).csvTables,
	'csv-ties': async () => (await import('./csv-ties.ts')).csvTies,
	json: async () => (await import('./json.ts')).json,
	graphml: async () => (await import('./graphml.ts')).graphml,
	gexf: async () => (await import('./gexf.ts')).gexf,
	cx2: async () => (await import('./cx2.ts')).cx2,
	cyjs: async () => (await import('./cyjs.ts')).cyjs,
	'csl-json': async () => (await import('./csl-json.ts')).cslJson,
	bibtex: async () => (await import('./bibtex.ts')).bibtex,
	ris: async () => (await import('./ris.ts')).ris
} as const satisfies Record<string, () => Promise<DataFormat>>;

export type DataFormatId = keyof typeof DATA_FORMATS;

/** In the order of the registry. */
export const DATA_FORMAT_IDS = Object.keys(DATA_FORMATS) as readonly DataFormatId[];
