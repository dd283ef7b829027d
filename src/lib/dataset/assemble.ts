import {
	UnknownIdError,
	type Actor,
	type ActorId,
	type DatasetJson,
	type Prose,
	type SourceStub,
	type Tie
} from './dataset.ts';
import type { Records } from './read.ts';
import type { ActorRecord, PublishedSource, SourceEntry, TieRecord } from './schema.ts';
import type { Language, Reach, SourceKind } from './vocabulary.ts';

/**
 * The checked records in one language, with the prose apart; in the order of the records.
 *
 * @throws UnknownIdError if the records were not checked
 */
export function assemble(
	records: Records,
	language: Language
): { readonly dataset: DatasetJson; readonly prose: Prose } {
	const { head, renamed, actors, ties, sources } = records;
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	const shelf = sources.map((source) => withKind(records, source));
	const dataset: DatasetJson = {
		version: head.version,
		language,
		focus: head.focus,
		actors: actors.map((actor) => actorIn(language, actor, reachOf(actor, byId))),
		ties: ties.map((tie) => tieIn(language, tie)),
		sources: shelf.map(stubOf),
		sectors: head.sectors.map((sector) => ({ ...sector, name: sector.name[language] })),
		...(Object.values(renamed).some((ids) => Object.keys(ids).length > 0) && { renamed })
	};
	const prose: Prose = {
		actors: Object.fromEntries(actors.map(({ id, summary }) => [id, summary[language]])),
		ties: Object.fromEntries(ties.map((tie) => [tie.id, proseOf(language, tie)])),
		sources: Object.fromEntries(shelf.map((source) => [source.id, source]))
	};
	return { dataset, prose };
}

/**
 * A source with the kind of its publisher.
 *
 * @throws UnknownIdError if the publisher is not among the records
 */
export function withKind({ publishers }: Records, source: SourceEntry): PublishedSource {
	const kind: SourceKind | undefined = publishers[source.publisher];
	if (kind === undefined) throw new UnknownIdError(source.publisher);
	return { ...source, kind };
}

function actorIn(language: Language, actor: ActorRecord, reach: Reach | undefined): Actor {
	return {
		...without(actor, 'summary', 'location'),
		name: actor.name[language],
		short: actor.short[language],
		...(actor.location && {
			location: { ...actor.location, place: placeIn(language, actor.location) }
		}),
		...(reach !== undefined && { reach }),
		sources: actor.sources ?? []
	};
}

/** What a place is called in one language. */
export const placeIn = (
	language: Language,
	{ place }: NonNullable<ActorRecord['location']>
): string => (typeof place === 'string' ? place : place[language]);

/** A body without a reach of its own reaches as far as the one it belongs to. */
function reachOf(
	{ reach, parent }: ActorRecord,
	byId: ReadonlyMap<ActorId, ActorRecord>
): Reach | undefined {
	const above = parent === undefined ? undefined : byId.get(parent);
	return reach ?? (above && reachOf(above, byId));
}

function tieIn(language: Language, tie: TieRecord): Tie {
	return {
		...without(tie, 'summary', 'figures'),
		name: tie.name[language],
		levels: tie.levels ?? []
	};
}

function stubOf({ id, kind, issued }: PublishedSource): SourceStub {
	return { id, kind, ...(issued !== undefined && { issued }) };
}

function proseOf(language: Language, { summary, figures }: TieRecord): Prose['ties'][Tie['id']] {
	return {
		summary: summary[language],
		...(figures && {
			figures: figures.map((figure) => ({ ...figure, label: figure.label[language] }))
		})
	};
}

function without<Item extends object, Key extends keyof Item>(
	item: Item,
	...keys: readonly Key[]
): Omit<Item, Key> {
	const left: Partial<Item> = { ...item };
	for (const key of keys) delete left[key];
	// Only the keys that the type leaves out are gone.
	return left as Omit<Item, Key>;
}
