import { describe, expect, it } from 'vitest';
import { choiceDocument, documentText, movedDocument } from '#lib/pages/document.ts';
import { askedPath, pageParams, subjectAt } from '#lib/pages/subject.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../fixtures/dataset.ts';

const sheet = '_app/pages.css';

describe('a page', () => {
	const text = documentText({
		language: 'es',
		root: '../../../',
		sheet,
		head: '<title>T</title>',
		body: '<p>B</p>',
		data: { name: 'a <b> & "c"' }
	});

	it('is in its language, with its sheet, and with no script but the theme’s', () => {
		expect(text).toMatch(/^<!doctype html>\n<html lang="es">/);
		expect(text).toContain('<link rel="stylesheet" href="../../../_app/pages.css">');
		const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
		expect(scripts).toEqual([
			'<script src="../../../boot.js">',
			'<script type="application/ld+json">'
		]);
	});

	it('forbids scripts and styles that stand in it', () => {
		const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(text) ?? [];
		expect(policy).toContain("script-src 'self'");
		expect(policy).not.toContain('unsafe');
	});
});

describe('an id of before', () => {
	const dataset = makeDataset([makeTie('gt--us--now', ['gt', 'us'])], {
		renamed: {
			actors: { 'us-south': actorId('us-southcom') },
			ties: { 'gt--us--then': tieId('gt--us--now') }
		}
	});

	it('has an address that leads to the thing’s id of now', () => {
		expect(subjectAt(dataset, { kind: 'actors', id: 'us-south' })).toEqual({
			kind: 'actor',
			id: 'us-southcom'
		});
		expect(subjectAt(dataset, { kind: 'ties', id: 'gt--us--then' })).toEqual({
			kind: 'tie',
			id: 'gt--us--now'
		});
		const paths = pageParams(dataset).map(askedPath);
		expect(paths).toContain('actors/us-south/');
		expect(paths).toContain('ties/gt--us--then/');
		expect(paths).toHaveLength(2 + 2 + 13 + 1 + 1 + 1);
	});

	it.each(['nobody', 'constructor', 'gt--us--then'])('is no actor’s if none had it: %s', (id) => {
		expect(subjectAt(dataset, { kind: 'actors', id })).toBeUndefined();
	});

	it('has a page that leads on by itself, also without scripts', () => {
		const text = movedDocument({
			language: 'es',
			asked: 'es/actors/us-south/',
			path: 'es/actors/us-southcom/',
			full: 'https://lazos.example/es/actors/us-southcom/',
			sheet
		});
		const to = '../../../es/actors/us-southcom/';
		expect(text).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
		expect(text).toContain(
			'<link rel="canonical" href="https://lazos.example/es/actors/us-southcom/">'
		);
		expect(text).toContain(`<a href="${to}">`);
		expect(text).toContain('Esta página cambió de dirección');
		expect(text).toContain('noindex');
	});
});

describe('an address without language', () => {
	it('offers each language, and lets the script choose', () => {
		const text = choiceDocument({
			asked: 'actors/un/',
			path: 'actors/un/',
			choices: [
				{ language: 'en', name: 'Police & “Army”', full: 'https://l.example/en/actors/un/' },
				{ language: 'es', name: 'Policía', full: 'https://l.example/es/actors/un/' }
			],
			sheet
		});
		expect(text).toContain(
			'<script src="../../language.js" data-root="../../" data-page="actors/un/">'
		);
		expect(text).toContain('<a href="../../en/actors/un/" hreflang="en">Read in English</a>');
		expect(text).toContain('<a href="../../es/actors/un/" hreflang="es">Leer en español</a>');
		expect(text).toContain('<title>Police &amp; “Army” · Policía</title>');
		expect(text).toContain('hreflang="es" href="https://l.example/es/actors/un/">');
	});

	it('names no translation for search engines where the site’s address is not known', () => {
		const choices = [{ language: 'en', name: 'Police', full: undefined }] as const;
		const text = choiceDocument({ asked: 'actors/un/', path: 'actors/un/', choices, sheet });
		expect(text).not.toContain('alternate');
	});
});
