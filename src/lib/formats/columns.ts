import { placeIn } from '#lib/dataset/assemble.ts';
import {
	SOURCE_TYPES,
	type ActorRecord,
	type PublishedSource,
	type TieRecord
} from '#lib/dataset/schema.ts';
import {
	ACTOR_KINDS,
	CONFIDENCES,
	DIRECTIONS,
	REACHES,
	SCOPES,
	SOURCE_KINDS,
	STATUSES
} from '#lib/dataset/vocabulary.ts';

/** What a record says in a column; undefined = not known. */
export type Cell = string | number | readonly string[] | undefined;

/** Between the values of a list where a format has room for one text only. */
export const SEPARATOR = '; ';

/** A property of a record as tables and graphs have it. */
export interface Column<Item> {
	readonly name: string;
	readonly type: 'string' | 'number' | 'integer' | 'list';
	/** In English, for the data package. */
	readonly description: string;
	readonly required?: true;
	/** All values that it can have. */
	readonly values?: readonly string[];
	/** The table whose ids it holds. */
	readonly refersTo?: 'actors' | 'ties' | 'sources';
	readonly cell: (item: Item) => Cell;
}

/** What is known, by name; lists stay lists. */
export function propertiesOf<Item>(
	columns: readonly Column<Item>[],
	item: Item
): Readonly<Record<string, Exclude<Cell, undefined>>> {
	const known: Record<string, Exclude<Cell, undefined>> = {};
	for (const { name, cell } of columns) {
		const value = cell(item);
		if (value !== undefined) known[name] = value;
	}
	return known;
}

type More = Partial<Pick<Column<never>, 'type' | 'required' | 'values' | 'refersTo'>>;

function column<Item>(
	name: string,
	description: string,
	cell: (item: Item) => Cell,
	more: More = {}
): Column<Item> {
	return { name, type: 'string', description, cell, ...more };
}

const REQUIRED = { required: true } as const;
const LIST = { type: 'list' } as const;
const NUMBER = { type: 'number' } as const;
const EDTF = 'as EDTF level 1, such as 2013, 2013-05, 2013~, 201X or 2005/2016';

export const ACTOR_COLUMNS: readonly Column<ActorRecord>[] = [
	column('id', 'Id of the actor.', ({ id }) => id, REQUIRED),
	column('name_en', 'Name in English.', ({ name }) => name.en, REQUIRED),
	column('name_es', 'Name in Spanish.', ({ name }) => name.es, REQUIRED),
	column('short_en', 'Short name in English.', ({ short }) => short.en, REQUIRED),
	column('short_es', 'Short name in Spanish.', ({ short }) => short.es, REQUIRED),
	column('acronym', 'Acronym.', ({ acronym }) => acronym),
	column('kind', 'What it is.', ({ kind }) => kind, { ...REQUIRED, values: ACTOR_KINDS }),
	column('country', 'ISO 3166-1 alpha-3.', ({ country }) => country),
	column('part_of', 'The actor to which this one belongs.', ({ parent }) => parent, {
		refersTo: 'actors'
	}),
	column('reach', 'How far a body reaches; empty = as far as its parent.', ({ reach }) => reach, {
		values: REACHES
	}),
	column(
		'place_en',
		'Name of the place in English.',
		({ location }) => location && placeIn('en', location)
	),
	column(
		'place_es',
		'Name of the place in Spanish.',
		({ location }) => location && placeIn('es', location)
	),
	column('latitude', 'Decimal degrees.', ({ location }) => location?.lat, NUMBER),
	column('longitude', 'Decimal degrees.', ({ location }) => location?.lon, NUMBER),
	column('wikidata', 'Item of Wikidata.', ({ wikidata }) => wikidata),
	column('founded', `When it was founded, ${EDTF}.`, ({ founded }) => founded),
	column('dissolved', `When it was dissolved, ${EDTF}.`, ({ dissolved }) => dissolved),
	column('summary_en', 'Summary in English.', ({ summary }) => summary.en, REQUIRED),
	column('summary_es', 'Summary in Spanish.', ({ summary }) => summary.es, REQUIRED),
	column('sources', 'Ids of its sources.', ({ sources }) => sources ?? [], LIST)
];

