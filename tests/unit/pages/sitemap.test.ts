import { describe, expect, it } from 'vitest';
import { robotsText, sitemapText } from '#lib/pages/sitemap.ts';
import { makeDataset, makeTie } from '../../fixtures/dataset.ts';

const SITE = 'https://host.example/lazos/';
const dataset = makeDataset([makeTie('gt--us--drill', ['gt', 'us'])]);
const text = sitemapText(dataset, SITE);

describe('the site map', () => {
	it('holds every page in each language once', () => {
		const found = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
		const things = [
			'',
			'actors/',
			'ties/',
			'method/',
			'coverage/',
			...dataset.actors.map(({ id }) => `actors/${id}/`),
			'ties/gt--us--drill/'
		];
		const expected = things.flatMap((path) => [`${SITE}en/${path}`, `${SITE}es/${path}`]);
		expect(found.toSorted()).toEqual(expected.toSorted());
	});

	it('names the translations of each', () => {
		const [entry = ''] = /<url><loc>[^<]*\/es\/actors\/us\/<.*?<\/url>/.exec(text) ?? [];
		const alternates = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)];
		expect(alternates.map(([, language, address]) => [language, address])).toEqual([
			['en', `${SITE}en/actors/us/`],
			['es', `${SITE}es/actors/us/`],
			['x-default', `${SITE}actors/us/`]
		]);
	});

	it('is named to robots', () => {
		expect(robotsText(SITE).split('\n')).toContain(`Sitemap: ${SITE}sitemap.xml`);
	});
});
