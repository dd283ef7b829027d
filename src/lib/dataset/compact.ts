import {
	UnknownIdError,
	type Actor,
	type Citation,
	type DatasetJson,
	type SourceStub,
	type Tie
} from './dataset.ts';

/** Stands for the parties and the dashes after them in the id of a tie. Ids hold none. */
const PARTIES = '~';

/** A list of records by their fields; 0 where a record lacks one. */
type Columns<Row> = { readonly [Field in keyof Required<Row>]: readonly (Row[Field] | 0)[] };

/** Places in the list of sources, and where in it the evidence stands. */
type CompactCitation = number | readonly [source: number, locator: string];

type CompactActor = Omit<Actor, 'sources'> & { readonly sources: readonly number[] };
type CompactTie = Omit<Tie, 'id' | 'between' | 'sources'> & {
	readonly id: string;
	/** Places in the list of actors. */
	readonly between: readonly number[];
	readonly sources: readonly CompactCitation[];
};

/** A dataset as it stands in a page: what is alike stands side by side, and ids once. */
export type CompactDataset = Omit<DatasetJson, 'actors' | 'ties' | 'sources'> & {
	readonly actors: Columns<CompactActor>;
	readonly ties: Columns<CompactTie>;
	readonly sources: Columns<SourceStub>;
};

const ACTOR: Fields<CompactActor> = {
	id: 1,
	name: 1,
	short: 1,
	acronym: 1,
	kind: 1,
	country: 1,
	parent: 1,
	reach: 1,
	location: 1,
	wikidata: 1,
	founded: 1,
	dissolved: 1,
	sources: 1
};
const TIE: Fields<CompactTie> = {
	id: 1,
	name: 1,
	scope: 1,
	direction: 1,
	between: 1,
	threats: 1,
	activities: 1,
	levels: 1,
	start: 1,
	end: 1,
	status: 1,
	confidence: 1,
	sources: 1
};
const SOURCE: Fields<SourceStub> = { id: 1, kind: 1, issued: 1 };

/**
 * The dataset made small for the way.
 *
 * @throws UnknownIdError if a tie or an actor names what is not there
 */
export function compact({ actors, ties, sources, ...rest }: DatasetJson): CompactDataset {
	const actorAt = placesOf(actors);
	const sourceAt = placesOf(sources);
	const citation = ({ id, locator }: Citation): CompactCitation =>
		locator === undefined ? sourceAt(id) : [sourceAt(id), locator];
	return {
		...rest,
		actors: toColumns(
			actors.map((actor) => ({ ...actor, sources: actor.sources.map(sourceAt) })),
			ACTOR
		),
		ties: toColumns(
			ties.map((tie) => {
				const parties = partiesOf(tie.between);
				return {
					...tie,
					id: tie.id.startsWith(parties) ? PARTIES + tie.id.slice(parties.length) : tie.id,
					between: tie.between.map(actorAt),
					sources: tie.sources.map(citation)
				};
			}),
			TIE
		),
		sources: toColumns(sources, SOURCE)
	};
}

/** What `compact` was given. */
export function expand({ actors, ties, sources, ...rest }: CompactDataset): DatasetJson {
	const allActors = toRows(actors);
	const allSources = toRows(sources);
	const actorId = (place: number) => at(allActors, place).id;
	const sourceId = (place: number) => at(allSources, place).id;
	return {
		...rest,
		actors: allActors.map((actor) => ({ ...actor, sources: actor.sources.map(sourceId) })),
		ties: toRows(ties).map((tie) => {
			const between = tie.between.map(actorId);
			return {
				...tie,
				// The id that `compact` took apart.
				id: (tie.id.startsWith(PARTIES)
					? partiesOf(between) + tie.id.slice(PARTIES.length)
					: tie.id) as Tie['id'],
				between,
				sources: tie.sources.map((citation) =>
					typeof citation === 'number'
						? { id: sourceId(citation) }
						: { id: sourceId(citation[0]), locator: citation[1] }
				)
			};
		}),
		sources: allSources
	};
}

const partiesOf = (between: readonly string[]): string => `${between.join('--')}--`;

/** Names every field, so that the compiler asks for one that is new. */
type Fields<Row> = Readonly<Record<keyof Row, 1>>;

function toColumns<Row extends object>(rows: readonly Row[], fields: Fields<Row>): Columns<Row> {
	const names = Object.keys(fields) as (keyof Row)[];
	const columns = names.map((name) => [name, rows.map((row) => row[name] ?? 0)]);
	// Of every field, that is.
	return Object.fromEntries(columns) as Columns<Row>;
}

function toRows<Row extends object>(columns: Columns<Row>): readonly Row[] {
	const fields = Object.entries<readonly unknown[]>(columns);
	const [first] = fields;
	return (first?.[1] ?? []).map((_, place) => {
		const row: Record<string, unknown> = {};
		for (const [name, values] of fields) {
			const value = values[place];
			if (value !== 0) row[name] = value;
		}
		// The row that `toColumns` took apart.
		return row as Row;
	});
}

/** Tells the place of an id in a list. */
function placesOf<Item extends { readonly id: string }>(items: readonly Item[]) {
	const places = new Map<string, number>(items.map(({ id }, place) => [id, place]));
	return (id: string): number => {
		const place = places.get(id);
		if (place === undefined) throw new UnknownIdError(id);
		return place;
	};
}

function at<Item>(items: readonly Item[], place: number): Item {
	const item = items[place];
	if (item === undefined) throw new RangeError(`There is no record at ${place}.`);
	return item;
}
