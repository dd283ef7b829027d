import { page as en } from '#lib/i18n/en/page.ts';
import { pages as pagesEn } from '#lib/i18n/en/pages.ts';
import { page as es } from '#lib/i18n/es/page.ts';
import { pages as pagesEs } from '#lib/i18n/es/pages.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { rootFrom } from './addresses.ts';
import { scriptText, type StructuredData } from './structured-data.ts';

/** A whole page as text. */
export interface Document {
	readonly language: Language;
	/** The way to the site's root. */
	readonly root: string;
	/** Path of the style sheet from there. */
	readonly sheet: string;
	/** What a component has rendered for the head and for the body. */
	readonly head: string;
	readonly body: string;
	readonly data?: StructuredData;
}

/**
 * No script but the site’s own files runs, and no style but its sheet is obeyed. Those who judge a
 * page ask for `robots.txt` from within it.
 */
const POLICY =
	"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

/** The page as HTML. What runs in it is the script that sets the reader’s theme. */
export const documentText = ({ language, root, sheet, head, body, data }: Document): string =>
	`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escape(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}favicon.svg">
<script src="${root}boot.js"></script>
<link rel="stylesheet" href="${escape(root + sheet)}">
${head}${data ? `\n<script type="application/ld+json">${scriptText(data)}</script>` : ''}
</head>
<body>${body}</body>
</html>
`;

/**
 * What stands at an address whose thing has another id now: it leads on at once, also without
 * scripts, and says so.
 */
export function movedDocument({ language, asked, path, full, sheet }: Moved): string {
	const { page, pages } = TEXTS[language];
	const root = rootFrom(asked);
	const address = escape(root + path);
	return documentText({
		language,
		root,
		sheet,
		head: `<title>${escape(pages.moved.title)} · ${escape(page.name)}</title>
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(full)}">`,
		body: `<main class="few"><h1>${escape(pages.moved.title)}</h1>
<p>${escape(pages.moved.text)} <a href="${address}">${escape(path)}</a></p></main>`
	});
}

interface Moved {
	readonly language: Language;
	/** Paths from the root of the page asked for, such as `en/actors/us-army-south/`, and of that of now. */
	readonly asked: string;
	readonly path: string;
	/** Address of the page of now, in full where that is known. */
	readonly full: string;
	readonly sheet: string;
}

/**
 * What stands at an address without language: a script leads to the reader's, and without it the
 * languages are there to choose.
 */
export function choiceDocument({ asked, path, choices, sheet }: Choice): string {
	const root = rootFrom(asked);
	const alternates = choices.flatMap(({ language, full }) =>
		full === undefined
			? []
			: [`<link rel="alternate" hreflang="${language}" href="${escape(full)}">`]
	);
	const links = choices.map(({ language, name }) => {
		const href = escape(`${root}${language}/${path}`);
		const words = escape(TEXTS[language].pages.readAs);
		return `<p lang="${language}"><strong>${escape(name)}</strong>
<a href="${href}" hreflang="${language}">${words}</a></p>`;
	});
	return documentText({
		language: 'en',
		root,
		sheet,
		head: `<title>${escape([...new Set(choices.map(({ name }) => name))].join(' · '))}</title>
<script src="${root}language.js" data-root="${root}" data-page="${escape(path)}"></script>
${alternates.join('\n')}`,
		body: `<main class="few"><h1>${escape(TEXTS.en.page.name)}</h1>\n${links.join('\n')}</main>`
	});
}

interface Choice {
	/** Paths from the root of the page asked for, such as `actors/us/`, and of that of now in each language. */
	readonly asked: string;
	readonly path: string;
	readonly choices: readonly {
		readonly language: Language;
		readonly name: string;
		/** Address of the page in that language, where it is known in full: search engines take no other. */
		readonly full: string | undefined;
	}[];
	readonly sheet: string;
}

const TEXTS: Readonly<
	Record<Language, { readonly page: typeof en; readonly pages: typeof pagesEn }>
> = { en: { page: en, pages: pagesEn }, es: { page: es, pages: pagesEs } };

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it stands in HTML, in an attribute’s double quotes too. */
export const escape = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
