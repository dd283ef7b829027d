import { base } from '$app/paths';
import { page as en } from '#lib/i18n/en/page.ts';
import { page as es } from '#lib/i18n/es/page.ts';
import { palettes } from '#lib/scene/palette.ts';

export const prerender = true;
export const trailingSlash = 'never';

const style = `:root{color-scheme:light dark}
body{margin:14vh auto 0;max-width:32rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;
background:light-dark(${palettes.light.paper},${palettes.dark.paper});
color:light-dark(${palettes.light.ink},${palettes.dark.ink})}
h1{margin:2rem 0 .5rem;font:600 1.5rem/1.2 Georgia,serif}
a{color:light-dark(${palettes.light.accent},${palettes.dark.accent})}`;

const section = (code: string, { notFound }: typeof en) =>
	`<section lang="${code}"><h1>${notFound.title}</h1>
<p>${notFound.text} <a href="${base}/${code}/">${notFound.open}</a></p></section>`;

/**
 * What static hosts answer where there is no page. It can be shown at any depth of the site, so it
 * holds all that it needs.
 */
export const GET = () =>
	new Response(
		`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>404 · ${en.name}</title><style>${style}</style></head>
<body><main>${section('en', en)}${section('es', es)}</main></body>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
