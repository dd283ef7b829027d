import type { BriefNote } from '#lib/brief/notes.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Listing } from './listing.ts';

/** The app as the build made it for packs, beside the site. */
export interface Parts {
	/** Its script, compressed with gzip, as base64. */
	readonly code: string;
	/** Its style sheet with the fonts, likewise. */
	readonly style: string;
	/** The small script that unpacks and starts both. */
	readonly loader: string;
	/** SHA-256 of both scripts as a Content-Security-Policy names them, `sha256-…`. */
	readonly hashes: readonly string[];
}

/** What the page says of itself before anything runs, and where nothing does. */
export interface Plain {
	readonly language: Language;
	readonly title: string;
	/** What is shown, as a sentence without a full stop. */
	readonly sentence: string;
	/** Name and value, in this order. */
	readonly facts: readonly (readonly [name: string, value: string])[];
	/** Where the view opens on the site. */
	readonly address: string;
	readonly listing: Listing;
}

/**
 * A whole page in one file: what it is in plain HTML, then the app and `sealed`, the data, both of
 * which are text that HTML gives no meaning. Its policy lets no request leave it.
 */
export function packPage(
	{ code, style, loader, hashes }: Parts,
	sealed: string,
	{ language, title, sentence, facts, address, listing }: Plain,
	{ file, ties, sources }: Messages['pack']['page']
): string {
	const policy = [
		"default-src 'none'",
		`script-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
		"style-src 'unsafe-inline'",
		'img-src data: blob:',
		'font-src data:',
		// The app asks for its own font in this way, to put it into pictures.
		'connect-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${sentence} · ${title}`)}</title>
<meta name="description" content="${escapeHtml(file.what)}">
<link rel="canonical" href="${escapeHtml(address)}">
<style>${STYLE}</style>
</head>
<body>
<main id="plain">
<h1>${escapeHtml(title)}</h1>
<p class="sentence">${escapeHtml(sentence)}.</p>
<p>${escapeHtml(file.what)}</p>
<p class="opening">${escapeHtml(file.opening)}</p>
<p class="stuck">${escapeHtml(file.stuck)}</p>
<dl>
${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${withLinks(value)}</dd>`).join('\n')}
</dl>
<section>
<h2>${escapeHtml(ties(listing.ties.length))}</h2>
<ol class="ties">
${listing.ties.map(tieItem).join('\n')}
</ol>
<h2>${escapeHtml(sources(listing.sources.length))}</h2>
<ol>
${listing.sources.map(sourceItem).join('\n')}
</ol>
</section>
</main>
<script type="text/plain" id="pack-style">${style}</script>
<script type="text/plain" id="pack-code">${code}</script>
<script type="text/plain" id="pack-data">${sealed}</script>
<script>${loader}</script>
</body>
</html>
`;
}

/** Of the plain part alone; the app brings its own. */
const STYLE = `:root{color-scheme:light dark}
#plain{max-width:44rem;margin:0 auto;padding:2rem 1rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
#plain h1{font:600 1.7rem/1.2 Georgia,serif;margin:0 0 .5rem}
#plain h2{font:600 1.2rem/1.2 Georgia,serif;margin:2rem 0 .5rem}
#plain p{margin:.25rem 0}
#plain .sentence{font-size:1.15rem}
#plain dt{font-weight:600;margin-top:.5rem}
#plain dd{margin:0}
#plain ol{list-style:decimal;padding-left:2.5rem;font-size:.9rem}
#plain .ties{list-style:none;padding:0}
#plain li{margin-top:.6rem}
#plain .opening,#plain .stuck{display:none}
.js #plain :is(dl,section){display:none}
.js #plain .opening,.stuck #plain .stuck{display:block}`;

function tieItem({ name, parties, dates, summary, notes }: Listing['ties'][number]): string {
	const links = notes.map((number) => `<a href="#source-${number}">${number}</a>`).join(', ');
	const told = summary === '' ? '' : `<p>${escapeHtml(summary)}</p>`;
	return `<li><strong>${escapeHtml(name)}</strong><br>${escapeHtml(parties)}<br>${escapeHtml(dates)} [${links}]${told}</li>`;
}

const sourceItem = ({ number, before, address, after }: BriefNote): string =>
	`<li id="source-${number}">${escapeHtml(before)}${link(address)}${escapeHtml(after)}</li>`;

const link = (address: string): string =>
	`<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;

/** Addresses in a text lead somewhere; a full stop after one is not part of it. */
const withLinks = (text: string): string =>
	text
		.split(/(https?:\/\/\S*[^\s.])/)
		.map((part, i) => (i % 2 === 1 ? link(part) : escapeHtml(part)))
		.join('');

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** The text as HTML reads it back, in an element or in quotes. */
const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
