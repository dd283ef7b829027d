import { STANDINGS, type Standing, type YearSpan } from '#lib/query/query.ts';
import type { Years } from '#lib/query/years.ts';

/** What counts as in force until the reader says otherwise. */
const USUAL_STANDINGS: readonly Standing[] = ['in-force', 'not-known-ended'];

/**
 * The span after a reader chose its years, in either order and cut to `whole`; nothing if that
 * asks for all years in the usual way.
 */
export function chooseYears(
	span: YearSpan | undefined,
	years: Years,
	whole: Years
): YearSpan | undefined {
	const cut = (year: number) => Math.min(Math.max(year, whole.from), whole.to);
	const from = cut(Math.min(years.from, years.to));
	const to = cut(Math.max(years.from, years.to));
	const standings = span?.standings ?? USUAL_STANDINGS;
	const all = from === whole.from && to === whole.to;
	return all && isUsual(standings) ? undefined : { from, to, standings };
}

/** The span after a reader chose or left a standing; nothing if that leaves no standing. */
export function toggleStanding(
	span: YearSpan | undefined,
	standing: Standing,
	whole: Years
): YearSpan | undefined {
	const { from, to, standings } = span ?? { ...whole, standings: [] };
	const has = (other: Standing) => standings.includes(other) !== (other === standing);
	const chosen = STANDINGS.filter(has);
	return chosen.length === 0 ? undefined : { from, to, standings: chosen };
}

const isUsual = (standings: readonly Standing[]): boolean =>
	standings.length === USUAL_STANDINGS.length &&
	USUAL_STANDINGS.every((standing) => standings.includes(standing));
