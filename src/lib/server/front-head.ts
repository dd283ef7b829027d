import type { Language } from '#lib/dataset/vocabulary.ts';
import { headLinks, sharePictureOf, type Target } from '#lib/pages/addresses.ts';
import { escape } from '#lib/pages/document.ts';
import type { Reader } from '#lib/pages/reader.ts';
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

/** Where everything can be read as pages. */
function listLinks({ links, messages }: Reader): readonly string[] {
	return (['actors', 'ties'] as const).map(
		(kind) => `<a href="${links.to({ kind })}">${escape(messages.pages.lists[kind].title)}</a>`
	);
}

/**
 * What comes before the app: that it cannot run, with what is read without it, for search engines
 * too; or that what a link asks for is still to come, which `static/boot.js` knows.
 */
export function frontNote(language: Language): string {
	const reader = readerOf(language, APP);
	const { pages } = reader.messages;
	return `<noscript><p style="margin:8px 16px">${escape(pages.withoutScripts)} ${listLinks(reader).join(' · ')}</p></noscript>
		<p class="before opening" role="status">${escape(pages.opening)}</p>`;
}

/** What stands behind the app, for the time that its scripts do not come, as `static/boot.js` finds. */
export function frontEnd(language: Language): string {
	const reader = readerOf(language, APP);
	const { page, pages } = reader.messages;
	const ways = [`<a href="">${escape(page.failure.retry)}</a>`, ...listLinks(reader)];
	return `<p class="before lacking" role="alert">${escape(pages.lacking)} ${ways.join(' · ')}</p>`;
}
