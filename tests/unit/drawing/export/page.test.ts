import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import { composeFigure, type FigureInput, type Part } from '#lib/drawing/export/figure.ts';
import { figureTexts } from '#lib/drawing/export/figure-texts.ts';
import {
	formatFor,
	PRESET_IDS,
	PRESETS,
	printSheet,
	type Sheet
} from '#lib/drawing/export/sheet.ts';
import { smallestText } from '#lib/drawing/export/smallest-text.ts';
import { element, toText } from '#lib/drawing/svg/tree.ts';
import { boxesOverlap, type Box } from '#lib/layout/geometry.ts';
import { rampSteps } from '#lib/scene/ramp.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { messagesIn, realDataset, sceneOf } from '../real-data.ts';
import { drawnTexts } from '../texts.ts';
import { findAll, parseXml, textOf, type XmlElement } from '../xml.ts';

const datasets = { en: realDataset('en'), es: realDataset('es') };
const WHOLE: Part = { kind: 'whole' };
const LONG =
	'/?threat=narcotics,disasters,border-security,organized-crime&years=2015-2026&confidence=high,medium&level=strategic';

function input(language: Language, sheet: Sheet, part: Part = WHOLE): FigureInput {
	const dataset = datasets[language];
	const messages = messagesIn[language];
	const format = formatFor(sheet) ?? 'wide';
	const known = new Map<number, Scene>();
	const sceneAt = (zoom: number): Scene => {
		const scene = known.get(zoom) ?? sceneOf(dataset, { format, zoom }).scene;
		known.set(zoom, scene);
		return scene;
	};
	const { network, mostTies } = sceneOf(dataset, { format });
	const texts = figureTexts({
		dataset,
		network,
		scene: sceneAt(1),
		part,
		isPart: part.kind === 'view',
		title: messages.exporting.figure.title('Guatemala'),
		sentence: messages.query.everything('Guatemala'),
		matching: 300,
		all: 358,
		address: `https://example.org/lazos/${language}${LONG}`,
		date: '2026-11-24',
		messages
	});
	return {
		sceneAt,
		part,
		sheet,
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

const svgOf = (figure: FigureInput): XmlElement => parseXml(toText(composeFigure(figure).svg));

function sizeOf(root: XmlElement): { width: number; height: number } {
	const [, , width = NaN, height = NaN] = (root.attrs['viewBox'] ?? '').split(' ').map(Number);
	return { width, height };
}

/** Size of each text on the sheet, in px of the drawing, by what its groups do to it. */
function textSizes(root: XmlElement, scale = 1): { text: string; size: number }[] {
	const [, by = '1'] = /scale\((\S+)\)/.exec(root.attrs['transform'] ?? '') ?? [];
	const here = scale * Number(by);
	const own =
		root.tag === 'text'
			? [{ text: textOf(root), size: here * Number(root.attrs['font-size']) }]
			: [];
	return [
		...own,
		...root.children.flatMap((child) => (typeof child === 'string' ? [] : textSizes(child, here)))
	];
}

/** The least size of a text in points, on a sheet of this width in mm. */
function leastPoints(root: XmlElement, widthMm: number): number {
	const points = ((widthMm / 25.4) * 72) / sizeOf(root).width;
	return Math.min(...textSizes(root).map(({ size }) => size * points));
}

function expectReadable(root: XmlElement) {
	const { width, height } = sizeOf(root);
	const sheet: Box = { left: 0, top: 0, right: width, bottom: height };
	const texts = drawnTexts(root);
	for (const [i, { text, box }] of texts.entries()) {
		expect(box.left, text).toBeGreaterThanOrEqual(sheet.left);
		expect(box.right, text).toBeLessThanOrEqual(sheet.right);
		expect(box.top, text).toBeGreaterThanOrEqual(sheet.top);
		expect(box.bottom, text).toBeLessThanOrEqual(sheet.bottom);
		for (const other of texts.slice(i + 1))
			if (boxesOverlap(box, other.box)) expect.fail(`“${text}” lies on “${other.text}”`);
	}
}

const labelsIn = (root: XmlElement) =>
	findAll(root, ({ attrs }) => attrs['id']?.startsWith('label-') ?? false).length;

describe.each(LANGUAGES)('a figure in %s', { timeout: 120_000 }, (language) => {
	it.each(PRESET_IDS)('has every text apart and on the sheet: %s', (preset) => {
		const figure = input(language, PRESETS[preset]);
		const root = svgOf(figure);
		expectReadable(root);
		expect(composeFigure(figure).fits).toBe(true);
		expect(labelsIn(root)).toBeGreaterThan(25);
		expect(textSizes(root).map(({ text }) => text)).toContain('GT');
	});

	it.each(PRESET_IDS.filter((id) => 'print' in PRESETS[id]))(
		'has no text under 6 points in print: %s',
		(preset) => {
			const { print } = PRESETS[preset] as Sheet;
			const root = svgOf(input(language, PRESETS[preset]));
			const least = leastPoints(root, print?.widthMm ?? NaN);
			expect(least).toBeGreaterThanOrEqual(6);
			const { svg, scale, dpi } = composeFigure(input(language, PRESETS[preset]));
			expect(((smallestText(svg) ?? NaN) * scale * 72) / dpi).toBeCloseTo(least, 1);
		}
	);

	it.each(PRESET_IDS)('has texts apart without legend or sources, too: %s', (preset) => {
		const base = input(language, PRESETS[preset]);
		const texts = { ...base.texts, sources: undefined, address: undefined };
		expectReadable(svgOf({ ...base, texts, legend: false }));
	});

	it('has texts apart for a part as it is seen', () => {
		const box = { left: 400, top: 100, right: 816, bottom: 400 };
		for (const sheet of [PRESETS.slide, PRESETS['a4-landscape'], { widthPx: 700, heightPx: 700 }])
			expectReadable(svgOf(input(language, sheet, { kind: 'view', box, zoom: 2 })));
	});
});

describe('a legend with a wide sign', () => {
	const steps = rampSteps(64);
	const picture = {
		node: () => element('g', {}),
		box: { left: 0, top: 0, right: 300, bottom: 700 },
		legend: [{ kind: 'ramp', steps }, { kind: 'gap' }, { kind: 'block' }]
	} as const;

	it.each(PRESET_IDS)('stays on the sheet, apart from others: %s', (preset) => {
		for (const language of LANGUAGES)
			expectReadable(svgOf(input(language, PRESETS[preset], { kind: 'drawn', picture })));
	});
});

describe('a sheet', () => {
	const MM = { 'a4-landscape': [297, 210], 'letter-portrait': [215.9, 279.4] } as const;

	it.each(Object.keys(MM) as (keyof typeof MM)[])('of %s has its size in mm', (preset) => {
		const figure = composeFigure(input('en', PRESETS[preset]));
		const [width, height] = MM[preset];
		expect(figure.mm).toEqual({ width, height });
		expect(figure.dpi).toBe(300);
		expect([figure.width, figure.height]).toEqual(
			[width, height].map((mm) => Math.round((mm / 25.4) * 300))
		);
		expect(figure.svg.attrs).toMatchObject({ width: `${width}mm`, height: `${height}mm` });
	});

	it('of a slide has exactly the pixels of a screen', () => {
		const { width, height, mm } = composeFigure(input('en', PRESETS.slide));
		expect([width, height, mm]).toEqual([3840, 2160, undefined]);
	});

	it('of a column is as tall as what stands on it, and no taller than A4', () => {
		for (const preset of ['column-85', 'column-170'] as const)
			for (const language of LANGUAGES) {
				const { mm } = composeFigure(input(language, PRESETS[preset]));
				expect(mm?.height).toBeGreaterThan(100);
				expect(mm?.height).toBeLessThan(297);
			}
	});

	it('that has too little room says so', () => {
		expect(composeFigure(input('es', { widthPx: 400, heightPx: 320 })).fits).toBe(false);
		expect(composeFigure(input('es', printSheet(60, 60))).fits).toBe(false);
		expect(composeFigure(input('es', { widthPx: 1600, heightPx: 1000 })).fits).toBe(true);
	});

	it.each([
		[PRESETS.slide, 'wide'],
		[PRESETS.square, 'wide'],
		[PRESETS['a4-portrait'], 'tall'],
		[PRESETS['column-85'], 'tall'],
		[PRESETS['column-170'], 'wide'],
		[{ widthPx: 900 }, undefined]
	] as const)('takes the picture that suits its proportions', (sheet, format) => {
		expect(formatFor(sheet)).toBe(format);
	});
});
