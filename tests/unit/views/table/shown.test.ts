import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { INITIAL_VIEW_STATE } from '#lib/state/view-state.ts';
import type { Cell, Result } from '#lib/views/table/column.ts';
import {
	columnsOf,
	showTable,
	sortedBy,
	toggledColumns,
	type ShownTable,
	type TableChoices
} from '#lib/views/table/shown.ts';
import { makeDataset, makeProse, makeTie, sourceId } from '../../../fixtures/dataset.ts';

const usual = INITIAL_VIEW_STATE.choices.table;

const TIES: readonly Tie[] = [
	makeTie('b', ['us-southcom', 'gt-army'], {
		name: 'Tie 10',
		direction: 'directed',
		threats: ['cyber', 'narcotics'],
		activities: ['training', 'joint-operations'],
		levels: ['tactical', 'strategic'],
		start: '2013-05',
		end: '2016~',
		status: 'ended',
		confidence: 'low',
		sources: [{ id: sourceId('press') }, { id: sourceId('ngo') }, { id: sourceId('press') }]
	}),
	makeTie('a', ['mx', 'gt'], { name: 'Tie 9', status: 'planned', confidence: 'medium' }),
	makeTie('c', ['gt', 'gt-army'], {
		name: 'Ávila',
		threats: ['disasters'],
		start: '2020',
		sources: [{ id: sourceId('press') }]
	})
];

function result(ties: readonly Tie[] = TIES, apart = false): Result {
	const dataset = makeDataset(ties);
	const folding = foldTo(dataset, apart, []);
	return {
		dataset,
		ties,
		folding,
		network: aggregate(dataset, ties, folding, false),
		prose: makeProse(dataset)
	};
}

const show = (given: Partial<TableChoices> = {}, from = result(), messages = en) =>
	showTable(from, { ...usual, ...given }, messages);

function read(cell: Cell): string {
	switch (cell.kind) {
		case 'text':
			return cell.text;
		case 'missing':
			return `(${cell.text})`;
		case 'threats':
			return cell.threats.join('+');
		default:
			return cell satisfies never;
	}
}

const lines = (table: ShownTable) =>
	Array.from({ length: table.count }, (_, i) => table.row(i).cells.map(read).join(' | '));
const keys = (table: ShownTable) =>
	Array.from({ length: table.count }, (_, i) => table.row(i).key).join(' ');
const shownIds = (table: ShownTable) =>
	table.columns.filter(({ isShown }) => isShown).map(({ id }) => id);
const everyColumn = (rows: TableChoices['rows']) =>
	columnsOf({ ...usual, rows }, en).map(({ id }) => id);

describe('the table of ties', () => {
	it('shows the newest first, and those without a date last', () => {
		expect(lines(show())).toEqual([
			'Ávila | Guatemala ↔ Guatemalan Army | disasters | Since 2020 | Active | High | 1',
			'Tie 10 | U.S. Southern Command → Guatemalan Army | narcotics+cyber | May 2013 to about 2016 | Ended | Low | 2',
			'Tie 9 | México ↔ Guatemala | (Not stated) | Planned, date not known | Planned | Medium | 1'
		]);
	});

	it('has further columns, in the order of the table', () => {
		const table = show({ columns: ['level', 'end', 'scope', 'activities'] });
		expect(shownIds(table)).toEqual(['name', 'end', 'scope', 'activities', 'level']);
		expect(lines(table).slice(1)).toEqual([
			'Tie 10 | About 2016 | Bilateral | Training, joint operations | Strategic, tactical',
			'Tie 9 | (not known) | Bilateral | (not stated) | (not stated)'
		]);
	});

	it('speaks Spanish', () => {
		expect(lines(show({}, result(), es))[1]).toBe(
			'Tie 10 | U.S. Southern Command → Guatemalan Army | narcotics+cyber | De mayo de 2013 a alrededor de 2016 | Terminado | Baja | 2'
		);
	});

	it.each([
		['name', 'c a b', 'b a c'],
		['parties', 'c a b', 'b a c'],
		['threats', 'c b a', 'b c a'],
		['dates', 'b c a', 'c b a'],
		['end', 'b a c', 'b a c'],
		['status', 'c a b', 'b a c'],
		['confidence', 'c a b', 'b a c'],
		['sources', 'a c b', 'b a c'],
		['scope', 'b a c', 'b a c'],
		['activities', 'b a c', 'b a c'],
		['level', 'b a c', 'b a c']
	])('is sorted by %s', (column, up, down) => {
		expect(keys(show({ sorting: { column, descending: false } }))).toBe(up);
		expect(keys(show({ sorting: { column, descending: true } }))).toBe(down);
	});

	it('selects a tie', () => {
		expect(show().row(0).target).toEqual({
			kind: 'selection',
			selection: { kind: 'tie', id: 'c' }
		});
	});
});

