import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { get, type ActorId, type Dataset, type TieId } from '#lib/dataset/dataset.ts';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import { actorPage } from '#lib/pages/actor-page.ts';
import ActorList from '#lib/pages/ActorList.svelte';
import ActorPage from '#lib/pages/ActorPage.svelte';
import { pathOf, type Target } from '#lib/pages/addresses.ts';
import { choiceDocument, documentText, movedDocument } from '#lib/pages/document.ts';
import { actorsBySector, tiesByYear } from '#lib/pages/lists.ts';
import styleSheet from '#lib/pages/pages.css?url';
import type { Reader } from '#lib/pages/reader.ts';
import {
	dataOfActor,
	dataOfList,
	dataOfTie,
	type StructuredData
} from '#lib/pages/structured-data.ts';
import { tiePage } from '#lib/pages/tie-page.ts';
import TieList from '#lib/pages/TieList.svelte';
import TiePage from '#lib/pages/TiePage.svelte';
import { readerOf } from './readers.ts';

/** What an address of a page names: a list, or one thing by its id of now or of before. */
export interface PageParams {
	readonly kind: 'actors' | 'ties';
	readonly id?: string | undefined;
}

/** A thing that has a page. */
type Subject = Exclude<Target, { kind: 'app' }>;

/** Path of the style sheet from the root. */
const sheet = styleSheet.replace(/^\//, '');

const APP: Target = { kind: 'app', selection: { kind: 'none' } };

/** Every address of a page, those with a former id among them. */
export function pageParams(): PageParams[] {
	const { dataset } = readerOf('en', APP);
	const { actors, ties, renamed } = dataset;
	return [
		{ kind: 'actors' },
		{ kind: 'ties' },
		...[...actors.map(({ id }) => id), ...Object.keys(renamed?.actors ?? {})].map(
			(id): PageParams => ({ kind: 'actors', id })
		),
		...[...ties.map(({ id }) => id), ...Object.keys(renamed?.ties ?? {})].map((id): PageParams => ({
			kind: 'ties',
			id
		}))
	];
}

/** The page at an address in a language; undefined if there is none. */
export function pageText(language: Language, params: PageParams): string | undefined {
	const target = subjectOf(readerOf(language, APP).dataset, params);
	if (!target) return undefined;
	const reader = readerOf(language, target);
	const path = `${language}/${pathOf(target)}`;
	const asked = `${language}/${askedPath(params)}`;
	if (path !== asked) {
		return movedDocument({ language, asked, path, full: reader.links.full(target), sheet });
	}
	const { head, body, data } = told(reader, target);
	return documentText({ language, root: reader.links.root, sheet, head, body, data });
}

/** The page at the same address without language; undefined if there is none. */
export function choiceText(params: PageParams): string | undefined {
	const target = subjectOf(readerOf('en', APP).dataset, params);
	if (!target) return undefined;
	const choices = LANGUAGES.map((language) => {
		const reader = readerOf(language, target);
		return { language, name: nameOf(reader, target), full: reader.links.full(target) };
	});
	return choiceDocument({ asked: askedPath(params), path: pathOf(target), choices, sheet });
}

const askedPath = ({ kind, id }: PageParams): string =>
	id === undefined ? `${kind}/` : `${kind}/${id}/`;

function subjectOf(dataset: Dataset, { kind, id }: PageParams): Subject | undefined {
	if (id === undefined) return { kind };
	if (kind === 'actors') {
		const actor = dataset.actor.get(dataset.renamed?.actors[id] ?? (id as ActorId));
		return actor && { kind: 'actor', id: actor.id };
	}
	const tie = dataset.tie.get(dataset.renamed?.ties[id] ?? (id as TieId));
	return tie && { kind: 'tie', id: tie.id };
}

function nameOf({ dataset, messages }: Reader, target: Subject): string {
	switch (target.kind) {
		case 'actor':
			return get(dataset.actor, target.id).name;
		case 'tie':
			return get(dataset.tie, target.id).name;
		case 'actors':
		case 'ties':
			return messages.pages.lists[target.kind].title;
		default:
			return target satisfies never;
	}
}

interface Told {
	readonly head: string;
	readonly body: string;
	readonly data: StructuredData;
}

function told(reader: Reader, target: Subject): Told {
	const { dataset, messages } = reader;
	const focus = get(dataset.actor, dataset.focus).name;
	switch (target.kind) {
		case 'actor': {
			const model = actorPage(dataset, target.id);
			return rendered(ActorPage, { reader, model }, dataOfActor(reader, model.actor));
		}
		case 'tie': {
			const model = tiePage(dataset, target.id);
			return rendered(TiePage, { reader, model }, dataOfTie(reader, model.tie));
		}
		case 'actors': {
			const { title, lead } = messages.pages.lists.actors;
			const data = dataOfList(reader, 'actors', title, lead(dataset.actors.length, focus));
			return rendered(ActorList, { reader, model: actorsBySector(dataset) }, data);
		}
		case 'ties': {
			const { title, lead } = messages.pages.lists.ties;
			const data = dataOfList(reader, 'ties', title, lead(dataset.ties.length, focus));
			return rendered(TieList, { reader, model: tiesByYear(dataset) }, data);
		}
		default:
			return target satisfies never;
	}
}

/**
 * A component as text, without the marks by which Svelte would take it over in a browser: no
 * script comes to these pages.
 */
function rendered<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	data: StructuredData
): Told {
	const { head, body } = render(component, { props });
	return { head: withoutMarks(head), body: withoutMarks(body), data };
}

const withoutMarks = (html: string): string =>
	html.replace(/<!--(?:[[\]!-]|[a-z0-9]*|\[-?\d*!?)?-->/g, '');
