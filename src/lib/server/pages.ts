import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { get } from '#lib/dataset/dataset.ts';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import { actorPage } from '#lib/pages/actor-page.ts';
import ActorList from '#lib/pages/ActorList.svelte';
import ActorPage from '#lib/pages/ActorPage.svelte';
import { pathOf, type Target } from '#lib/pages/addresses.ts';
import { coverageOf } from '#lib/pages/coverage.ts';
import CoveragePage from '#lib/pages/CoveragePage.svelte';
import { choiceDocument, documentText, movedDocument } from '#lib/pages/document.ts';
import { actorsBySector, tiesByYear } from '#lib/pages/lists.ts';
import MethodPage from '#lib/pages/MethodPage.svelte';
import styleSheet from '#lib/pages/pages.css?url';
import type { Reader } from '#lib/pages/reader.ts';
import {
	dataOfActor,
	dataOfArticle,
	dataOfList,
	dataOfTie,
	type StructuredData
} from '#lib/pages/structured-data.ts';
import {
	askedPath,
	pageParams,
	subjectAt,
	type PageParams,
	type Subject
} from '#lib/pages/subject.ts';
import { tiePage } from '#lib/pages/tie-page.ts';
import TieList from '#lib/pages/TieList.svelte';
import TiePage from '#lib/pages/TiePage.svelte';
import { head } from './datasets.ts';
import { readerOf } from './readers.ts';

/** Path of the style sheet from the root. */
const sheet = styleSheet.replace(/^\//, '');

const APP: Target = { kind: 'app', selection: { kind: 'none' } };

/** Every address of a page within a language, those with a former id among them. */
export const allPages = (): PageParams[] => pageParams(readerOf('en', APP).dataset);

/** The page at an address in a language; undefined if there is none. */
export function pageText(language: Language, params: PageParams): string | undefined {
	const target = subjectAt(readerOf(language, APP).dataset, params);
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
	const target = subjectAt(readerOf('en', APP).dataset, params);
	if (!target) return undefined;
	const choices = LANGUAGES.map((language) => {
		const reader = readerOf(language, target);
		const { links } = reader;
		const full = links.areFull ? links.full(target) : undefined;
		return { language, name: nameOf(reader, target), full };
	});
	return choiceDocument({ asked: askedPath(params), path: pathOf(target), choices, sheet });
}

/** The address of the embed without language. */
export function embedChoiceText(): string {
	const path = 'embed/';
	const choices = LANGUAGES.map((language) => {
		const { messages, links } = readerOf(language, APP);
		const name = `${messages.page.name}: ${messages.page.tagline}`;
		const full = links.areFull ? links.file(`${language}/${path}`) : undefined;
		return { language, name, full };
	});
	return choiceDocument({ asked: path, path, choices, sheet });
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
		case 'method':
		case 'coverage':
			return messages[target.kind].title;
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
		case 'method': {
			const { title, lead } = messages.method;
			const data = dataOfArticle(reader, 'method', title, lead);
			const props = {
				reader,
				model: coverageOf(dataset, reader.prose),
				dataTitle: head.title[messages.language]
			};
			return rendered(MethodPage, props, data);
		}
		case 'coverage': {
			const model = coverageOf(dataset, reader.prose);
			const { title, lead } = messages.coverage;
			const data = dataOfArticle(reader, 'coverage', title, lead(model));
			return rendered(CoveragePage, { reader, model }, data);
		}
		default:
			return target satisfies never;
	}
}

/**
 * A component as text, without the comments by which Svelte would take it over in a browser: no
 * script comes to these pages. Texts are escaped, so no other comment can be in it.
 */
function rendered<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	data: StructuredData
): Told {
	const { head, body } = render(component, { props });
	return { head: withoutMarks(head), body: withoutMarks(body), data };
}

const withoutMarks = (html: string): string => html.replace(/<!--.*?-->/gs, '');
