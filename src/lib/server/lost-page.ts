import { readFileSync } from 'node:fs';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { lost as en } from '#lib/i18n/en/lost.ts';
import { page } from '#lib/i18n/en/page.ts';
import { lost as es } from '#lib/i18n/es/lost.ts';
import { escape } from '#lib/pages/document.ts';
import { palettes, type Ink } from '#lib/scene/palette.ts';
import { hashOf } from './content-hash.js';

/** The script that sets the reader’s theme, as the other pages load it. */
const boot = readFileSync('static/boot.js', 'utf8');

const TEXTS: readonly (readonly [Language, typeof en])[] = [
	['en', en],
	['es', es]
];

const colour = (ink: Ink): string => `light-dark(${palettes.light[ink]},${palettes.dark[ink]})`;

const STYLE = `:root{color-scheme:light dark}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
body{margin:0;background:${colour('paper')};color:${colour('ink')};font:1rem/1.5 Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main{max-width:35rem;margin:0 auto;padding:0 1.5rem}
header{display:flex;align-items:center;gap:.75rem;padding-top:12vh}
header p{margin:0;font:600 1.3125rem/1 "Source Serif 4",Georgia,"Times New Roman",serif}
svg{flex:none}
section{padding:1.75rem 0}
section+section{border-top:1px solid ${colour('line')}}
h1,h2{margin:0 0 .5rem;font:600 1.25rem/1.2 "Source Serif 4",Georgia,"Times New Roman",serif}
h1{margin-bottom:.75rem;font-size:2rem;line-height:1.15}
p{margin:0 0 .75rem}
ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
a{display:inline-block;min-height:1.75rem;color:${colour('accent')};text-underline-offset:.18em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid ${colour('accent')};outline-offset:2px;border-radius:2px}
@media (pointer:coarse){a{min-height:2.75rem;line-height:2.75rem}}`;

/** A tie whose other end is not there. */
const SIGN = `<svg width="64" height="32" viewBox="4 0 64 32" aria-hidden="true" fill="none">
<path d="M14 16H48" stroke="${colour('threat-none')}" stroke-width="2" stroke-dasharray="5 4"/>
<circle cx="14" cy="16" r="6" fill="${colour('accent')}"/><circle cx="14" cy="16" r="9.5" stroke="${colour('accent')}"/>
<circle cx="54" cy="16" r="6" stroke="${colour('threat-none')}" stroke-width="1.5" stroke-dasharray="3 2.5"/></svg>`;

/**
 * Puts the reader’s language first, and says what the address may have meant: its last part, as
 * words to search for.
 */
const SCRIPT = `(function () {
	var named = /\\/(en|es)\\//.exec(location.pathname);
	var spoken = (navigator.languages || [navigator.language]).map(function (code) {
		return String(code).slice(0, 2).toLowerCase();
	});
	var known = spoken.filter(function (code) { return code === 'en' || code === 'es'; });
	var language = named ? named[1] : known[0] || 'en';
	var first = document.querySelector('section[lang=' + language + ']');
	var main = first.parentNode;
	if (main.firstElementChild !== first) {
		var titles = document.querySelectorAll('h1,h2');
		main.insertBefore(first, main.firstElementChild);
		for (var i = 0; i < titles.length; i++) {
			var inFirst = first.contains(titles[i]);
			var title = document.createElement(inFirst ? 'h1' : 'h2');
			title.textContent = titles[i].textContent;
			titles[i].parentNode.replaceChild(title, titles[i]);
		}
		document.documentElement.lang = language;
	}
	document.title = first.firstElementChild.textContent + ' \\u00b7 Lazos';
	var path = location.pathname.split('/').filter(Boolean);
	var words = '';
	try {
		words = decodeURIComponent(path[path.length - 1] || '');
	} catch (malformed) {
		return;
	}
	words = words.replace(/\\.[a-z0-9]+$/i, '').replace(/[^\\p{L}\\p{N}]+/gu, ' ').trim().slice(0, 60);
	if (words.length < 3) return;
	Array.prototype.forEach.call(document.querySelectorAll('[data-words]'), function (link) {
		link.href += '?q=' + encodeURIComponent(words);
		link.textContent = link.dataset.words.replace('\\u2026', words);
		link.parentNode.hidden = false;
	});
})();`;

const POLICY = `default-src 'none'; script-src '${hashOf(boot)}' '${hashOf(SCRIPT)}'; style-src '${hashOf(STYLE)}'; img-src 'self'; base-uri 'self'; form-action 'none'`;

/**
 * What stands where a page cannot be had, in both languages. It is shown at any depth of the site,
 * so it holds all that it needs.
 *
 * @param why `notFound`: there is none; `offline`: it was not kept, and there is no connection
 * @param root path of the site's root, with its slash; empty if something puts a base in the head
 */
export function lostPage(why: 'notFound' | 'offline', root: string): string {
	const sections = TEXTS.map(([language, texts], i) => section(language, texts, why, root, i));
	const title = TEXTS.map(([, texts]) => texts[why].title).join(' · ');
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escape(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escape(title)} · ${page.name}</title>
<link rel="icon" href="${escape(root)}favicon.svg">
<script>${boot}</script>
<style>${STYLE}</style></head>
<body><header>${SIGN}<p>${page.name}</p></header>
<main>${sections.join('\n')}</main>
<script>${SCRIPT}</script></body>
</html>
`;
}

function section(
	language: Language,
	texts: typeof en,
	why: 'notFound' | 'offline',
	root: string,
	index: number
): string {
	const { title, text } = texts[why];
	const heading = index === 0 ? 'h1' : 'h2';
	const app = `${escape(root)}${language}/`;
	const link = (href: string, words: string) => `<li><a href="${href}">${escape(words)}</a></li>`;
	// Without a connection the lists are not there, and the address was no mistake.
	const perhaps =
		why === 'notFound'
			? `\n<p hidden>${escape(texts.perhaps)} <a href="${app}" data-words="${escape(texts.search('…'))}"></a></p>`
			: '';
	const lists =
		why === 'notFound'
			? link(`${app}actors/`, texts.actors) + link(`${app}ties/`, texts.ties)
			: link(`${app}?view=table`, texts.table);
	return `<section lang="${language}"><${heading}>${escape(title)}</${heading}>
<p>${escape(text)}</p>${perhaps}
<ul>${link(app, texts.network)}${lists}</ul></section>`;
}
