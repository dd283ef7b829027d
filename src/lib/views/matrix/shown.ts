import { get, type ActorId } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Network, StrandThreat } from '#lib/network/network.ts';
import { activeFilters } from '#lib/query/edit.ts';
import { NOT_STATED } from '#lib/query/query.ts';
import { extentFor } from '#lib/questions/answer.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';
import { rampSteps } from '#lib/scene/ramp.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { actorMatrix } from './actor-matrix.ts';
import { findGaps, gapKey, type Gap } from './gaps.ts';
import { isOwn, type Matrix, type MatrixColumn, type MatrixRow } from './matrix.ts';
import { threatMatrix } from './threat-matrix.ts';

/** The picture, its legend and its export ask for the same matrix of one and the same network. */
const made = new WeakMap<Network, Map<string, Matrix>>();

/** The matrix as the explorer's choices have it. */
export function shownMatrix({ dataset, network, choices }: Explorer): Matrix {
	const { columns, order } = choices.matrix;
	const known = made.get(network) ?? new Map<string, Matrix>();
	made.set(network, known);
	const key = `${columns} ${order}`;
	const matrix =
		known.get(key) ?? (columns === 'threats' ? threatMatrix : actorMatrix)(dataset, network, order);
	known.set(key, matrix);
	return matrix;
}

const foundGaps = new WeakMap<Explorer['dataset'], readonly Gap[]>();

/** Of the whole dataset, which no filter changes. */
function gapsOf(dataset: Explorer['dataset']): readonly Gap[] {
	const gaps = foundGaps.get(dataset) ?? findGaps(dataset);
	foundGaps.set(dataset, gaps);
	return gaps;
}

/** The gaps that the picture tells of; undefined where ties are left out, or it has none. */
export function shownGaps({
	dataset,
	query,
	choices,
	answer
}: Explorer): readonly Gap[] | undefined {
	if (choices.matrix.columns !== 'threats') return undefined;
	const isWhole = activeFilters(query).every(({ kind }) => kind === 'among-partners');
	return isWhole && !extentFor(answer) ? gapsOf(dataset) : undefined;
}

/** Gaps by `gapKey`, for the cells of whole states. */
export const gapsByCell = (gaps: readonly Gap[] | undefined): ReadonlyMap<string, Gap> =>
	new Map(gaps?.map((gap) => [gapKey(gap.partner, gap.threat), gap]));

/** The gap that a cell of the matrix is. */
export const gapAt = (
	gaps: ReadonlyMap<string, Gap>,
	{ role, actor }: MatrixRow,
	{ id }: MatrixColumn
): Gap | undefined =>
	role === 'whole' || role === 'group' ? gaps.get(gapKey(actor, id)) : undefined;

/** What its signs mean. */
export function legendOfMatrix(explorer: Explorer): LegendEntry[] {
	const { most, blocks } = shownMatrix(explorer);
	const steps = rampSteps(most);
	return [
		...(steps.length > 0 ? [{ kind: 'ramp', steps } as const] : []),
		...((shownGaps(explorer) ?? []).length > 0 ? [{ kind: 'gap' } as const] : []),
		...(blocks.length > 0 ? [{ kind: 'block' } as const] : [])
	];
}

/** Matching ties that stay inside the focus, so that no row counts them. */
export const tiesInside = ({ dataset, ties }: Explorer): number =>
	ties.filter(({ between }) => between.every((id) => isOwn(dataset, id))).length;

/** Whether a cable joins two partners, so that more than the row and the column of the focus is filled. */
export const hasAmongPartners = ({ dataset, network }: Explorer): boolean =>
	network.cables.some(({ ends }) => !ends.some((id) => isOwn(dataset, id)));

/** Whether other threat domains are asked for and this one is not. */
export function isMuted({ query }: Explorer, column: MatrixColumn): boolean {
	const { threat } = query.chosen;
	return column.kind === 'threat' && threat.length > 0 && !threat.includes(facetTerm(column.id));
}

/** The facet's word for the threat domain of a strand. */
export const facetTerm = (threat: StrandThreat): string =>
	threat === 'none' ? NOT_STATED : threat;

/** What stands at the head of a row: in few words, and in full to be read aloud. */
export function rowName(
	explorer: Explorer,
	{ role, actor }: MatrixRow,
	{ matrix }: Messages
): { readonly short: string; readonly full: string } {
	const { name, short } = get(explorer.dataset.actor, actor);
	return role === 'itself'
		? { short: matrix.itself, full: matrix.itselfOf(name) }
		: { short, full: name };
}

/** What stands at the head of a column, likewise. */
export function columnName(
	explorer: Explorer,
	column: MatrixColumn,
	{ terms }: Messages
): { readonly short: string; readonly full: string } {
	if (column.kind === 'actor') {
		const { name, short } = get(explorer.dataset.actor, column.id);
		return { short, full: name };
	}
	const text = column.id === 'none' ? terms.noThreat : terms.threats[column.id];
	return { short: text, full: text };
}

/** A gap in words, around the partner's name. */
export function gapWords(
	explorer: Explorer,
	{ partner, threat, sector, have, of }: Gap,
	{ matrix, terms }: Messages
): { readonly before: string; readonly partner: string; readonly after: string } {
	const nameOf = (id: ActorId) => get(explorer.dataset.actor, id).name;
	return {
		before: matrix.gaps.before,
		partner: matrix.gaps.partner(get(explorer.dataset.actor, partner)),
		after: matrix.gaps.after({
			threat: terms.threats[threat],
			sector: sector.name,
			have: have.map(nameOf),
			of
		})
	};
}

/** A gap as one sentence. */
export function gapText(explorer: Explorer, gap: Gap, messages: Messages): string {
	const { before, partner, after } = gapWords(explorer, gap, messages);
	return `${before}${partner}${after}`;
}

/** What a cell says, read aloud, with the gap that it is. */
export function cellName(
	explorer: Explorer,
	row: MatrixRow,
	column: MatrixColumn,
	count: number,
	gap: Gap | undefined,
	messages: Messages
): string {
	const { cell } = messages.matrix;
	const rowText = rowName(explorer, row, messages).full;
	const columnText = columnName(explorer, column, messages).full;
	if (isMuted(explorer, column)) return cell.muted(rowText, columnText);
	if (column.kind === 'threat') {
		const text = cell.threat(rowText, columnText, count);
		return gap ? `${text}. ${gapText(explorer, gap, messages)}` : text;
	}
	return column.id === row.actor ? cell.same(rowText) : cell.actors(rowText, columnText, count);
}

/** Whether the partner facet knows the row's actor. */
export const isPartner = ({ dataset }: Explorer, { role, actor }: MatrixRow): boolean =>
	(role === 'whole' || role === 'group') &&
	get(dataset.top, actor) === actor &&
	!isOwn(dataset, actor);

/** Whether the row's actor, or a cable that ends at it, is selected. */
export function isSelected({ selection }: Explorer, { role, actor }: MatrixRow): boolean {
	switch (selection.kind) {
		case 'none':
		case 'tie':
			return false;
		case 'actor':
			return selection.id === actor && role !== 'itself';
		case 'cable':
			return selection.ends.includes(actor) && role !== 'group';
		default:
			return selection satisfies never;
	}
}
