import { INITIAL_VIEW_STATE, type Sorting } from '#lib/state/view-state.ts';
import { THREAT_DOMAINS } from '#lib/dataset/vocabulary.ts';
import { messages } from '#lib/i18n/es/index.ts';
import { foldTo } from '#lib/network/folding.ts';
import { showTable } from '#lib/views/table/shown.ts';
import { drawnRows, rowsInView, type Scroll } from '#lib/views/table/window.ts';
import { CAST, makeDataset, makeTie } from '../fixtures/dataset.ts';
import { reportLine } from './statistics.ts';

/** Rows of the table that is promised to be fast. */
const ROWS = 20_000;

/** Numbers from 0 to 1, the same ones each time (Park and Miller’s minimal standard). */
function* anyNumbers(): Generator<number, never> {
	let state = 1;
	for (;;) {
		state = (state * 48_271) % 2_147_483_647;
		yield state / 2_147_483_647;
	}
}

/**
 * Sorts and scrolls a table of synthetic ties.
 *
 * @returns ms to sort it by names, by parties and by dates, and ms from a scroll to the cells of the
 *          rows that come into view; `times` times each
 */
function measureTable(times: number) {
	const numbers = anyNumbers();
	const below = (end: number) => Math.floor(numbers.next().value * end);
	const ties = Array.from({ length: ROWS }, (_, i) => {
		const first = below(CAST.length);
		const between = [first, (first + 1 + below(CAST.length - 1)) % CAST.length];
		return makeTie(
			`tie-${i}`,
			between.flatMap((at) => CAST[at]?.id ?? []),
			{
				name: `Órgano ${below(500)}: operación número ${below(ROWS)}`,
				threats: THREAT_DOMAINS.filter(() => below(6) === 0),
				...(below(5) > 0 && {
					start: `${1950 + below(76)}-${String(1 + below(12)).padStart(2, '0')}`
				})
			}
		);
	});
	const dataset = makeDataset(ties);
	const folding = foldTo(dataset, false, []);
	const result = { dataset, ties, folding, network: { actors: [], cables: [] }, prose: undefined };
	const sorted = (column: string) => {
		const sorting: Sorting = { column, descending: false };
		return showTable(result, { ...INITIAL_VIEW_STATE.choices.table, sorting }, messages);
	};
	const table = sorted('dates');
	return {
		byName: time(times, () => sorted('name')),
		byParties: time(times, () => sorted('parties')),
		byDates: time(times, () => sorted('dates')),
		scrolled: time(times, () => {
			const topPx = below(ROWS * 44);
			const scroll: Scroll = { topPx, heightPx: 600, rowPx: 44, leadPx: 76, headPx: 38 };
			const { rows } = drawnRows(rowsInView(scroll, table.count), table.count, 0);
			return rows.map(({ index }) => table.row(index));
		})
	};
}

/** Runs `work` once to warm up, then `times` times; ms of each. */
function time(times: number, work: () => unknown): readonly number[] {
	work();
	return Array.from({ length: times }, () => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	});
}

/** The lines of the report on the table. */
export function reportTable(): readonly string[] {
	const { byName, byParties, byDates, scrolled } = measureTable(15);
	return [
		reportLine('20,000 rows: sort by name', byName, 'ms'),
		reportLine('20,000 rows: sort by parties', byParties, 'ms'),
		reportLine('20,000 rows: sort by dates', byDates, 'ms'),
		reportLine('20,000 rows: scroll → cells of the rows', scrolled, 'ms')
	];
}
