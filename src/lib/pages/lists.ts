import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { parseEdtf, yearsOf } from '#lib/dataset/edtf.ts';
import { newestFirst } from '#lib/evidence/partners.ts';

/** An actor with those that belong to it. */
export interface Branch {
	readonly id: ActorId;
	readonly below: readonly Branch[];
}

/** A sector’s actors; the focus, which stands in none, has a list of its own. */
export interface SectorList {
	readonly name: string;
	readonly branches: readonly Branch[];
}

/** Every actor once, below the one that it belongs to: the focus first, then sector by sector. */
export function actorsBySector(dataset: Dataset): SectorList[] {
	const branch = (id: ActorId): Branch => ({
		id,
		below: dataset.actors.filter(({ parent }) => parent === id).map((actor) => branch(actor.id))
	});
	return [
		{ name: get(dataset.actor, dataset.focus).name, branches: [branch(dataset.focus)] },
		...dataset.sectors.map(({ name, actors }) => ({ name, branches: actors.map(branch) }))
	];
}

/** Ties that began in one year; undefined = not known when. */
export interface YearList {
	readonly year: number | undefined;
	readonly ties: readonly Tie[];
}

/** Every tie once, by the year in which it began, the newest first, those of no known year last. */
export function tiesByYear(dataset: Dataset): YearList[] {
	const lists = new Map<number | undefined, Tie[]>();
	for (const tie of newestFirst(dataset.ties)) {
		const date = tie.start === undefined ? undefined : parseEdtf(tie.start);
		const year = date && yearsOf(date).from;
		const known = lists.get(year);
		if (known) known.push(tie);
		else lists.set(year, [tie]);
	}
	return [...lists].map(([year, ties]) => ({ year, ties }));
}
