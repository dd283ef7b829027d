import { get, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { groupByPartner, newestFirst } from '#lib/evidence/partners.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { strandsAsked, strandsOf } from '#lib/network/network.ts';
import type { Query } from '#lib/query/query.ts';

export const BRIEF_GROUPINGS = ['threat', 'partner'] as const;
export type BriefGrouping = (typeof BRIEF_GROUPINGS)[number];

export interface TieGroup {
	readonly heading: string;
	/** Those that began last come first; those of no known year come last. */
	readonly ties: readonly Tie[];
}

interface Grouped {
	readonly dataset: Dataset;
	readonly ties: readonly Tie[];
	readonly query: Query;
	readonly groupBy: BriefGrouping;
	readonly messages: Messages;
}

/**
 * The ties by threat domain, in the order of the strands, or by partner, those with most ties
 * first. A tie stands in each group to which it belongs, once, and in one at least: where threat
 * domains are chosen, these alone are groups; ties without the focus are a last group by partner.
 */
export function groupTies(input: Grouped): TieGroup[] {
	const groups = input.groupBy === 'threat' ? byThreat(input) : byPartner(input);
	return groups.map(({ heading, ties }) => ({ heading, ties: newestFirst(ties) }));
}

function byThreat({ ties, query, messages: { terms } }: Grouped): TieGroup[] {
	return strandsOf(ties, strandsAsked(query)).map((strand) => ({
		heading: strand.threat === 'none' ? terms.noThreat : terms.threats[strand.threat],
		ties: strand.ties
	}));
}

function byPartner({ dataset, ties, messages }: Grouped): TieGroup[] {
	const home = get(dataset.top, dataset.focus);
	const name = (id: typeof home) => get(dataset.actor, id).name;
	const groups = groupByPartner(dataset, ties, dataset.focus);
	const grouped = new Set(groups.flatMap((group) => group.ties));
	const others = ties.filter((tie) => !grouped.has(tie));
	return [
		...groups.map((group) => ({
			heading:
				group.partner === home ? messages.detail.overview.inside(name(home)) : name(group.partner),
			ties: group.ties
		})),
		...(others.length > 0
			? [{ heading: messages.brief.amongPartners(name(home)), ties: others }]
			: [])
	];
}
