import { get, type Tie } from '#lib/dataset/dataset.ts';
import { describeDate, describeDates } from '#lib/evidence/dates.ts';
import { describeParties } from '#lib/evidence/parties.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import {
	STRAND_ORDER,
	strandsAsked,
	type Network,
	type StrandThreat
} from '#lib/network/network.ts';
import { changeOf, type Change } from '#lib/query/periods.ts';
import type { Years } from '#lib/query/years.ts';
import { TIMELINE_SIGNS, type LegendEntry, type TimelineSign } from '#lib/scene/legend.ts';
import { strandInk } from '#lib/scene/palette.ts';
import { rampSteps } from '#lib/scene/ramp.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { axisOf, type TimeAxis } from './axis.ts';
import { mostIn, runsOf, type Run } from './density.ts';
import { groupsByPartner, groupsByThreat, type Founding, type TimelineGroup } from './groups.ts';
import { listRows, type TimelineRow } from './rows.ts';
import type { TieTime } from './tie-span.ts';

/** The picture, its legend and its export ask for the same groups of one and the same network. */
const grouped = new WeakMap<Network, Map<string, readonly TimelineGroup[]>>();

type Result = Pick<Explorer, 'dataset' | 'ties' | 'network' | 'query' | 'choices'>;

/** The matching ties in groups, as the explorer's choices have them. */
export function shownGroups(result: Result): readonly TimelineGroup[] {
	const { dataset, ties, network, query, choices } = result;
	const { rows } = choices.timeline;
	const known = grouped.get(network) ?? new Map<string, readonly TimelineGroup[]>();
	grouped.set(network, known);
	const only = strandsAsked(query);
	const groups =
		known.get(rows) ??
		(rows === 'partner'
			? groupsByPartner(dataset, ties, network, only)
			: groupsByThreat(dataset, ties, only));
	known.set(rows, groups);
	return groups;
}

/** Whether the reader has folded the group. */
function isFolded({ choices }: Explorer, { id }: TimelineGroup): boolean {
	const { groups, toggled } = choices.timeline;
	return (groups === 'folded') !== toggled.includes(id);
}

/** Folds the group, or opens it. */
export function toggleFolding(explorer: Explorer, { id }: TimelineGroup): void {
	const { toggled } = explorer.choices.timeline;
	explorer.choose('timeline', {
		toggled: toggled.includes(id) ? toggled.filter((other) => other !== id) : [...toggled, id]
	});
}

/** The rows from above. */
export const shownRows = (explorer: Explorer): TimelineRow[] =>
	listRows(shownGroups(explorer), (group) => isFolded(explorer, group));

const axes = new WeakMap<Explorer['dataset'], TimeAxis>();

/** The years of the explorer's dataset. */
export function shownAxis({ dataset }: Explorer): TimeAxis {
	const axis = axes.get(dataset) ?? axisOf(dataset);
	axes.set(dataset, axis);
	return axis;
}

const counted = new WeakMap<TimelineGroup, readonly Run[]>();

/** Ties of a group by year. */
export function runsIn(explorer: Explorer, group: TimelineGroup): readonly Run[] {
	const runs =
		counted.get(group) ??
		runsOf(
			group.ties.map(({ tie }) => tie),
			shownAxis(explorer)
		);
	counted.set(group, runs);
	return runs;
}

/** Shades of the numbers of ties in folded groups; none where no group is folded. */
export function densitySteps(explorer: Explorer) {
	const folded = shownGroups(explorer).filter((group) => isFolded(explorer, group));
	return rampSteps(Math.max(0, ...folded.map((group) => mostIn(runsIn(explorer, group)))));
}

/** Years that the picture sets off: the periods compared, or else those of the filter. */
export const shownSpans = ({ periods, query }: Explorer): readonly Years[] =>
	periods ?? (query.years ? [query.years] : []);

/** What became of a tie between the periods that are compared, if any are. */
export function shownChange({ periods }: Explorer, tie: Tie): Change | undefined {
	const change = periods && changeOf(tie, periods);
	return change === 'neither' ? undefined : change;
}

