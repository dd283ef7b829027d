import type { Language } from '#lib/dataset/vocabulary.ts';
import { headLinks, sharePictureOf, type Target } from '#lib/pages/addresses.ts';
import { escape } from '#lib/pages/document.ts';
import { dataOfDataset, scriptText } from '#lib/pages/structured-data.ts';
import { head } from './datasets.ts';
import { readerOf } from './readers.ts';

const APP: Target = { kind: 'app', selection: { kind: 'none' } };

/**
 * What the app’s own page says to those that do not run it: its one address, how it looks where it
 * is shared, what the dataset is. It is put beside what Svelte renders, so no script carries it.
 */
export function frontHead(language: Language): string {
	const reader = readerOf(language, APP);
	const { links, messages, dataset } = reader;
	const { page, pages } = messages;
	const focus = dataset.actor.get(dataset.focus)?.name ?? dataset.focus;
	const properties = {
		'og:type': 'website',
		'og:title': `${page.name}: ${page.tagline}`,
		'og:description': page.description,
		...(links.areFull && { 'og:url': links.full(APP) }),
		'og:image': links.file(sharePictureOf(language, dataset.focus)),
		'og:image:alt': pages.picture.network(focus)
	};
	return [
		...headLinks(links, APP).map((link) => {
			const attributes = Object.entries(link).map(([name, value]) => `${name}="${escape(value)}"`);
			return `<link ${attributes.join(' ')}>`;
		}),
		...Object.entries(properties).map(
			([property, content]) => `<meta property="${property}" content="${escape(content)}">`
		),
		'<link rel="manifest" href="manifest.webmanifest">',
		'<meta name="twitter:card" content="summary_large_image">',
		`<script type="application/ld+json">${scriptText(dataOfDataset(reader, head))}</script>`
	].join('\n\t\t');
}

/** Where to read everything as pages, for readers without scripts and for search engines. */
export function frontNote(language: Language): string {
	const { links, messages } = readerOf(language, APP);
	const { pages } = messages;
	const items = (['actors', 'ties'] as const).map(
		(kind) => `<a href="${links.to({ kind })}">${escape(pages.lists[kind].title)}</a>`
	);
	return `<noscript><p style="margin:8px 16px">${escape(pages.withoutScripts)} ${items.join(' · ')}</p></noscript>`;
}
