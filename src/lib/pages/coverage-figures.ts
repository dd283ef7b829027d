/** The figures of the page about the data: what each draws, says and leads to. */
import { nameLanguage } from '#lib/evidence/language-name.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { EMPTY_QUERY, NOT_STATED, type FacetId, type Query } from '#lib/query/query.ts';
import { strandInk, type Ink } from '#lib/scene/palette.ts';
import type { Links } from './addresses.ts';
import { drawBars, drawYears, type Chart } from './bars.ts';
import { MOST_SOURCES, type Count, type Coverage } from './coverage.ts';

/** A drawing with its words and the same as a table. */
export interface CoverageFigure {
	readonly id: string;
	readonly title: string;
	readonly note: string;
	readonly chart: Chart;
	readonly label?: string;
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly cells: readonly string[];
		readonly href?: string | undefined;
	}[];
}

interface Telling {
	readonly messages: Messages;
	readonly links: Links;
}

interface Row {
	readonly label: string;
	readonly count: number;
	readonly ink?: Ink;
	readonly href?: string;
}

/** Ties in force in each year. */
export function yearsFigure(
	{ years, earliest, undated }: Coverage,
	{ messages, links }: Telling
): CoverageFigure {
	const { coverage, language } = messages;
	const { columns } = coverage;
	const number = (value: number) => formatNumber(language, value);
	const total = (at: number) => {
		const { inForce = 0, notKnownEnded = 0 } = years.at(at) ?? {};
		return inForce + notKnownEnded;
	};
	const from = years.at(0)?.year ?? earliest;
	return {
		id: 'years',
		title: coverage.years.title,
		note: coverage.years.note(from, earliest, undated),
		chart: drawYears(years, columns, number),
		label: coverage.years.label(from, years.at(-1)?.year ?? from, total(0), total(-1)),
		columns: [columns.year, columns.inForce, columns.notKnownEnded],
		rows: years.toReversed().map(({ year, inForce, notKnownEnded }) => ({
			cells: [String(year), number(inForce), number(notKnownEnded)],
			href: links.to(
				shown({ years: { from: year, to: year, standings: ['in-force', 'not-known-ended'] } })
			)
		}))
	};
}

/** Ties by threat, confidence, kind of source, number of sources and beginning, in this order. */
export function tieFigures(coverage: Coverage, telling: Telling): CoverageFigure[] {
	const { messages, links } = telling;
	const { terms, coverage: texts } = messages;
	const rowsOf = <Value extends string>(
		counts: readonly Count<Value>[],
		facet: FacetId,
		label: (value: Value) => string,
		ink: (value: Value) => Ink = () => 'accent'
	) =>
		counts.map(({ value, count }): Row => ({
			label: label(value),
			count,
			ink: ink(value),
			href: links.to(
				shown({
					chosen: { ...EMPTY_QUERY.chosen, [facet]: [value === 'none' ? NOT_STATED : value] }
				})
			)
		}));
	const figure = (id: 'threats' | 'confidence' | 'kinds' | 'perTie' | 'beginnings', rows: Row[]) =>
		barsFigure({ id, ...texts[id], unit: texts.columns.ties, whole: coverage.ties, rows }, telling);
	return [
		figure('threats', [
			...rowsOf(
				coverage.threats,
				'threat',
				(threat) => (threat === 'none' ? terms.noThreat : terms.threats[threat]),
				strandInk
			)
		]),
		figure(
			'confidence',
			rowsOf(coverage.confidences, 'confidence', (value) => terms.confidences[value].name)
		),
		figure(
			'kinds',
			rowsOf(coverage.tiesByKind, 'source', (kind) => terms.sourceKinds[kind])
		),
		figure(
			'perTie',
			coverage.perTie.map(({ value, count }) => ({
				label: texts.perTie[value === MOST_SOURCES ? 'orMore' : 'several'](value),
				count
			}))
		),
		figure(
			'beginnings',
			coverage.beginnings.map(({ value, count }) => ({ label: texts.precisions[value], count }))
		)
	];
}

/** Sources by language and by publisher. */
export function sourceFigures(coverage: Coverage, telling: Telling): CoverageFigure[] {
	const { language, coverage: texts } = telling.messages;
	const { languages, publishers, columns } = texts;
	const common = { unit: columns.sources, whole: coverage.sources };
	const note = publishers.note(coverage.topPublishers.length, coverage.publishers);
	return [
		barsFigure(
			{
				id: 'languages',
				...languages,
				...common,
				rows: coverage.languages.map(({ value, count }) => ({
					label: capital(nameLanguage(value, language)),
					count
				}))
			},
			telling
		),
		barsFigure(
			{
				id: 'publishers',
				title: publishers.title,
				note,
				...common,
				rows: coverage.topPublishers.map(({ value, count }) => ({ label: value, count }))
			},
			telling
		)
	];
}

interface BarsOf {
	readonly id: string;
	readonly title: string;
	readonly note: string;
	/** What is counted. */
	readonly unit: string;
	/** How many there are in all. */
	readonly whole: number;
	readonly rows: readonly Row[];
}

function barsFigure(
	{ id, title, note, unit, whole, rows }: BarsOf,
	{ messages }: Telling
): CoverageFigure {
	const { coverage, language } = messages;
	const number = (value: number) => formatNumber(language, value);
	return {
		id,
		title,
		note,
		chart: drawBars(rows.map((row) => ({ ink: 'accent', ...row, value: number(row.count) }))),
		columns: [coverage.columns.what, unit, coverage.columns.share],
		rows: rows.map(({ label, count, href }) => ({
			cells: [label, number(count), coverage.share(count, whole)],
			href
		}))
	};
}

/** The app with these filters, ties among partners included as they are counted here. */
const shown = (part: Partial<Query>) =>
	({
		kind: 'app',
		selection: { kind: 'none' },
		query: { ...EMPTY_QUERY, amongPartners: true, ...part }
	}) as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