/** What its signs mean: those in use, and no others. */
export function legendOfTimeline(explorer: Explorer): LegendEntry[] {
	const rows = shownRows(explorer);
	const axis = shownAxis(explorer);
	const threats = new Set<StrandThreat>();
	const signs = new Set<TimelineSign>();
	for (const row of rows) {
		if (row.kind === 'group') {
			for (const { kind } of row.group.foundings) signs.add(kind);
			continue;
		}
		for (const threat of row.timed.threats) threats.add(threat);
		for (const sign of signsOf(row.timed.time)) signs.add(sign);
		const change = shownChange(explorer, row.timed.tie);
		if (change) signs.add(change);
	}
	const steps = densitySteps(explorer);
	return [
		...STRAND_ORDER.filter((threat) => threats.has(threat)).map(
			(threat) => ({ kind: 'threat', threat, ink: strandInk(threat) }) as const
		),
		...TIMELINE_SIGNS.filter((sign) => signs.has(sign)).map(
			(sign) => ({ kind: 'timeline', sign }) as const
		),
		...(steps.length > 0 ? [{ kind: 'density', steps } as const] : []),
		...(axis.told > axis.from && rows.length > 0
			? [{ kind: 'closer', year: axis.told } as const]
			: [])
	];
}

function signsOf(time: TieTime): TimelineSign[] {
	switch (time.kind) {
		case 'undated':
			return [];
		case 'planned':
			return ['planned'];
		case 'span': {
			const { beginning, ending } = time;
			return [
				...(beginning === 'uncertain' || ending === 'uncertain'
					? (['uncertain-date'] as const)
					: []),
				...(beginning === 'not-known' || ending === 'not-known' ? (['lost'] as const) : []),
				...(ending === 'ongoing' || ending === 'not-known-ended' ? [ending] : [])
			];
		}
		default:
			return time satisfies never;
	}
}

/** What a group is called. */
export function groupName(
	{ dataset }: Explorer,
	{ by }: TimelineGroup,
	{ terms, timeline }: Messages
): string {
	switch (by.kind) {
		case 'partner':
			return get(dataset.actor, by.actor).name;
		case 'inside':
			return timeline.inside(get(dataset.actor, by.actor).name);
		case 'threat':
			return by.threat === 'none' ? terms.noThreat : terms.threats[by.threat];
		default:
			return by satisfies never;
	}
}

/** How many ties a group has, and of how many no date is known. */
export function groupCounts({ ties }: TimelineGroup, { timeline }: Messages): string[] {
	const undated = ties.filter(({ time }) => time.kind === 'undated').length;
	return [timeline.ties(ties.length), ...(undated > 0 ? [timeline.undated(undated)] : [])];
}

/** A founding in words. */
export function foundingText(
	{ dataset }: Explorer,
	{ kind, actor, date }: Founding,
	messages: Messages
): string {
	return messages.timeline[kind](get(dataset.actor, actor).name, describeDate(date, messages));
}

/** When most ties of a group were in force at once; undefined where none is dated. */
function peakText(
	explorer: Explorer,
	group: TimelineGroup,
	{ timeline }: Messages
): string | undefined {
	const runs = runsIn(explorer, group);
	const peak = runs.find(({ count }) => count === mostIn(runs));
	return peak && timeline.most(peak.count, peak.from, peak.to);
}

/** What there is to say of a row, line by line, its name first. */
export function rowLines(explorer: Explorer, row: TimelineRow, messages: Messages): string[] {
	if (row.kind === 'group') {
		const peak = peakText(explorer, row.group, messages);
		return [
			groupName(explorer, row.group, messages),
			...groupCounts(row.group, messages),
			...(peak === undefined ? [] : [peak])
		];
	}
	const { tie } = row.timed;
	const change = shownChange(explorer, tie);
	const { terms, timeline } = messages;
	return [
		tie.name,
		describeParties(tie, explorer.dataset, messages),
		describeDates(tie, messages),
		tie.threats.length === 0
			? terms.noThreat
			: tie.threats.map((threat) => terms.threats[threat]).join(' · '),
		...(change ? [timeline.legend[change]] : [])
	];
}
