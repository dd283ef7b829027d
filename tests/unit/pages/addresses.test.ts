import { describe, expect, it } from 'vitest';
import {
	headLinks,
	linksFrom,
	BasePathError,
	pathOf,
	readBasePath,
	readSiteAddress,
	rootFrom,
	SiteAddressError,
	type Target
} from '#lib/pages/addresses.ts';
import { actorId, tieId } from '../../fixtures/dataset.ts';

const southcom: Target = { kind: 'actor', id: actorId('us-southcom') };

describe('the way to the root', () => {
	it.each([
		['', './'],
		['?actor=us', './'],
		['en/', '../'],
		['en/?tie=a/b', '../'],
		['actors/us/', '../../'],
		['en/actors/us/', '../../../']
	])('from “%s” is %s', (path, root) => {
		expect(rootFrom(path)).toBe(root);
	});
});

describe('links', () => {
	const app: Target = { kind: 'app', selection: { kind: 'none' } };

	it('are relative where the site’s address is not known, and lead where they say', () => {
		const links = linksFrom({ language: 'es', target: southcom, site: undefined });
		const at = (href: string) =>
			new URL(href, 'https://host.example/maps/es/actors/us-southcom/').href;
		expect(links.to(southcom)).not.toContain(':');
		expect(at(links.to(southcom))).toBe('https://host.example/maps/es/actors/us-southcom/');
		expect(at(links.to(southcom, 'en'))).toBe('https://host.example/maps/en/actors/us-southcom/');
		expect(at(links.to(app))).toBe('https://host.example/maps/es/');
		expect(at(links.full(southcom))).toBe('https://host.example/maps/es/actors/us-southcom/');
		expect(at(links.anyLanguage())).toBe('https://host.example/maps/actors/us-southcom/');
		expect(at(links.file('og/es/us.png'))).toBe('https://host.example/maps/og/es/us.png');
	});

	it('are given in full where it is, but lead within the site by relative ones', () => {
		const links = linksFrom({ language: 'en', target: southcom, site: 'https://lazos.example/' });
		expect(links.full(southcom, 'es')).toBe('https://lazos.example/es/actors/us-southcom/');
		expect(links.anyLanguage()).toBe('https://lazos.example/actors/us-southcom/');
		expect(links.file('og/en/us.png')).toBe('https://lazos.example/og/en/us.png');
		expect(links.to({ kind: 'ties' })).toBe('../../../en/ties/');
	});

	it('open the app with the thing selected', () => {
		const tie = { kind: 'tie', id: tieId('gt--us--csii') } as const;
		expect(pathOf({ kind: 'app', selection: tie })).toBe('?tie=gt--us--csii');
		expect(pathOf(tie)).toBe('ties/gt--us--csii/');
		const ends = [actorId('gt'), actorId('us')] as const;
		expect(pathOf({ kind: 'app', selection: { kind: 'cable', ends } })).toBe('?cable=gt~us');
	});
});

describe('the links in the head of a page', () => {
	it('name its one address and its translations in full', () => {
		const links = linksFrom({ language: 'es', target: southcom, site: 'https://lazos.example/' });
		expect(headLinks(links, southcom)).toEqual([
			{ rel: 'canonical', href: 'https://lazos.example/es/actors/us-southcom/' },
			{
				rel: 'alternate',
				hreflang: 'en',
				href: 'https://lazos.example/en/actors/us-southcom/'
			},
			{
				rel: 'alternate',
				hreflang: 'es',
				href: 'https://lazos.example/es/actors/us-southcom/'
			},
			{
				rel: 'alternate',
				hreflang: 'x-default',
				href: 'https://lazos.example/actors/us-southcom/'
			}
		]);
	});

	it('are left out where the site’s address is not known', () => {
		const links = linksFrom({ language: 'es', target: southcom, site: undefined });
		expect(headLinks(links, southcom)).toEqual([]);
	});
});

describe('the site’s address', () => {
	it.each([
		[undefined, undefined],
		['', undefined],
		['  ', undefined],
		['https://lazos.example', 'https://lazos.example/'],
		['https://host.example/maps/lazos', 'https://host.example/maps/lazos/'],
		[' http://host.example:8080/ ', 'http://host.example:8080/']
	])('%j is read as %j', (given, address) => {
		expect(readSiteAddress(given)).toBe(address);
	});

	it.each([
		'lazos.example',
		'ftp://host.example/',
		'https://a.example/?x=1',
		'https://a.example/#x'
	])('%s is refused by name', (given) => {
		expect(() => readSiteAddress(given)).toThrow(SiteAddressError);
		expect(() => readSiteAddress(given)).toThrow(`“${given}”`);
	});
});

describe('the path of the site’s root', () => {
	it.each([
		[undefined, undefined, '/'],
		['', undefined, '/'],
		['/', undefined, '/'],
		['/lazos', undefined, '/lazos/'],
		[' /maps/la-zos.2 ', undefined, '/maps/la-zos.2/'],
		[undefined, 'https://host.example/lazos/', '/lazos/'],
		['/lazos', 'https://host.example/lazos/', '/lazos/'],
		['', 'https://host.example/', '/']
	])('told as %j, with the address %j, is %s', (given, site, root) => {
		expect(readBasePath(given, site)).toBe(root);
	});

	it.each(['lazos', '/lazos/', '//lazos', '/la zos', '/lazos?x', 'https://host.example/lazos'])(
		'%s is refused by name',
		(given) => {
			expect(() => readBasePath(given, undefined)).toThrow(BasePathError);
			expect(() => readBasePath(given, undefined)).toThrow(`“${given}”`);
		}
	);

	it('must be that of the address, where both are told', () => {
		expect(() => readBasePath('/lazos', 'https://host.example/other/')).toThrow(
			'BASE_PATH is “/lazos”, and SITE_URL ends in “/other/”; both must name the same path.'
		);
	});
});
