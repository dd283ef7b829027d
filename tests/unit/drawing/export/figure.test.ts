import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKGROUNDS } from '#lib/drawing/export/look.ts';
import { figureTexts } from '#lib/drawing/export/figure-texts.ts';
import {
	composeFigure,
	naturalWidth,
	type FigureInput,
	type Part
} from '#lib/drawing/export/figure.ts';
import { toText } from '#lib/drawing/svg/tree.ts';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import { boxesOverlap } from '#lib/layout/geometry.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { messagesIn, realDataset, sceneOf, type SceneWish } from '../real-data.ts';
import { drawnTexts } from '../texts.ts';
import { findAll, parseXml, textOf, type XmlElement } from '../xml.ts';

const datasets = { en: realDataset('en'), es: realDataset('es') };
const ADDRESS =
	'https://example.org/lazos/en/?threat=narcotics,disasters,border-security&years=2015-2026&confidence=high,medium';
const WHOLE: Part = { kind: 'whole' };
const VIEW = {
	kind: 'view',
	box: { left: 400, top: 100, right: 816, bottom: 400 },
	zoom: 2
} as const satisfies Part;
/** North east of the focus, without it. */
const ASIDE = {
	kind: 'view',
	box: { left: 560, top: 0, right: 832, bottom: 200 },
	zoom: 3
} as const satisfies Part;

const TITLES = { en: 'Guatemala’s security ties', es: 'Lazos de seguridad de Guatemala' };
const SENTENCES = {
	en: 'Ties on narcotics or border security, bilateral, in force 2015 to 2026, at least medium confidence',
	es: 'Lazos sobre narcotráfico o seguridad fronteriza, bilaterales, vigentes de 2015 a 2026, con confianza al menos media'
};

function input(language: Language, part: Part, widthPx: number, wish: SceneWish = {}): FigureInput {
	const dataset = datasets[language];
	const messages = messagesIn[language];
	const { scene, network, mostTies } = sceneOf(dataset, {
		zoom: part.kind === 'view' ? part.zoom : Math.min(1, widthPx / 880),
		...wish
	});
	const texts = figureTexts({
		dataset,
		network,
		scene,
		part,
		isPart: part.kind === 'view',
		title: TITLES[language],
		sentence: SENTENCES[language],
		matching: 142,
		all: 214,
		address: ADDRESS,
		date: '2026-11-24',
		messages
	});
	return {
		sceneAt: () => scene,
		part,
		sheet: { widthPx },
		look: 'light',
		background: 'paper',
		legend: true,
		texts,
		name: texts.title,
		description: texts.filters,
		messages,
		focusName: 'Guatemala',
		mostTies
	};
}

const drawn = (figure: FigureInput): XmlElement => parseXml(toText(composeFigure(figure).svg));
const byId = (root: XmlElement, id: string) => findAll(root, ({ attrs }) => attrs['id'] === id)[0];
const idsWith = (root: XmlElement, prefix: string): string[] =>
	findAll(root, ({ attrs }) => attrs['id']?.startsWith(prefix) ?? false).map(({ attrs }) =>
		(attrs['id'] ?? '').slice(prefix.length)
	);
const threatsDrawn = (root: XmlElement) =>
	new Set(findAll(root, ({ attrs }) => 'data-threat' in attrs).map((e) => e.attrs['data-threat']));

function expectReadable(figure: FigureInput) {
	const root = drawn(figure);
	const [, , width = 0, height = 0] = (root.attrs['viewBox'] ?? '').split(' ').map(Number);
	const texts = drawnTexts(root);
	for (const [i, { text, box }] of texts.entries()) {
		expect(box.left, text).toBeGreaterThanOrEqual(0);
		expect(box.right, text).toBeLessThanOrEqual(width);
		expect(box.top, text).toBeGreaterThanOrEqual(0);
		expect(box.bottom, text).toBeLessThanOrEqual(height);
		for (const other of texts.slice(i + 1))
			if (boxesOverlap(box, other.box)) expect.fail(`“${text}” lies on “${other.text}”`);
	}
}

const WIDTHS = [320, 361, 480, 640, 879, 1440, 8192];
const PARTS = { whole: WHOLE, view: VIEW, aside: ASIDE };

