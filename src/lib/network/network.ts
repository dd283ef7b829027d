import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { THREAT_DOMAINS, type ThreatDomain } from '#lib/dataset/vocabulary.ts';
import { NOT_STATED, type Query } from '#lib/query/query.ts';
import type { Folding } from './folding.ts';
import { partyPairs } from './party-pairs.ts';

/** The part of a cable that belongs to one threat domain, or to none that its sources state. */
export type StrandThreat = ThreatDomain | 'none';

export const STRAND_ORDER: readonly StrandThreat[] = [...THREAT_DOMAINS, 'none'];

/** `ended` and `planned` strands hold no tie that is active or not known to have ended. */
export type StrandStanding = 'current' | 'planned' | 'ended';

export interface Strand {
	readonly threat: StrandThreat;
	readonly ties: readonly Tie[];
	readonly standing: StrandStanding;
}

/** Everything between two shown actors. */
export interface Cable {
	readonly id: string;
	/** In alphabetical order. */
	readonly ends: readonly [ActorId, ActorId];
	readonly ties: readonly Tie[];
	/** In `STRAND_ORDER`; a tie with several threat domains is in each of their strands. */
	readonly strands: readonly Strand[];
}

export interface ShownActor {
	readonly id: ActorId;
	/** Distinct ties that reach it, or run inside it where it stands for its institutions. */
	readonly ties: number;
	/** Those of them that join it with the focus or one of its institutions. */
	readonly ownTies: number;
}

/** Actors and cables at one folding, in dataset order. */
export interface Network {
	readonly actors: readonly ShownActor[];
	readonly cables: readonly Cable[];
}

/** Name of the cable between two actors, whatever their order. */
export const cableId = (a: ActorId, b: ActorId): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/**
 * Bundles `ties` into cables between the actors that `folding` shows.
 *
 * A cable joins two actors when a tie joins parties that they show. Unless `amongPartners`, only
 * cables that reach the focus or one of its institutions are kept, with the actors at their ends.
 * The focus is always among the actors, even where nothing else is.
 *
 * @param only strands to keep; a tie on a chosen and another threat domain is in the chosen one's
 *             strand alone. Absent: all strands
 */
export function aggregate(
	dataset: Dataset,
	ties: readonly Tie[],
	folding: Folding,
	amongPartners: boolean,
	only?: ReadonlySet<StrandThreat>
): Network {
	const isOwn = (id: ActorId) => get(dataset.top, id) === dataset.focus;
	const bundles = new Map<string, { ends: [ActorId, ActorId]; ties: Set<Tie> }>();
	const reached = new Map<ActorId, { ties: Set<Tie>; own: Set<Tie> }>();
	const reach = (id: ActorId) => {
		const known = reached.get(id) ?? { ties: new Set(), own: new Set() };
		reached.set(id, known);
		return known;
	};
	reach(folding.shownAs(dataset.focus));
	for (const tie of ties) {
		for (const [first, second] of partyPairs(tie)) {
			const own = isOwn(first) || isOwn(second);
			if (!amongPartners && !own) continue;
			const a = folding.shownAs(first);
			const b = folding.shownAs(second);
			for (const known of [reach(a), reach(b)]) {
				known.ties.add(tie);
				if (own) known.own.add(tie);
			}
			if (a === b) continue;
			const id = cableId(a, b);
			const bundle = bundles.get(id);
			if (bundle) bundle.ties.add(tie);
			else bundles.set(id, { ends: a < b ? [a, b] : [b, a], ties: new Set([tie]) });
		}
	}
	return {
		actors: dataset.actors.flatMap(({ id }) => {
			const known = reached.get(id);
			return known ? [{ id, ties: known.ties.size, ownTies: known.own.size }] : [];
		}),
		cables: [...bundles].map(([id, bundle]) => {
			const bundled = [...bundle.ties];
			return { id, ends: bundle.ends, ties: bundled, strands: strandsOf(bundled, only) };
		})
	};
}

/** The strands that a query asks for; absent where it chooses no threat domain, and so asks for all. */
export function strandsAsked({ chosen }: Query): ReadonlySet<StrandThreat> | undefined {
	const { threat } = chosen;
	if (threat.length === 0) return undefined;
	return new Set(
		STRAND_ORDER.filter((name) => threat.includes(name === 'none' ? NOT_STATED : name))
	);
}

/** One strand per threat domain of `ties`, or of those in `only`, in `STRAND_ORDER`. */
export function strandsOf(ties: readonly Tie[], only?: ReadonlySet<StrandThreat>): Strand[] {
	const byThreat = new Map<StrandThreat, Tie[]>();
	const add = (threat: StrandThreat, tie: Tie) => {
		const known = byThreat.get(threat);
		if (known) known.push(tie);
		else byThreat.set(threat, [tie]);
	};
	for (const tie of ties) {
		if (tie.threats.length === 0) add('none', tie);
		for (const threat of tie.threats) add(threat, tie);
	}
	return STRAND_ORDER.flatMap((threat) => {
		if (only && !only.has(threat)) return [];
		const inStrand = byThreat.get(threat);
		return inStrand ? [{ threat, ties: inStrand, standing: standingOf(inStrand) }] : [];
	});
}

function standingOf(ties: readonly Tie[]): StrandStanding {
	if (ties.some((tie) => tie.status === 'active' || tie.status === 'unknown')) return 'current';
	return ties.some((tie) => tie.status === 'planned') ? 'planned' : 'ended';
}