export const TIE_COLUMNS: readonly Column<TieRecord>[] = [
	column('id', 'Id of the tie.', ({ id }) => id, REQUIRED),
	column('name_en', 'Name in English.', ({ name }) => name.en, REQUIRED),
	column('name_es', 'Name in Spanish.', ({ name }) => name.es, REQUIRED),
	column('scope', 'Bilateral or multilateral.', ({ scope }) => scope, {
		...REQUIRED,
		values: SCOPES
	}),
	column('direction', 'directed: the first party gives.', ({ direction }) => direction, {
		...REQUIRED,
		values: DIRECTIONS
	}),
	column(
		'between',
		'Ids of the parties; the giver first if directed, the body last if a membership.',
		({ between }) => between,
		{ ...REQUIRED, ...LIST }
	),
	column('threats', 'Threat domains.', ({ threats }) => threats, LIST),
	column('activities', 'Activities.', ({ activities }) => activities, LIST),
	column('levels', 'Levels; empty = not stated.', ({ levels }) => levels ?? [], LIST),
	column('start', `When it began, ${EDTF}; empty = not known.`, ({ start }) => start),
	column('end', `When it ended, ${EDTF}; empty = not known.`, ({ end }) => end),
	column('status', 'As of the newest source.', ({ status }) => status, {
		...REQUIRED,
		values: STATUSES
	}),
	column('confidence', 'How well it is attested.', ({ confidence }) => confidence, {
		...REQUIRED,
		values: CONFIDENCES
	}),
	column('summary_en', 'Summary in English.', ({ summary }) => summary.en, REQUIRED),
	column('summary_es', 'Summary in Spanish.', ({ summary }) => summary.es, REQUIRED),
	column('sources', 'Ids of its sources.', ({ sources }) => sources.map(({ id }) => id), LIST)
];

/** A tie's mention of a source. */
export interface Mention {
	readonly tie: TieRecord;
	readonly citation: TieRecord['sources'][number];
	readonly source: PublishedSource;
}

export const MENTION_COLUMNS: readonly Column<Mention>[] = [
	column('tie_id', 'Id of the tie.', ({ tie }) => tie.id, { ...REQUIRED, refersTo: 'ties' }),
	column('source_id', 'Id of the source.', ({ source }) => source.id, {
		...REQUIRED,
		refersTo: 'sources'
	}),
	column('locator', 'Where in the source.', ({ citation }) => citation.locator),
	column('title', 'Title of the source.', ({ source }) => source.title, REQUIRED),
	column('publisher', 'Publisher of the source.', ({ source }) => source.publisher, REQUIRED),
	column('issued', 'Day, month or year of issue.', ({ source }) => source.issued),
	column('url', 'Address of the source.', ({ source }) => source.URL, REQUIRED)
];

/** A quantity that the sources of a tie give. */
export interface TieFigure {
	readonly tie: TieRecord;
	readonly figure: NonNullable<TieRecord['figures']>[number];
}

export const FIGURE_COLUMNS: readonly Column<TieFigure>[] = [
	column('tie_id', 'Id of the tie.', ({ tie }) => tie.id, { ...REQUIRED, refersTo: 'ties' }),
	column('label_en', 'What is counted, in English.', ({ figure }) => figure.label.en, REQUIRED),
	column('label_es', 'What is counted, in Spanish.', ({ figure }) => figure.label.es, REQUIRED),
	column('value', 'The quantity.', ({ figure }) => figure.value, { ...REQUIRED, ...NUMBER }),
	column('unit', 'English plural, or ISO 4217 code.', ({ figure }) => figure.unit, REQUIRED),
	column('year', 'Year of the quantity.', ({ figure }) => figure.year, { type: 'integer' })
];

export const SOURCE_COLUMNS: readonly Column<PublishedSource>[] = [
	column('id', 'Id of the source.', ({ id }) => id, REQUIRED),
	column('type', 'As CSL calls it.', ({ type }) => type, { ...REQUIRED, values: SOURCE_TYPES }),
	column('kind', 'Who speaks in it.', ({ kind }) => kind, { ...REQUIRED, values: SOURCE_KINDS }),
	column('title', 'Title.', ({ title }) => title, REQUIRED),
	column('authors', 'Authors, given name first.', ({ author }) => author ?? [], LIST),
	column('publisher', 'Publisher.', ({ publisher }) => publisher, REQUIRED),
	column('issued', 'Day, month or year of issue; empty = not known.', ({ issued }) => issued),
	column('url', 'Address.', ({ URL }) => URL, REQUIRED),
	column('accessed', 'Day on which it was read.', ({ accessed }) => accessed, REQUIRED),
	column('language', 'Code of ISO 639.', ({ language }) => language, REQUIRED)
];
