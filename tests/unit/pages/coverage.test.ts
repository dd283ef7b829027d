import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { linksFrom } from '#lib/pages/addresses.ts';
import { sourceFigures, tieFigures, yearsFigure } from '#lib/pages/coverage-figures.ts';
import { coverageOf, type Count } from '#lib/pages/coverage.ts';
import { countFacets } from '#lib/query/counts.ts';
import { buildHaystack } from '#lib/query/haystack.ts';
import { parseViewState } from '#lib/state/address.ts';
import { records } from '../../data/records.ts';

const FOLDER = 'src/data/guatemala/';

interface RawTie {
	readonly between: string[];
	readonly threats: string[];
	readonly confidence: string;
	readonly status: string;
	readonly start?: string;
	readonly end?: string;
	readonly sources: { readonly id: string; readonly locator?: string }[];
}
interface RawSource {
	readonly id: string;
	readonly publisher: string;
	readonly language: string;
	readonly accessed: string;
}

const read = (file: string) => parse(readFileSync(FOLDER + file, 'utf8'));
const all = (folder: string) =>
	readdirSync(FOLDER + folder).flatMap((file) => read(`${folder}/${file}`)[folder]);

/** As they are written, counted here apart from the code. */
const ties: RawTie[] = all('ties');
const actors: { readonly id: string; readonly parent?: string }[] = all('actors');
const { sources }: { sources: RawSource[] } = read('sources.yaml');
const { publishers }: { publishers: Record<string, string> } = read('publishers.yaml');
const kindOf = new Map(sources.map(({ id, publisher }) => [id, publishers[publisher]]));
const kindsOf = (tie: RawTie) => [...new Set(tie.sources.map(({ id }) => kindOf.get(id)))];

const { dataset: json, prose } = assemble(records, 'en');
const dataset = indexDataset(json);
const coverage = coverageOf(dataset, prose);

const counts = <Value>(list: readonly Count<Value>[]) =>
	Object.fromEntries(list.map(({ value, count }) => [value, count]));
const tally = (found: readonly (string | undefined)[]) => {
	const tallied: Record<string, number> = {};
	for (const each of found) if (each !== undefined) tallied[each] = (tallied[each] ?? 0) + 1;
	return tallied;
};

describe('what the dataset covers', () => {
	it('is counted as the files hold it', () => {
		const focus = new Set(['gt']);
		for (let before = 0; before < focus.size;) {
			before = focus.size;
			for (const { id, parent } of actors) if (parent && focus.has(parent)) focus.add(id);
		}
		expect(coverage).toMatchObject({
			ties: ties.length,
			own: ties.filter(({ between }) => between.some((id) => focus.has(id))).length,
			actors: actors.length,
			sources: sources.length,
			publishers: new Set(sources.map(({ publisher }) => publisher)).size,
			read: sources
				.map(({ accessed }) => accessed)
				.toSorted()
				.at(-1),
			undated: ties.filter(({ start, end }) => !start && !end).length,
			notKnownEnded: ties.filter(({ start, end, status }) => start && !end && status === 'unknown')
				.length,
			officialOnly: ties.filter((tie) => kindsOf(tie).join() === 'official').length,
			citations: ties.reduce((sum, tie) => sum + tie.sources.length, 0),
			located: ties.flatMap((tie) => tie.sources).filter(({ locator }) => locator).length
		});
		expect(coverage.ties).toBeGreaterThan(600);
	});

	it('is told by threat, confidence, source, language and beginning', () => {
		const threats = ties.flatMap((tie) => (tie.threats.length > 0 ? tie.threats : ['none']));
		expect(counts(coverage.threats)).toEqual(tally(threats));
		expect(counts(coverage.confidences)).toEqual(tally(ties.map((tie) => tie.confidence)));
		expect(counts(coverage.tiesByKind)).toEqual(tally(ties.flatMap(kindsOf)));
		expect(counts(coverage.sourcesByKind)).toEqual(tally([...kindOf.values()]));
		expect(counts(coverage.languages)).toEqual(tally(sources.map(({ language }) => language)));
		const cited = ties.map((tie) =>
			String(Math.min(4, new Set(tie.sources.map(({ id }) => id)).size))
		);
		expect(counts(coverage.perTie)).toEqual(tally(cited));
		const PRECISION: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' };
		const known = ties.map(({ start = '' }) =>
			/^[\d-]+$/.test(start) ? PRECISION[start.length] : start ? 'vague' : 'not-known'
		);
		expect(counts(coverage.beginnings)).toEqual({ vague: 0, ...tally(known) });
		const [most] = coverage.topPublishers;
		const byPublisher = tally(sources.map(({ publisher }) => publisher));
		expect(most?.count).toBe(Math.max(...Object.values(byPublisher)));
		expect(coverage.topPublishers.map(({ value }) => byPublisher[value])).toEqual(
			coverage.topPublishers.map(({ count }) => count)
		);
	});

	it.each([1950, 1990, 2010, 2026])('has as many ties in force as the files have in %d', (year) => {
		const inForce = ties.filter(({ start, end, status }) => {
			if (status === 'planned' || (!start && !end)) return false;
			const from = Number((start ?? end)?.slice(0, 4));
			if (end) return from <= year && year <= Number(end.slice(0, 4));
			return status === 'ended' ? from === year : from <= year;
		});
		const counted = coverage.years.find((each) => each.year === year);
		expect((counted?.inForce ?? 0) + (counted?.notKnownEnded ?? 0)).toBe(inForce.length);
	});
});

describe.each([en, es])('the figures of the page about the data ($language)', (messages) => {
	const links = linksFrom({
		language: messages.language,
		target: { kind: 'coverage' },
		site: undefined
	});
	const figures = [
		yearsFigure(coverage, { messages, links }),
		...tieFigures(coverage, { messages, links }),
		...sourceFigures(coverage, { messages, links })
	];

	it('each lead to a view that shows as many ties as they say', () => {
		const haystack = buildHaystack(dataset, prose);
		let followed = 0;
		for (const { rows } of figures) {
			for (const { cells, href } of rows) {
				if (href === undefined) continue;
				const { state, dropped } = parseViewState(href.replace(/^.*\?/, ''), dataset);
				expect(dropped, href).toEqual([]);
				const numbers = cells.slice(1).map((cell) => Number(cell.replace(',', '')));
				// The last column of a bar is its share, of a year a second count.
				const said = Number.isNaN(numbers[1]) ? numbers[0] : (numbers[0] ?? 0) + (numbers[1] ?? 0);
				expect(countFacets(dataset, state.query, haystack).total, href).toBe(said);
				followed += 1;
			}
		}
		expect(followed).toBeGreaterThan(90);
	});

	it('say the same in the drawing and in the table', () => {
		for (const { id, chart, rows } of figures.slice(1)) {
			const drawn = chart.nodes.map(({ children }) => {
				const texts = children.filter((child) => typeof child !== 'string');
				const said = (name: string) =>
					texts
						.filter(({ attrs }) => attrs.class === name)
						.flatMap((text) => text.children.filter((child) => typeof child === 'string'))
						.join(' ');
				return [said('label'), said('value')];
			});
			expect(drawn, id).toEqual(rows.map(({ cells }) => cells.slice(0, 2)));
		}
	});
});