describe('the table of actors', () => {
	it('shows those of the present level, with the ties and threats of each', () => {
		const columns = ['kind', 'ties', 'threats'];
		expect(lines(show({ rows: 'actors', columns }))).toEqual([
			'Guatemala | 3 | State | narcotics+disasters+cyber',
			'United States | 1 | State | narcotics+cyber',
			'México | 1 | State | (Not stated)'
		]);
		expect(lines(show({ rows: 'actors', columns }, result(TIES, true)))).toEqual([
			'Guatemala | 2 | State | disasters',
			'Guatemalan Army | 2 | Armed force | narcotics+disasters+cyber',
			'U.S. Southern Command | 1 | Command | narcotics+cyber',
			'México | 1 | State | (Not stated)'
		]);
	});

	it('names the threats of most ties first', () => {
		const of = (id: string, ...threats: Tie['threats']) => makeTie(id, ['gt', 'us'], { threats });
		const ties = [of('a', 'narcotics', 'cyber'), of('b', 'cyber'), of('c', 'terrorism')];
		const table = show({ rows: 'actors', columns: ['threats'] }, result(ties));
		expect(lines(table)[1]).toBe('United States | cyber+narcotics+terrorism');
	});

	it('names what an institution is part of', () => {
		const table = show({ rows: 'actors', columns: ['parent', 'acronym'] }, result(TIES, true));
		expect(lines(table)[2]).toBe('U.S. Southern Command | SOUTHCOM | Department of Defense');
	});

	it('selects an actor', () => {
		expect(show({ rows: 'actors' }).row(0).target).toEqual({
			kind: 'selection',
			selection: { kind: 'actor', id: 'gt' }
		});
	});
});

describe('the table of sources', () => {
	it('shows those that matching ties cite, each tie once', () => {
		expect(lines(show({ rows: 'sources' }))).toEqual([
			'Title of press | 2 ties | Ministerio de Gobernación | Press | June 2025',
			'Title of note | 1 tie | Ministerio de Gobernación | Official | 2024',
			'Title of ngo | 1 tie | Ministerio de Gobernación | Non-governmental organization | June 2025'
		]);
	});

	it('leads to the source, whose title is in its own language', () => {
		const row = show({ rows: 'sources' }).row(0);
		expect(row.target).toEqual({ kind: 'address', address: 'https://example.org/' });
		expect(row.cells[0]).toMatchObject({ lang: 'en' });
	});

	it('is empty until the prose is there', () => {
		expect(show({ rows: 'sources' }, { ...result(), prose: undefined }).count).toBe(0);
	});
});

describe('any table', () => {
	it.each(['ties', 'actors', 'sources'] as const)('has %s columns of different names', (rows) => {
		const ids = everyColumn(rows);
		expect(new Set(ids).size).toBe(ids.length);
		for (const messages of [en, es]) {
			const labels = show({ rows }, result(), messages).columns.map(({ label }) => label);
			expect(new Set(labels).size).toBe(ids.length);
		}
	});

	it.each(['ties', 'actors', 'sources'] as const)('shows no %s of an empty result', (rows) => {
		expect(show({ rows }, result([])).count).toBe(rows === 'actors' ? 1 : 0);
	});

	it('keeps the column of names when all others are left out', () => {
		expect(shownIds(show({ columns: [] }))).toEqual(['name']);
		expect(lines(show({ columns: [] }))).toEqual(['Ávila', 'Tie 10', 'Tie 9']);
	});

	it('passes over columns that it does not have', () => {
		const table = show({
			columns: ['publisher', 'status'],
			sorting: { column: 'publisher', descending: false }
		});
		expect(shownIds(table)).toEqual(['name', 'status']);
		expect(table.sorting).toEqual({ column: 'dates', descending: true });
	});

	it('finds a row by its key', () => {
		const table = show();
		expect(table.indexOf('a')).toBe(2);
		expect(table.keyAt(2)).toBe('a');
		expect(table.indexOf('elsewhere')).toBeUndefined();
		expect(() => table.row(3)).toThrow(RangeError);
	});
});

describe('sortedBy', () => {
	const columnOf = (id: string) => {
		const column = show().columns.find((known) => known.id === id);
		if (!column) throw new Error(id);
		return column;
	};
	it.each([
		['another text, from the first', 'name', 'status', true, { column: 'name', descending: false }],
		[
			'a number, from the highest',
			'sources',
			'name',
			false,
			{ column: 'sources', descending: true }
		],
		['the same one, the other way', 'name', 'name', false, { column: 'name', descending: true }],
		['and back', 'sources', 'sources', true, { column: 'sources', descending: false }]
	])('%s', (_, clicked, column, descending, expected) => {
		expect(sortedBy({ column, descending }, columnOf(clicked))).toEqual(expected);
	});
});

describe('toggledColumns', () => {
	it('shows and leaves out, in the order of the table', () => {
		const { columns } = show({ columns: ['sources', 'dates'] });
		expect(toggledColumns(columns, 'parties')).toEqual(['name', 'parties', 'dates', 'sources']);
		expect(toggledColumns(columns, 'dates')).toEqual(['name', 'sources']);
	});
});
