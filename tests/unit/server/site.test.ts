import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actors, ties } from '../../browser/facts.ts';

/** The endpoints as a build with this SITE_URL has them. */
async function answersWith(
	address: string | undefined
): Promise<Record<'map' | 'robots', Response>> {
	vi.stubEnv('SITE_URL', address);
	const map = await import('../../../src/routes/sitemap.xml/+server.ts');
	const robots = await import('../../../src/routes/robots.txt/+server.ts');
	return { map: map.GET(), robots: robots.GET() };
}

describe('the site map and robots.txt', () => {
	beforeEach(() => vi.resetModules());
	afterEach(() => vi.unstubAllEnvs());

	it('are made where the build knows the site’s address', async () => {
		const { map, robots } = await answersWith('https://host.example/lazos');
		expect(map.headers.get('content-type')).toBe('application/xml');
		const text = await map.text();
		expect(text).toContain('<loc>https://host.example/lazos/en/actors/us-southcom/</loc>');
		const besides = ['the app', 'actors/', 'ties/', 'method/', 'coverage/'];
		const pages = besides.length + actors.length + ties.length;
		expect(text.match(/<url>/g)).toHaveLength(2 * pages);
		expect(await robots.text()).toContain('Sitemap: https://host.example/lazos/sitemap.xml');
	});

	it('are not made where it does not, since they need full addresses', async () => {
		const { map, robots } = await answersWith(undefined);
		expect([map.status, robots.status]).toEqual([204, 204]);
	});

	it('stop the build where the address is none', async () => {
		await expect(answersWith('lazos.example')).rejects.toThrow('SITE_URL is “lazos.example”');
	});
});
