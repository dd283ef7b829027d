/**
 * What search engines and other programs read of a page: schema.org's terms as JSON-LD.
 * @see https://schema.org/docs/full.html
 */
import {
	get,
	UnknownIdError,
	type Actor,
	type Dataset,
	type Prose,
	type SourceId,
	type Tie
} from '#lib/dataset/dataset.ts';
import type { Head } from '#lib/dataset/schema.ts';
import type { ActorKind } from '#lib/dataset/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { yearsWithTies } from '#lib/query/years.ts';
import type { Article, Links } from './addresses.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type StructuredData = { readonly [key: string]: Json };

/** What a page's data is made from. */
export interface Telling {
	readonly dataset: Dataset;
	readonly prose: Prose;
	readonly messages: Messages;
	readonly links: Links;
}

/** The type of schema.org that says what an actor is. */
const TYPE_OF_KIND: Readonly<Record<ActorKind, string>> = {
	state: 'Country',
	ministry: 'GovernmentOrganization',
	'armed-force': 'GovernmentOrganization',
	command: 'GovernmentOrganization',
	unit: 'GovernmentOrganization',
	police: 'GovernmentOrganization',
	agency: 'GovernmentOrganization',
	'task-force': 'GovernmentOrganization',
	school: 'EducationalOrganization',
	'international-organization': 'Organization',
	forum: 'Organization',
	mission: 'Organization',
	exercise: 'EventSeries',
	programme: 'Project'
};

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const CONTEXT = { '@context': 'https://schema.org' };

/** The page of an actor, whose subject is the actor. */
export function dataOfActor(telling: Telling, actor: Actor): StructuredData {
	const { prose, links } = telling;
	const target = { kind: 'actor', id: actor.id } as const;
	const type = TYPE_OF_KIND[actor.kind];
	const isOrganization = type !== 'Country' && type !== 'EventSeries';
	const parent =
		actor.parent === undefined
			? undefined
			: mention(telling, get(telling.dataset.actor, actor.parent));
	return {
		...CONTEXT,
		...page(telling, links.full(target), actor.name, prose.actors[actor.id] ?? ''),
		mainEntity: {
			...mention(telling, actor),
			...(actor.acronym !== undefined && { alternateName: actor.acronym }),
			description: prose.actors[actor.id] ?? '',
			...(actor.wikidata !== undefined && {
				sameAs: `https://www.wikidata.org/wiki/${actor.wikidata}`
			}),
			...(isOrganization && parent && { parentOrganization: parent }),
			...(type === 'EventSeries' && parent && { organizer: parent }),
			...(isOrganization && plainDate('foundingDate', actor.founded)),
			...(isOrganization && plainDate('dissolutionDate', actor.dissolved)),
			...(actor.location && {
				// A state is a place itself: what the data has is its capital.
				[type === 'Country' ? 'containsPlace' : 'location']: {
					'@type': 'Place',
					name: actor.location.place,
					geo: {
						'@type': 'GeoCoordinates',
						latitude: actor.location.lat,
						longitude: actor.location.lon
					}
				}
			})
		},
		citation: actor.sources.map((id) => work(telling, id))
	};
}

/** The page of a tie, which is about its parties. */
export function dataOfTie(telling: Telling, tie: Tie): StructuredData {
	const { dataset, prose, links, messages } = telling;
	const { threats, activities } = messages.terms;
	const keywords = [
		...tie.threats.map((threat) => threats[threat]),
		...tie.activities.map((activity) => activities[activity])
	];
	const span = spanOf(tie);
	return {
		...CONTEXT,
		...page(
			telling,
			links.full({ kind: 'tie', id: tie.id }),
			tie.name,
			prose.ties[tie.id]?.summary ?? ''
		),
		about: tie.between.map((id) => mention(telling, get(dataset.actor, id))),
		...(keywords.length > 0 && { keywords }),
		...(span !== undefined && { temporalCoverage: span }),
		citation: [...new Set(tie.sources.map(({ id }) => id))].map((id) => work(telling, id))
	};
}

/** A list of all actors or of all ties. */
export const dataOfList = (
	telling: Telling,
	kind: 'actors' | 'ties',
	name: string,
	description: string
): StructuredData => ({
	...CONTEXT,
	...page(telling, telling.links.full({ kind }), name, description),
	'@type': 'CollectionPage'
});

/** An article about the dataset. */
export const dataOfArticle = (
	telling: Telling,
	kind: Article,
	name: string,
	description: string
): StructuredData => ({
	...CONTEXT,
	...page(telling, telling.links.full({ kind }), name, description),
	about: reference(telling)
});

/** The dataset as a whole, for the app's own page. */
export function dataOfDataset(telling: Telling, { title, licence }: Head): StructuredData {
	const { dataset, messages, links } = telling;
	const { from, to } = yearsWithTies(dataset);
	return {
		...CONTEXT,
		...reference(telling),
		description: messages.page.description,
		alternateName: title[messages.language],
		license: LICENCE,
		identifier: licence,
		inLanguage: messages.language,
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: 'The Lazos authors' },
		temporalCoverage: `${from}/${to}`,
		spatialCoverage: mention(telling, get(dataset.actor, dataset.focus)),
		distribution: {
			'@type': 'DataDownload',
			encodingFormat: 'application/json',
			contentUrl: links.file('data/guatemala.json')
		}
	};
}

/** What every page says of itself. */
const page = (telling: Telling, url: string, name: string, description: string) => ({
	'@type': 'WebPage',
	'@id': url,
	url,
	name,
	description,
	inLanguage: telling.messages.language,
	license: LICENCE,
	isPartOf: reference(telling)
});

/** The dataset, as its parts name it. */
const reference = ({ dataset, messages, links }: Telling) => ({
	'@type': 'Dataset',
	'@id': links.full({ kind: 'app', selection: { kind: 'none' } }),
	url: links.full({ kind: 'app', selection: { kind: 'none' } }),
	name: `${messages.page.name}: ${messages.page.tagline}`,
	version: dataset.version
});

const mention = ({ links }: Telling, { id, kind, name }: Actor) => ({
	'@type': TYPE_OF_KIND[kind],
	'@id': `${links.full({ kind: 'actor', id })}#actor`,
	name,
	url: links.full({ kind: 'actor', id })
});

function work({ prose }: Telling, id: SourceId): Json {
	const source = prose.sources[id];
	if (source === undefined) throw new UnknownIdError(id);
	return {
		'@type': 'CreativeWork',
		name: source.title,
		url: source.URL,
		inLanguage: source.language,
		publisher: { '@type': 'Organization', name: source.publisher },
		...(source.author && { author: source.author.map((name) => ({ '@type': 'Person', name })) }),
		...(source.issued !== undefined && { datePublished: source.issued })
	};
}

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A property for a date that is known; schema.org has no way to write that one is not sure. */
const plainDate = (property: string, date: string | undefined): Record<string, string> =>
	date !== undefined && ISO_DATE.test(date) ? { [property]: date } : {};

/** An interval as ISO 8601 has it; undefined where the beginning is not known for certain. */
function spanOf({ start, end, status }: Tie): string | undefined {
	if (start === undefined || !ISO_DATE.test(start)) return undefined;
	if (end !== undefined) return ISO_DATE.test(end) ? `${start}/${end}` : undefined;
	return status === 'active' ? `${start}/..` : undefined;
}

/** JSON that can stand in a page's script, whatever it says. */
export const scriptText = (data: StructuredData): string =>
	JSON.stringify(data).replace(/</g, '\\u003c');
