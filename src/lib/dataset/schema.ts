/**
 * The records as they stand in the YAML files, in both languages. One schema is their type, their
 * check and, through `json-schema.ts`, their published description. Messages are predicates: they
 * follow the name of the property.
 */
import * as v from 'valibot';
import { EDTF_FORM, parseEdtf } from './edtf.ts';
import {
	ACTIVITIES,
	ACTOR_KINDS,
	CONFIDENCES,
	DIRECTIONS,
	REACHES,
	SCOPES,
	SOURCE_KINDS,
	STATUSES,
	THREAT_DOMAINS,
	TIE_LEVELS
} from './vocabulary.ts';

/** Types of source, as CSL calls them. */
export const SOURCE_TYPES = [
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'book',
	'chapter',
	'legislation',
	'report',
	'thesis',
	'treaty',
	'webpage'
] as const;

const ID_FORM = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/;
const ID_RULE = 'must be of a-z, 0-9 and hyphens, such as us-southcom';
const EDTF_RULE =
	'is no date; write one as 2013, 2013-05, 2013-05-04, 2013?, 2013~, 201X, 2005/2016 or 2016/..';
const ISO_RULE = 'is no date; write one as 2013, 2013-05 or 2013-05-04';

/** Text that is not blank. */
export const text = v.pipe(v.string(), v.regex(/\S/, 'is empty'));
/** The form of every id. */
export const idText = v.pipe(v.string(), v.regex(ID_FORM, ID_RULE));

export const ActorId = v.pipe(idText, v.brand('ActorId'));
export const TieId = v.pipe(idText, v.brand('TieId'));
export const SourceId = v.pipe(idText, v.brand('SourceId'));
const SectorId = v.pipe(idText, v.brand('SectorId'));

export const LocalizedText = v.pipe(
	v.strictObject({ en: text, es: text }),
	v.readonly(),
	v.description('The same text in English and in Spanish.')
);

export const EdtfDate = v.pipe(
	v.string(),
	v.regex(EDTF_FORM, EDTF_RULE),
	v.check((date) => parseEdtf(date) !== undefined, EDTF_RULE),
	v.description('EDTF level 1: 2013, 2013-05, 2013-05-04, 2013?, 2013~, 201X, 2005/2016, 2016/..')
);

const isPlainDate = (date: string): boolean => {
	const edtf = parseEdtf(date);
	return edtf?.kind === 'date' && edtf.certainty === 'known';
};
const isoDate = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, ISO_RULE),
	v.check(isPlainDate, ISO_RULE)
);

const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
	v.pipe(schema, v.description(description));

/** A list whose items differ, as terms and ids do. */
export const listOf = <Item extends string, Schema extends v.GenericSchema<string, Item>>(
	item: Schema
) =>
	v.pipe(
		v.array(item),
		v.checkItems((value, index, all) => all.indexOf(value) === index, 'is listed twice'),
		v.readonly()
	);

export const Sector = v.pipe(
	v.strictObject({
		id: SectorId,
		name: LocalizedText,
		actors: described(listOf(ActorId), 'Top-level actors, in the order round the circle.')
	}),
	v.readonly(),
	v.description('A part of the picture that a reader recognizes.')
);

const headEntries = {
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 1.2.0')),
	title: LocalizedText,
	licence: described(text, 'SPDX identifier of the licence of the data.'),
	focus: described(ActorId, 'The actor whose ties are told.'),
	sectors: v.pipe(v.array(Sector), v.readonly())
};

/** `dataset.yaml`: what the dataset is, and the parts of its picture. */
export const Head = v.pipe(v.strictObject(headEntries), v.readonly());
export type Head = v.InferOutput<typeof Head>;

/** `publishers.yaml`: which kind of source each publisher is. */
export const Publishers = v.pipe(v.record(text, v.picklist(SOURCE_KINDS)), v.readonly());
export type Publishers = v.InferOutput<typeof Publishers>;

/**
 * `renamed.yaml`, which need not be there: ids under which actors and ties were known before, with
 * those that they have now, so that saved addresses go on working.
 */
export const Renamed = v.pipe(
	v.strictObject({
		actors: v.optional(v.pipe(v.record(idText, ActorId), v.readonly()), {}),
		ties: v.optional(v.pipe(v.record(idText, TieId), v.readonly()), {})
	}),
	v.readonly()
);
export type Renamed = v.InferOutput<typeof Renamed>;

const Location = v.pipe(
	v.strictObject({
		place: described(
			v.union([text, LocalizedText]),
			'One name, or one in each language where they differ.'
		),
		lat: v.pipe(
			v.number(),
			v.minValue(-90, 'is below -90 degrees'),
			v.maxValue(90, 'is above 90 degrees')
		),
		lon: v.pipe(
			v.number(),
			v.minValue(-180, 'is below -180 degrees'),
			v.maxValue(180, 'is above 180 degrees')
		)
	}),
	v.readonly(),
	v.description('Name of the place, and decimal degrees.')
);