describe.each(LANGUAGES)('a figure in %s', { timeout: 60_000 }, (language) => {
	it.each(Object.keys(PARTS) as (keyof typeof PARTS)[])(
		'has no text on another or beyond its edge, at any width: %s',
		(part) => {
			for (const width of WIDTHS) expectReadable(input(language, PARTS[part], width));
		}
	);

	it('has no text on another for a phone’s frame and for institutions', () => {
		for (const width of [320, 780]) {
			expectReadable(
				input(language, WHOLE, width, { format: 'tall', zoom: Math.min(1, width / 438) })
			);
			expectReadable(input(language, WHOLE, width, { apart: true }));
		}
	});

	it('has no text on another whatever is left out', () => {
		const base = input(language, VIEW, 700);
		const chosen = fc.record({
			title: fc.oneof(
				fc.constant(undefined),
				fc.constant('A title as long as a reader likes, over more than a single line of it'),
				fc.string({ unit: 'grapheme', maxLength: 80 })
			),
			filters: fc.constantFrom(undefined, base.texts.filters),
			ties: fc.constantFrom(undefined, base.texts.ties),
			sources: fc.constantFrom(undefined, base.texts.sources),
			date: fc.constantFrom(undefined, base.texts.date),
			address: fc.constantFrom(undefined, base.texts.address)
		});
		fc.assert(
			fc.property(
				chosen,
				fc.boolean(),
				fc.integer({ min: 320, max: 2000 }),
				(texts, legend, widthPx) => expectReadable({ ...base, texts, legend, sheet: { widthPx } })
			),
			{ numRuns: 40 }
		);
	});
});

