import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { boundsOf, parseEdtf } from '#lib/dataset/edtf.ts';
import { groupByPartner, type PartnerGroup } from '#lib/evidence/partners.ts';
import { strandsOf, STRAND_ORDER, type Network, type StrandThreat } from '#lib/network/network.ts';
import { firstDay, timeOf, type TieTime } from './tie-span.ts';

/** A tie and when it was in force. */
export interface TimedTie {
	readonly tie: Tie;
	readonly time: TieTime;
	/** Threat domains that its bar shows, in the order of the strands. */
	readonly threats: readonly StrandThreat[];
}

/** The founding or the end of an actor that takes part in ties of a group. */
export interface Founding {
	readonly kind: 'founded' | 'dissolved';
	readonly actor: ActorId;
	/** EDTF level 1, as the dataset has it. */
	readonly date: string;
	/** First day that it may mean, `YYYY-MM-DD`. */
	readonly day: string;
}

/** Ties that stand together under a name. */
export interface TimelineGroup {
	/** Id of the partner, or name of the threat domain. */
	readonly id: string;
	readonly by:
		| { readonly kind: 'partner'; readonly actor: ActorId }
		/** Ties between institutions of the focus. */
		| { readonly kind: 'inside'; readonly actor: ActorId }
		| { readonly kind: 'threat'; readonly threat: StrandThreat };
	/** By the day on which they began; those without a date come last, in dataset order. */
	readonly ties: readonly TimedTie[];
	/** By day. */
	readonly foundings: readonly Founding[];
}

/**
 * `ties` by partner, those with most ties first; a tie with several partners stands with each, and
 * one among partners with both ends of its cable.
 *
 * @param network as it is shown: partners that are not in it have no group
 * @param only    threat domains that bars show; absent: all
 */
export function groupsByPartner(
	dataset: Dataset,
	ties: readonly Tie[],
	network: Network,
	only?: ReadonlySet<StrandThreat>
): TimelineGroup[] {
	const timed = timedTies(ties, only);
	return tiesByPartner(dataset, ties, network).map(({ partner, ties: inGroup }) => {
		const isInside = partner === get(dataset.top, dataset.focus);
		const isShown = (id: ActorId) =>
			[partner, get(dataset.top, dataset.focus)].includes(get(dataset.top, id));
		return {
			id: partner,
			by: { kind: isInside ? 'inside' : 'partner', actor: partner },
			ties: inOrder(inGroup.map((tie) => get(timed, tie.id))),
			foundings: foundingsOf(dataset, inGroup, isShown)
		};
	});
}

function tiesByPartner(dataset: Dataset, ties: readonly Tie[], network: Network): PartnerGroup[] {
	const topOf = (id: ActorId) => get(dataset.top, id);
	const shown = new Set(network.actors.map(({ id }) => topOf(id)));
	const groups = new Map(
		groupByPartner(dataset, ties, dataset.focus)
			.filter(({ partner }) => shown.has(partner))
			.map(({ partner, ties: own }) => [partner, new Set(own)])
	);
	for (const { ends, ties: inCable } of network.cables) {
		const tops = new Set(ends.map(topOf));
		if (tops.has(topOf(dataset.focus)) || tops.size === 1) continue;
		for (const partner of tops)
			groups.set(partner, new Set([...(groups.get(partner) ?? []), ...inCable]));
	}
	return dataset.actors
		.flatMap(({ id }): PartnerGroup[] => {
			const grouped = groups.get(id);
			return grouped ? [{ partner: id, ties: [...grouped] }] : [];
		})
		.toSorted((a, b) => b.ties.length - a.ties.length);
}

/**
 * `ties` by threat domain, in the order of the strands; a tie with several stands with each, one
 * with none under `none`.
 *
 * @param only threat domains that have a group; absent: all
 */
export function groupsByThreat(
	dataset: Dataset,
	ties: readonly Tie[],
	only?: ReadonlySet<StrandThreat>
): TimelineGroup[] {
	return strandsOf(ties, only).map(({ threat, ties: inGroup }) => ({
		id: threat,
		by: { kind: 'threat', threat },
		ties: inOrder(inGroup.map((tie) => ({ tie, time: timeOf(tie), threats: [threat] }))),
		foundings: foundingsOf(dataset, inGroup, () => true)
	}));
}

function timedTies(ties: readonly Tie[], only: ReadonlySet<StrandThreat> | undefined) {
	return new Map(
		ties.map((tie): [Tie['id'], TimedTie] => {
			const own: readonly StrandThreat[] = tie.threats.length === 0 ? ['none'] : tie.threats;
			const shown = own.filter((threat) => !only || only.has(threat));
			const threats = shown.length > 0 ? shown : own;
			return [
				tie.id,
				{
					tie,
					time: timeOf(tie),
					threats: STRAND_ORDER.filter((threat) => threats.includes(threat))
				}
			];
		})
	);
}

function inOrder(ties: readonly TimedTie[]): TimedTie[] {
	/** Later than any day. */
	const LAST = '9999-12-32';
	const dayOf = ({ time }: TimedTie) => firstDay(time) ?? LAST;
	return ties.toSorted((a, b) => compare(dayOf(a), dayOf(b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Actors are the ties’ parties and those to which these belong. */
function foundingsOf(
	dataset: Dataset,
	ties: readonly Tie[],
	isShown: (id: ActorId) => boolean
): Founding[] {
	const actors = new Set<ActorId>();
	for (const { between } of ties) {
		for (const party of between.filter(isShown)) {
			let at: ActorId | undefined = party;
			while (at !== undefined && !actors.has(at)) {
				actors.add(at);
				at = get(dataset.actor, at).parent;
			}
		}
	}
	const foundings = [...actors].flatMap((actor): Founding[] => {
		const { founded, dissolved } = get(dataset.actor, actor);
		return [...foundingOn('founded', actor, founded), ...foundingOn('dissolved', actor, dissolved)];
	});
	return foundings.toSorted((a, b) => compare(a.day, b.day) || compare(a.actor, b.actor));
}

function foundingOn(kind: Founding['kind'], actor: ActorId, date: string | undefined): Founding[] {
	const edtf = date === undefined ? undefined : parseEdtf(date);
	if (date === undefined || edtf === undefined) return [];
	const { earliest, latest } = boundsOf(edtf);
	const day = earliest ?? latest;
	return day === undefined ? [] : [{ kind, actor, date, day }];
}