export const ActorRecord = v.pipe(
	v.strictObject({
		id: ActorId,
		name: LocalizedText,
		short: described(LocalizedText, 'What stands beside the mark in the drawing.'),
		acronym: v.optional(text),
		kind: v.picklist(ACTOR_KINDS),
		country: v.optional(
			described(
				v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be three capital letters, such as GTM')),
				'ISO 3166-1 alpha-3.'
			)
		),
		parent: v.optional(described(ActorId, 'The actor to which this one belongs.')),
		reach: v.optional(
			described(v.picklist(REACHES), 'How far a body reaches; without it, as far as its parent.')
		),
		location: v.optional(Location),
		wikidata: v.optional(
			v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be an item of Wikidata, such as Q774'))
		),
		founded: v.optional(EdtfDate),
		dissolved: v.optional(EdtfDate),
		summary: LocalizedText,
		sources: v.optional(listOf(SourceId))
	}),
	v.readonly(),
	v.description('A state, ministry, force, body, mission, exercise or programme.')
);
export type ActorRecord = v.InferOutput<typeof ActorRecord>;

const Figure = v.pipe(
	v.strictObject({
		label: LocalizedText,
		value: v.pipe(v.number(), v.finite('must be finite')),
		unit: described(text, 'English plural, or the ISO 4217 code of a currency.'),
		year: v.optional(v.pipe(v.number(), v.integer('must be a whole year')))
	}),
	v.readonly(),
	v.description('A quantity that the sources give.')
);

const CitationRecord = v.pipe(
	v.strictObject({
		id: SourceId,
		locator: v.optional(described(text, 'Where in the source the evidence stands.'))
	}),
	v.readonly()
);

export const TieRecord = v.pipe(
	v.strictObject({
		id: TieId,
		name: LocalizedText,
		between: v.pipe(
			listOf(ActorId),
			v.minLength(2, 'must name two parties or more'),
			v.description('The parties; the giver first if directed, the body last if a membership.')
		),
		direction: described(v.picklist(DIRECTIONS), 'directed: the first gives, the others receive.'),
		scope: v.picklist(SCOPES),
		threats: listOf(v.picklist(THREAT_DOMAINS)),
		activities: listOf(v.picklist(ACTIVITIES)),
		levels: v.optional(described(listOf(v.picklist(TIE_LEVELS)), 'Absent = not stated.')),
		start: v.optional(described(EdtfDate, 'EDTF level 1; absent = not known.')),
		end: v.optional(described(EdtfDate, 'EDTF level 1; absent = not known.')),
		status: described(v.picklist(STATUSES), 'As of the newest source.'),
		summary: LocalizedText,
		figures: v.optional(v.pipe(v.array(Figure), v.readonly())),
		sources: v.pipe(
			v.array(CitationRecord),
			v.minLength(1, 'must name one source or more'),
			v.readonly()
		),
		confidence: v.picklist(CONFIDENCES)
	}),
	v.readonly(),
	v.description('One named relationship between actors.')
);
export type TieRecord = v.InferOutput<typeof TieRecord>;

const sourceEntries = {
	id: SourceId,
	type: described(v.picklist(SOURCE_TYPES), 'As CSL calls it.'),
	title: text,
	author: v.optional(v.pipe(v.array(text), v.readonly())),
	publisher: text,
	issued: v.optional(described(isoDate, 'ISO 8601 day, month or year; absent = not known.')),
	URL: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be an address with http or https')),
	accessed: described(isoDate, 'ISO 8601 day on which the source was read.'),
	language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a code of ISO 639, such as es'))
};

/** A source as it stands in `sources.yaml`; its kind follows from its publisher. */
export const SourceEntry = v.pipe(v.strictObject(sourceEntries), v.readonly());
export type SourceEntry = v.InferOutput<typeof SourceEntry>;

/** A source as it is published, with its kind. */
export const PublishedSource = v.pipe(
	v.strictObject({ ...sourceEntries, kind: v.picklist(SOURCE_KINDS) }),
	v.readonly(),
	v.description('A document that tells of actors and ties; property names follow CSL-JSON.')
);

export type PublishedSource = v.InferOutput<typeof PublishedSource>;

/** The whole dataset, in both languages, as one document. */
export const PublishedDataset = v.pipe(
	v.strictObject({
		...headEntries,
		actors: v.pipe(v.array(ActorRecord), v.readonly()),
		ties: v.pipe(v.array(TieRecord), v.readonly()),
		sources: v.pipe(v.array(PublishedSource), v.readonly())
	}),
	v.readonly(),
	v.title('Security ties of one country'),
	v.description('Actors, the ties between them, and the sources that tell of them.')
);
export type PublishedDataset = v.InferOutput<typeof PublishedDataset>;
