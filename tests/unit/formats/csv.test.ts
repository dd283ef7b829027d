import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { csvTables } from '#lib/formats/csv-tables.ts';
import { csvTies } from '#lib/formats/csv-ties.ts';
import { toCsv } from '#lib/formats/csv.ts';
import { extractOf, selection, whole } from './extracts.ts';
import { askPython } from './python.ts';

const READ = `
import csv
with open(path, encoding='utf-8', newline='') as file:
	print(json.dumps(list(csv.reader(file, strict=True))))`;
const readCsv = (text: string): string[][] => askPython(READ, text) as string[][];

/** One column more than the values, since a line of one empty cell is no line. */
const oneColumn = (values: readonly string[]) =>
	toCsv({
		columns: ['row', 'value'].map((name) => ({ name, type: 'string' as const, description: '' })),
		rows: values.map((value, i) => [i, value])
	});

/** As the documentation tells readers to: one apostrophe off what matches. */
const undone = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);
const isNumber = (cell: string) => /^[+-]?\d+(\.\d+)?$/.test(cell);

const odd = fc.oneof(
	fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && text.isWellFormed()),
	fc
		.tuple(
			fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", "'=", '＝', '"', ',', ' ', ''),
			fc.constantFrom('1+1', '502', 'ñandú', 'cmd|’ /C calc’!A0', 'a\r\nb', '"quoted"', '; ', '')
		)
		.map(([lead, rest]) => lead + rest)
);

describe('a CSV file', () => {
	it('gives back every value to Python, and no formula to a spreadsheet', () => {
		const many = fc.sample(odd, { numRuns: 4000, seed: 7 });
		const rows = readCsv(oneColumn(many));
		expect(rows.length).toBe(many.length + 1);
		const cells = rows.slice(1).map(([, cell = '']) => cell);
		expect(cells.map(undone)).toEqual(many);
		const dangerous = cells.filter(
			(cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !isNumber(cell)
		);
		expect(dangerous).toEqual([]);
	});

	it.each([
		['=1+1', `"'=1+1"`],
		['+502', '+502'],
		['-90.51', '-90.51'],
		['+502 2411-0000', `"'+502 2411-0000"`],
		['@SUM(A1)', `"'@SUM(A1)"`],
		["'=1", `"''=1"`],
		['2005/2016', '2005/2016'],
		['Año', 'Año']
	])('writes %s as %s', (value, cell) => {
		expect(oneColumn([value])).toBe(`row,value\r\n0,${cell}\r\n`);
	});

	it('has CRLF after every line, quotes only where they are due, and nothing for no value', () => {
		const text = toCsv({
			columns: ['a', 'b', 'c'].map((name) => ({ name, type: 'string' as const, description: '' })),
			rows: [
				['x, y', undefined, ['p', 'q']],
				['say “ñ”', 'a "b"', []]
			]
		});
		expect(text).toBe('a,b,c\r\n"x, y",,p; q\r\nsay “ñ”,"a ""b""",\r\n');
	});
});

describe('CSV of ties', () => {
	it('says that it is UTF-8, and has a tie a row', async () => {
		const text = String(await csvTies.encode(extractOf(selection)));
		expect(text.startsWith('\ufeffid,name_en,name_es,')).toBe(true);
		const [head = [], ...rows] = readCsv(text.slice(1));
		const named = rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
		expect(named.length).toBe(selection.ties.length);
		selection.ties.forEach((tie, i) => {
			expect(named[i]).toMatchObject({
				id: tie.id,
				name_es: tie.name.es,
				between: tie.between.join('; '),
				threats: tie.threats.join('; '),
				start: tie.start ?? '',
				summary_es: tie.summary.es,
				sources: tie.sources.map(({ id }) => id).join('; ')
			});
		});
	});
});

describe('the ZIP of all tables', () => {
	const unzip = async () => {
		const bytes = await csvTables.encode(extractOf(whole));
		const zip = await JSZip.loadAsync(bytes);
		const read = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
		return { bytes, names: Object.keys(zip.files), read };
	};

	it('holds five tables and their description, whose fields are their columns', async () => {
		const { names, read } = await unzip();
		expect(names).toEqual([
			'actors.csv',
			'ties.csv',
			'tie-sources.csv',
			'tie-figures.csv',
			'sources.csv',
			'datapackage.json'
		]);
		const { resources } = JSON.parse(await read('datapackage.json'));
		for (const { path, schema } of resources) {
			const [head] = readCsv((await read(path)).slice(1));
			expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
		}
	});

	it('holds every actor, mention, figure and source', async () => {
		const { read } = await unzip();
		const rowsOf = async (name: string) => readCsv((await read(`${name}.csv`)).slice(1)).slice(1);
		expect((await rowsOf('actors')).map(([id]) => id)).toEqual(whole.actors.map(({ id }) => id));
		expect((await rowsOf('tie-sources')).map((row) => row.slice(0, 3))).toEqual(
			whole.ties.flatMap(({ id, sources }) =>
				sources.map((citation) => [id, citation.id, citation.locator ?? ''])
			)
		);
		expect(await rowsOf('tie-figures')).toEqual(
			whole.ties.flatMap(({ id, figures = [] }) =>
				figures.map(({ label, value, unit, year }) => [
					id,
					label.en,
					label.es,
					String(value),
					unit,
					String(year ?? '')
				])
			)
		);
		expect((await rowsOf('sources')).map((row) => [row[0], row[3], row[7]])).toEqual(
			whole.sources.map(({ id, title, URL }) => [id, title, URL])
		);
	});

	it('is the same for the same records', async () => {
		expect((await unzip()).bytes).toEqual((await unzip()).bytes);
	});
});
