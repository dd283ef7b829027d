import { describe, expect, it } from 'vitest';
import { answerTo, appInstead, languageOf } from '#lib/offline/answer.ts';
import { pathOf } from '#lib/pages/addresses.ts';
import { parseViewState } from '#lib/state/address.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../fixtures/dataset.ts';
import { makeSite } from './site.ts';

const ORIGIN = 'https://host.example';
const site = makeSite();

const answer = (path: string, isPage = true, method = 'GET') =>
	answerTo({ method, url: new URL(path, ORIGIN).href, isPage }, site, ORIGIN);

describe('a request', () => {
	it.each([
		['/lazos/', '/lazos/'],
		['/lazos/en/', '/lazos/en/'],
		['/lazos/es/?view=map&threat=cyber', '/lazos/es/'],
		['/lazos/en/prose.json', '/lazos/en/prose.json'],
		['/lazos/es/__data.json?x-sveltekit-invalidated=01', '/lazos/es/__data.json'],
		['/lazos/pack.json', '/lazos/pack.json'],
		['/lazos/boot.js', '/lazos/boot.js']
	])('for what every version keeps is answered from there: %s', (path, kept) => {
		expect(answer(path)).toEqual({ from: 'kept', path: kept });
		expect(answer(path, false)).toEqual({ from: 'kept', path: kept });
	});

	it('for a file named by its content is answered from any version', () => {
		const former = '/lazos/_app/immutable/chunks/former.js';
		expect(answer(former, false)).toEqual({ from: 'any-version', path: former });
	});

	it('for the app without its slash is led to it', () => {
		expect(answer('/lazos/en?view=map')).toEqual({
			from: 'proper-path',
			to: '/lazos/en/?view=map'
		});
	});

	it.each([
		['/lazos/en/actors/us-army-south/', { language: 'en', kind: 'actors', id: 'us-army-south' }],
		['/lazos/es/ties/gt--us--csii', { language: 'es', kind: 'ties', id: 'gt--us--csii' }],
		['/lazos/actors/us/', { language: undefined, kind: 'actors', id: 'us' }],
		['/lazos/es/ties/', { language: 'es', kind: 'ties', id: undefined }],
		['/lazos/fr/ties/', undefined],
		['/lazos/en/actors/us/more/', undefined],
		['/lazos/en/embed/', undefined],
		['/lazos/nowhere', undefined]
	])('for the page %s asks the network first', (path, record) => {
		expect(answer(path)).toEqual({ from: 'network', record });
	});

	it.each([
		['/lazos/en/', true, 'POST'],
		['/other/en/', true, 'GET'],
		['/lazosen/', true, 'GET'],
		['https://elsewhere.example/lazos/en/', true, 'GET'],
		['/lazos/_app/version.json', false, 'GET'],
		['/lazos/og/en/us.png', false, 'GET'],
		['/lazos/data/guatemala.csv', false, 'GET']
	])('for anything else is the browser’s: %s', (path, isPage, method) => {
		expect(answer(path, isPage, method)).toEqual({ from: 'elsewhere' });
	});
});

describe('the app in place of a page', () => {
	it('has the record selected by the address that the app itself would write', () => {
		const actor = { language: undefined, kind: 'actors', id: 'us' } as const;
		const tie = { language: 'en', kind: 'ties', id: 'gt--us--csii' } as const;
		const selected = (selection: Parameters<typeof pathOf>[0]) => `/lazos/es/${pathOf(selection)}`;
		expect(appInstead(actor, 'es', '/lazos/')).toBe(
			selected({ kind: 'app', selection: { kind: 'actor', id: actorId('us') } })
		);
		expect(appInstead(tie, 'es', '/lazos/')).toBe(
			selected({ kind: 'app', selection: { kind: 'tie', id: tieId('gt--us--csii') } })
		);
	});

	it.each([
		['actors', 'actors'],
		['ties', 'ties']
	] as const)('lists all %s in the table', (kind, rows) => {
		const address = appInstead({ language: 'en', kind, id: undefined }, 'en', '/');
		const dataset = makeDataset([makeTie('gt--us--one', ['gt', 'us'])]);
		const { state, dropped } = parseViewState(address.replace('/en/', ''), dataset);
		expect(dropped).toEqual([]);
		expect([state.view, state.choices.table.rows]).toEqual(['table', rows]);
	});

	it('is in the first of the reader’s languages that there is', () => {
		expect(languageOf(['fr-CA', 'es-GT', 'en'], site)).toBe('es');
		expect(languageOf(['EN-us', 'es'], site)).toBe('en');
		expect(languageOf(['fr'], site)).toBe('en');
	});
});