describe('a figure', { timeout: 60_000 }, () => {
	it('is an SVG of the asked width in whole px, with name, description and language', () => {
		const figure = composeFigure(input('es', WHOLE, 1201));
		const root = parseXml(toText(figure.svg));
		expect(root.attrs).toMatchObject({
			xmlns: 'http://www.w3.org/2000/svg',
			width: '1201',
			height: String(figure.height),
			'font-family': 'Inter, "Helvetica Neue", Arial, sans-serif',
			'xml:lang': 'es'
		});
		const [, , width = 0, height = 0] = (root.attrs['viewBox'] ?? '').split(' ').map(Number);
		expect(width / height).toBeCloseTo(1201 / figure.height, 3);
		const [title, description] = root.children;
		expect(title).toMatchObject({ tag: 'title', children: [TITLES.es] });
		expect(description).toMatchObject({ tag: 'desc', children: [SENTENCES.es] });
	});

	it('refers to nothing outside itself', () => {
		const root = drawn(input('en', VIEW, 900));
		const ids = new Set(idsWith(root, ''));
		for (const { attrs } of findAll(root, () => true))
			for (const [name, value] of Object.entries(attrs)) {
				expect(name).not.toMatch(/href|^on|^style$/);
				for (const [, target] of value.matchAll(/url\(([^)]*)\)/g))
					expect(ids).toContain(target?.replace('#', ''));
			}
		expect(findAll(root, ({ tag }) => ['style', 'script', 'image', 'use'].includes(tag))).toEqual(
			[]
		);
	});

	it('gives every id once', () => {
		const ids = idsWith(drawn(input('en', WHOLE, 900, { apart: true })), '');
		expect(ids.length).toBe(new Set(ids).size);
	});

	it('says what it is told to say, and nothing that is off', () => {
		const base = input('en', WHOLE, 900);
		const words = (figure: FigureInput) => drawnTexts(drawn(figure)).map(({ text }) => text);
		expect(words(base)).toContain(TITLES.en);
		expect(words(base)).toContain('142 of 214 ties, 66 actors');
		expect(words(base)).toContain('November 24, 2026');
		expect(words(base).join(' ')).toContain('Perez (2023), the founding article, and');
		expect(words(base).join('')).toContain(ADDRESS.replace('https://', ''));
		const none = {
			title: undefined,
			filters: undefined,
			ties: undefined,
			sources: undefined,
			date: undefined,
			address: undefined
		};
		const bare = drawn({ ...base, texts: none, legend: false });
		const inside = byId(bare, 'network');
		expect(inside).toBeDefined();
		expect(drawnTexts(bare).length).toBe(inside && drawnTexts(inside).length);
	});

	it('names as many sources as the drawn ties have', () => {
		const dataset = datasets.en;
		const [tie] = dataset.ties.filter(({ id }) => id === 'us--gt--diplomatic-relations');
		expect(tie).toBeDefined();
		const { texts } = input('en', WHOLE, 900, { ties: tie ? [tie] : [] });
		expect(texts.sources).toContain(
			'Sources: Perez (2023), the founding article, and 2 more sources.'
		);
	});

	it.each(BACKGROUNDS)('on %s has the ground that is asked for', (background) => {
		const ground = byId(drawn({ ...input('en', WHOLE, 900), background }), 'background');
		const fills = { paper: '#faf9f5', white: '#ffffff', transparent: undefined };
		expect(ground?.attrs['fill']).toBe(fills[background]);
	});

	it('draws exactly the strands of the scene, in a named group for each cable', () => {
		const narcotics = datasets.en.ties.filter(({ threats }) => threats.join() === 'narcotics');
		const figure = input('en', WHOLE, 900, { ties: narcotics });
		const root = drawn(figure);
		expect(threatsDrawn(root)).toEqual(new Set(['narcotics']));
		const cables = byId(root, 'strands')?.children ?? [];
		expect(cables.length).toBe(new Set(figure.sceneAt(1).strands.map(({ cable }) => cable)).size);
		expect(idsWith(root, 'cable-')).toContain('gt--us');
		expect(idsWith(root, 'legend-threat-')).toEqual(['narcotics']);
	});

	it.each(Object.keys(PARTS) as (keyof typeof PARTS)[])(
		'explains the threats that it draws and no others: %s',
		(part) => {
			const root = drawn(input('en', PARTS[part], 900));
			expect(new Set(idsWith(root, 'legend-threat-'))).toEqual(threatsDrawn(root));
		}
	);

	it('draws the strands that reach into the view and no others', () => {
		const figure = input('en', ASIDE, 900);
		const { box } = ASIDE;
		const reaches = ({ from, to }: Scene['strands'][number]) =>
			Array.from({ length: 2001 }, (_, i) => i / 2000).some((t) => {
				const x = from.x + t * (to.x - from.x);
				const y = from.y + t * (to.y - from.y);
				return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
			});
		const wanted = figure.sceneAt(1).strands.filter(reaches);
		expect(wanted.length).toBeLessThan(figure.sceneAt(1).strands.length);
		const strands = findAll(drawn(figure), ({ attrs }) => attrs['class'] === 'strand');
		expect(strands.length).toBe(wanted.length);
	});

	it('leaves out of the legend what lies outside the view', () => {
		const root = drawn(input('en', ASIDE, 900));
		expect(byId(root, 'mark-gt')).toBeUndefined();
		expect(byId(root, 'legend-focus')).toBeUndefined();
		expect(byId(root, 'mark-bz')).toBeDefined();
		expect(byId(drawn(input('en', WHOLE, 900)), 'legend-focus')).toBeDefined();
	});

	it('cuts no name at the edge of the view', () => {
		const { box } = VIEW;
		const network = byId(drawn(input('en', VIEW, 900)), 'labels');
		expect(network).toBeDefined();
		for (const { text, box: inner } of network ? drawnTexts(network) : []) {
			expect(inner.left, text).toBeGreaterThanOrEqual(box.left);
			expect(inner.right, text).toBeLessThanOrEqual(box.right);
		}
	});

	it('holds the focus even where no tie matches', () => {
		const root = drawn(input('en', WHOLE, 900, { ties: [] }));
		expect(idsWith(root, 'mark-')).toEqual(['gt']);
		expect(threatsDrawn(root).size).toBe(0);
		expect(textOf(root)).toContain('Guatemala');
	});

	it('at twice the natural width is the same picture twice as large', () => {
		const base = input('en', WHOLE, 900);
		const natural = naturalWidth(base.sceneAt(1), WHOLE);
		const once = composeFigure({ ...base, sheet: { widthPx: natural } });
		const twice = composeFigure({ ...base, sheet: { widthPx: 2 * natural } });
		expect([once.scale, twice.scale]).toEqual([1, 2]);
		expect(Math.abs(twice.height - 2 * once.height)).toBeLessThanOrEqual(1);
		expect(twice.svg.children.at(-1)).toEqual(once.svg.children.at(-1));
	});

	it('is the same file for the same input', () => {
		const make = () => toText(composeFigure(input('en', VIEW, 1000)).svg);
		expect(make()).toBe(make());
	});
});
