import { BYTE_ORDER_MARK, toCsv } from './csv.ts';
import type { DataFormat } from './format.ts';
import { tablesOf } from './tables.ts';

/** One table, a tie a row. Like every file that people open, it says that it is UTF-8. */
export const csvTies: DataFormat = {
	extension: 'csv',
	mediaType: 'text/csv',
	cannotHold: ['actors', 'sources', 'locators', 'figures', 'picture'],
	encode: async ({ records }) => BYTE_ORDER_MARK + toCsv(tablesOf(records).ties)
};
