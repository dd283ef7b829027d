import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import config from '../../../svelte.config.js';

const read = (name: string) =>
	readFileSync(new URL(`../../../deploy/${name}`, import.meta.url), 'utf8');

const NAMES = [
	'Access-Control-Allow-Origin',
	'Cache-Control',
	'Content-Security-Policy',
	'Cross-Origin-Opener-Policy',
	'Permissions-Policy',
	'Referrer-Policy',
	'X-Content-Type-Options'
];

/** Each value that a server’s configuration gives to each header. */
function valuesIn(text: string): Record<string, string[]> {
	return Object.fromEntries(
		NAMES.map((name) => {
			const given = [...text.matchAll(new RegExp(`(?<!! )${name}:? +"?([^"\\n]+)`, 'g'))];
			return [name, [...new Set(given.map(([, value = '']) => value.trim()))].toSorted()];
		})
	);
}

/** The code under a heading of the documentation. */
function example(heading: string): string {
	const [, code = ''] =
		new RegExp(`### ${heading}.*?\n\`\`\`\\w*\n(.*?)\`\`\``, 's').exec(read('README.md')) ?? [];
	return code;
}

/** The values in the table of the documentation. */
const table = [...read('README.md').matchAll(/^\| [^|]+ \| `([^`]+)` \|/gm)].map(
	([, value]) => value
);

const nginx = read('nginx.conf');
/** Its two maps say what the variables stand for. */
const inNginx = {
	...valuesIn(nginx),
	'Cache-Control': ['no-cache', 'public, max-age=31536000, immutable'],
	'Content-Security-Policy': [...nginx.matchAll(/"(object-src [^"]+)"/g)]
		.map(([, value = '']) => value)
		.toSorted()
};

/** Whether a configuration has a rule for the embed that holds for a path. */
function isEmbed(path: string, configuration: string): boolean {
	const patterns = [...configuration.matchAll(/\^?\/[^\s"]*embed\/\*?/g)].map(([pattern]) =>
		pattern.startsWith('^') ? pattern : `^${pattern.replace(/:\w+/, '[^/]+').replace('*', '.*')}$`
	);
	return patterns.some((pattern) => new RegExp(pattern).test(path));
}

describe('the headers', () => {
	it('are the same in nginx, which the container runs, and in every example', () => {
		for (const heading of ['Netlify', 'Apache', 'Caddy'])
			expect(valuesIn(example(heading)), heading).toEqual(inNginx);
		for (const value of Object.values(inNginx).flat()) expect(table).toContain(value);
		expect(table).toHaveLength(Object.values(inNginx).flat().length);
		for (const value of inNginx['Cache-Control']) expect(nginx).toContain(`"${value}";`);
	});

	it('let every page of the embed stand in a frame, and no other page', () => {
		const configurations = [nginx, ...['Netlify', 'Apache', 'Caddy'].map(example)];
		for (const configuration of configurations) {
			for (const path of ['/embed/', ...LANGUAGES.map((language) => `/${language}/embed/`)])
				expect(isEmbed(path, configuration), `${path} ${configuration}`).toBe(true);
			for (const path of ['/', ...LANGUAGES.map((language) => `/${language}/`)])
				expect(isEmbed(path, configuration), `${path} ${configuration}`).toBe(false);
		}
	});

	it('say nothing else than the policy that stands in the pages', () => {
		const { directives = {} } = config.kit?.csp ?? {};
		const quoted = (source: string) => (/^(self|none)$/.test(source) ? `'${source}'` : source);
		const inPages = Object.entries(directives).map(([name, sources]) =>
			[name, ...(Array.isArray(sources) ? sources.map(quoted) : [])].join(' ')
		);
		const policies = inNginx['Content-Security-Policy'];
		expect(policies).toHaveLength(2);
		for (const policy of policies) {
			const [frames, others] = [/^frame-ancestors /, /^(?!frame-ancestors )/].map((pattern) =>
				policy.split('; ').filter((directive) => pattern.test(directive))
			);
			expect(frames).toHaveLength(1);
			expect(others).toHaveLength(3);
			for (const directive of others ?? []) expect(inPages).toContain(directive);
		}
		// A header cannot know the hashes of each page’s scripts.
		expect(policies.join()).not.toMatch(/(default|script)-src/);
	});
});
