import type { Brand } from 'valibot';
import type {
	Activity,
	ActorKind,
	Confidence,
	Direction,
	Language,
	Reach,
	Scope,
	SourceKind,
	Status,
	ThreatDomain,
	TieLevel
} from './vocabulary.ts';

export type ActorId = string & Brand<'ActorId'>;
export type TieId = string & Brand<'TieId'>;
export type SourceId = string & Brand<'SourceId'>;
export type SectorId = string & Brand<'SectorId'>;

/** A state, ministry, force, body, mission, exercise or programme, in one language. */
export interface Actor {
	readonly id: ActorId;
	readonly name: string;
	/** What stands beside the mark in the drawing: acronym or shortened name. */
	readonly short: string;
	readonly acronym?: string;
	readonly kind: ActorKind;
	/** ISO 3166-1 alpha-3. */
	readonly country?: string;
	readonly parent?: ActorId;
	readonly reach?: Reach;
	/** Place name and decimal degrees. */
	readonly location?: { readonly place: string; readonly lat: number; readonly lon: number };
	readonly wikidata?: string;
	/** EDTF level 1. */
	readonly founded?: string;
	/** EDTF level 1. */
	readonly dissolved?: string;
	readonly sources: readonly SourceId[];
}

/** Where in a source the evidence stands. */
export interface Citation {
	readonly id: SourceId;
	readonly locator?: string;
}

/** One named relationship between actors, in one language. */
export interface Tie {
	readonly id: TieId;
	readonly name: string;
	readonly scope: Scope;
	/** `directed`: the first party gives, the others receive. */
	readonly direction: Direction;
	/** Two parties or more; in a membership the body comes last. */
	readonly between: readonly ActorId[];
	readonly threats: readonly ThreatDomain[];
	readonly activities: readonly Activity[];
	readonly levels: readonly TieLevel[];
	/** EDTF level 1; absent = not known. */
	readonly start?: string;
	/** EDTF level 1; absent = not known. */
	readonly end?: string;
	readonly status: Status;
	readonly confidence: Confidence;
	readonly sources: readonly Citation[];
}

/** What the facets need of a source; the rest is in its `SourceRecord`. */
export interface SourceStub {
	readonly id: SourceId;
	readonly kind: SourceKind;
	/** ISO 8601 year, month or day; absent = not known. */
	readonly issued?: string;
}

/** A part of the radial picture that a reader recognizes, in the order round the circle. */
export interface Sector {
	readonly id: SectorId;
	readonly name: string;
	readonly actors: readonly ActorId[];
}

/** Ids that actors and ties had before, with those that they have now. */
export interface Renamed {
	readonly actors: Readonly<Record<string, ActorId>>;
	readonly ties: Readonly<Record<string, TieId>>;
}

/** What addresses can name of a guided tour; its texts come when it is opened. */
export interface TourOutline {
	readonly id: string;
	/** Ids of its steps, in their order. */
	readonly steps: readonly string[];
}

/** The dataset as it travels: everything but the prose. */
export interface DatasetJson {
	readonly version: string;
	readonly language: Language;
	/** The actor whose ties are told. */
	readonly focus: ActorId;
	readonly actors: readonly Actor[];
	readonly ties: readonly Tie[];
	readonly sources: readonly SourceStub[];
	readonly sectors: readonly Sector[];
	/** What former ids are now; absent where none was ever changed. */
	readonly renamed?: Renamed;
	/** Absent where there are none, as in a dataset that was made from a view. */
	readonly tours?: readonly TourOutline[];
}

/** A quantity that a tie's sources give. */
export interface Figure {
	readonly label: string;
	readonly value: number;
	readonly unit: string;
	readonly year?: number;
}

/** A source in full; property names follow CSL-JSON. */
export interface SourceRecord extends SourceStub {
	readonly type: string;
	readonly title: string;
	readonly author?: readonly string[];
	readonly publisher: string;
	readonly URL: string;
	readonly accessed: string;
	readonly language: string;
}

/** The long texts, which arrive after the first picture. */
export interface Prose {
	readonly actors: Readonly<Record<ActorId, string>>;
	readonly ties: Readonly<
		Record<TieId, { readonly summary: string; readonly figures?: readonly Figure[] }>
	>;
	readonly sources: Readonly<Record<SourceId, SourceRecord>>;
}

/** The dataset with its indexes. Built once, never changed. */
export interface Dataset extends DatasetJson {
	readonly actor: ReadonlyMap<ActorId, Actor>;
	readonly tie: ReadonlyMap<TieId, Tie>;
	readonly source: ReadonlyMap<SourceId, SourceStub>;
	/** Top-level ancestor of each actor; of a top-level actor, itself. */
	readonly top: ReadonlyMap<ActorId, ActorId>;
	/** All descendants of each actor that has any, in dataset order. */
	readonly descendants: ReadonlyMap<ActorId, readonly ActorId[]>;
	/** Ties that name the actor itself as a party. */
	readonly tiesOf: ReadonlyMap<ActorId, readonly Tie[]>;
}

/** A broken promise inside the code: an id that the checked dataset does not hold. */
export class UnknownIdError extends Error {
	constructor(id: string) {
		super(`The dataset holds no “${id}”.`);
		this.name = 'UnknownIdError';
	}
}

/**
 * Value of `id` in one of the dataset's indexes.
 * @throws UnknownIdError if it is not there
 */
export function get<Id extends string, Value>(index: ReadonlyMap<Id, Value>, id: Id): Value {
	const value = index.get(id);
	if (value === undefined) throw new UnknownIdError(id);
	return value;
}

/**
 * Adds the indexes to a checked dataset.
 * @throws UnknownIdError if a parent is not among the actors
 */
export function indexDataset(json: DatasetJson): Dataset {
	const actor = new Map(json.actors.map((a) => [a.id, a]));
	const top = new Map<ActorId, ActorId>();
	const descendants = new Map<ActorId, ActorId[]>();
	for (const { id } of json.actors) {
		let at = get(actor, id);
		while (at.parent !== undefined) {
			at = get(actor, at.parent);
			const below = descendants.get(at.id);
			if (below) below.push(id);
			else descendants.set(at.id, [id]);
		}
		top.set(id, at.id);
	}
	const tiesOf = new Map<ActorId, Tie[]>(json.actors.map((a) => [a.id, []]));
	for (const tie of json.ties) for (const party of tie.between) get(tiesOf, party).push(tie);
	return {
		...json,
		actor,
		tie: new Map(json.ties.map((t) => [t.id, t])),
		source: new Map(json.sources.map((s) => [s.id, s])),
		top,
		descendants,
		tiesOf
	};
}
