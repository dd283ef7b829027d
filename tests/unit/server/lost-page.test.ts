import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lostPage } from '#lib/server/lost-page.ts';

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('a page that stands alone', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
		vi.resetModules();
	});

	it('allows the scripts and the style that stand in it, and no other', () => {
		const html = lostPage('notFound', '/');
		const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(html) ?? [];
		const parts = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].map(
			([, tag, text = '']) =>
				`${tag} 'sha256-${createHash('sha256').update(text).digest('base64')}'`
		);
		const allowed = [...policy.matchAll(/(script|style)-src ([^;]*)/g)].flatMap(
			([, tag, sources = '']) => sources.split(' ').map((source) => `${tag} ${source}`)
		);
		expect(allowed.toSorted()).toEqual(parts.toSorted());
		expect(parts).toHaveLength(3);
		expect(policy).toMatch(/^default-src 'none'; /);
	});

	it('leads to the root that a build with BASE_PATH was told', async () => {
		vi.stubEnv('BASE_PATH', '/lazos');
		vi.stubEnv('SITE_URL', '');
		const { GET } = await import('../../../src/routes/404.html/+server.ts');
		const links = hrefs(await GET().text());
		expect(links).toContain('/lazos/es/');
		expect(links).toContain('/lazos/en/actors/');
		for (const href of links) expect(href).toMatch(/^\/lazos\//);
	});

	// So the site of one build stands for that of the other in the tests that walk it below a path.
	it('is all in which such a build differs', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.map((path) => `src/${path.replaceAll('\\', '/')}`)
			.concat('svelte.config.js', 'vite.config.ts')
			.filter((path) => /\.(ts|js|svelte)$/.test(path));
		const having = (pattern: RegExp) =>
			files.filter((path) => pattern.test(readFileSync(path, 'utf8')));
		expect(having(/env\.BASE_PATH/)).toEqual(['src/lib/server/site.ts']);
		expect(having(/\{[^}]*\broot\b[^}]*\} from '.*server\/site/)).toEqual([
			'src/routes/404.html/+server.ts'
		]);
	});

	it('has relative links where a service worker puts a base before them', () => {
		const html = lostPage('offline', '');
		expect(html).toContain('<head>');
		for (const href of hrefs(html)) expect(href).toMatch(/^(en\/|es\/|favicon)/);
		expect(html).toContain('No hay conexión');
	});
});
