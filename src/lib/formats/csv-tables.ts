import JSZip from 'jszip';
import { BYTE_ORDER_MARK, toCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { dayOfRecords } from './extract.ts';
import type { DataFormat } from './format.ts';
import { TABLE_IDS, tablesOf } from './tables.ts';

/** All tables in one ZIP, with the data package that describes their columns. */
export const csvTables: DataFormat = {
	extension: 'csv.zip',
	mediaType: 'application/zip',
	cannotHold: ['sectors', 'picture'],
	encode: async (extract) => {
		const tables = tablesOf(extract.records);
		const zip = new JSZip();
		// The files are as old as the records, not as the moment: same records, same ZIP.
		const date = new Date(dayOfRecords(extract.records) ?? '1980-01-01');
		for (const id of TABLE_IDS) {
			zip.file(`${id}.csv`, BYTE_ORDER_MARK + toCsv(tables[id]), { date });
		}
		zip.file('datapackage.json', JSON.stringify(dataPackage(extract, pathsInZip), null, '\t'), {
			date
		});
		const bytes = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
		return new Uint8Array(bytes);
	}
};

const pathsInZip = (id: string): string => `${id}.csv`;
