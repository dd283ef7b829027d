import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { isInside, type Box } from '#lib/layout/geometry.ts';
import { importanceOf, placeLabels, textBox, type LabelWish } from '#lib/scene/labels.ts';
import type { Label, Mark, TextItem } from '#lib/scene/scene.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';
import { LEVELS } from '#lib/state/view-state.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { realLayout } from '../layout/real-layouts.ts';
import { makeMark } from './make-mark.ts';
import { realScene } from './real-scenes.ts';

const ZOOMS = [1, 2, 4];

/** The box of a text by the words of the scene: x by `align`, y the middle of the first line. */
function boxOf({ lines, sizePx, weight, align, x, y }: TextItem): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, sizePx, weight)));
	const before = { start: 0, middle: width / 2, end: width }[align];
	const lineHeight = 1.2 * sizePx;
	return {
		left: x - before,
		right: x - before + width,
		top: y - lineHeight / 2,
		bottom: y - lineHeight / 2 + lines.length * lineHeight
	};
}

const share = (a: Box, b: Box): boolean =>
	Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
	Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

/** Whether the middle of the mark is nearer to the box than its radius. */
function covers(box: Box, { x, y, r }: Mark): boolean {
	const aside = Math.max(box.left - x, 0, x - box.right);
	const above = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(aside, above) < r;
}

interface Texts {
	readonly labels: readonly Label[];
	readonly sectorNames: readonly TextItem[];
	readonly marks: readonly Mark[];
}

/** All that is wrong with where texts stand, in words. */
function faults({ labels, sectorNames, marks }: Texts, frame: { width: number; height: number }) {
	const paper = { left: 0, top: 0, right: frame.width, bottom: frame.height };
	const texts = [...sectorNames, ...labels].map((item) => ({ item, box: boxOf(item) }));
	return texts.flatMap(({ item, box }, i) => [
		...texts
			.slice(0, i)
			.filter((other) => share(box, other.box))
			.map((other) => `${item.id} on ${other.item.id}`),
		...marks.filter((mark) => covers(box, mark)).map(({ id }) => `${item.id} on the mark of ${id}`),
		...(isInside(box, paper) ? [] : [`${item.id} leaves the frame`])
	]);
}

const anyMarks = fc
	.array(
		fc.record({
			x: fc.integer({ min: 20, max: 380 }),
			y: fc.integer({ min: 20, max: 580 }),
			r: fc.integer({ min: 4, max: 20 }),
			ties: fc.nat({ max: 50 })
		}),
		{ maxLength: 40 }
	)
	.map((all) => all.map((mark, i) => makeMark(`m${i}`, mark)));
const anyText = fc.constantFrom('US', 'El Salvador', 'Comité Internacional', 'ICRC', 'Haïti');

const wishesFor = (marks: readonly Mark[], texts: readonly string[]): LabelWish[] =>
	marks.map((mark, i) => ({ mark, text: texts[i % texts.length] ?? '', importance: mark.ties }));

describe('placeLabels', () => {
	it('sets no name on another, on a mark, on what was there before, or off the frame', () => {
		const taken: TextItem = {
			id: 'sector:s',
			lines: ['Central American', 'bodies'],
			sizePx: 11,
			weight: 600,
			align: 'middle',
			ink: 'ink-3',
			x: 200,
			y: 300
		};
		fc.assert(
			fc.property(
				anyMarks,
				fc.array(anyText, { minLength: 1 }),
				fc.constantFrom(...ZOOMS),
				(marks, texts, zoom) => {
					const clear = marks.filter((mark) => !covers(boxOf(taken), mark));
					const labels = placeLabels(wishesFor(clear, texts), clear, [taken], FRAMES.tall, zoom);
					expect(faults({ labels, sectorNames: [taken], marks: clear }, FRAMES.tall)).toEqual([]);
				}
			)
		);
	});

	it('places a name as trying every spot of every actor in turn does', () => {
		fc.assert(
			fc.property(anyMarks, fc.constantFrom(...ZOOMS), (marks, zoom) => {
				const wishes = wishesFor(marks, ['El Salvador', 'UN', 'Costa Rica']);
				expect(
					placeLabels(wishes, marks, [], FRAMES.tall, zoom).map(({ actor, x, y }) => ({
						actor,
						x,
						y
					}))
				).toEqual(placeOneByOne(wishes, marks, zoom));
			})
		);
	});

	it('names the more important where there is room for one', () => {
		const marks = ['few', 'many'].map((id) => makeMark(id, { x: 100, y: 100 }));
		const wishes = marks.map((mark, i) => ({ mark, text: 'The same long name', importance: i }));
		const crowded = { ...FRAMES.tall, width: 200, height: 130 };
		expect(placeLabels(wishes, marks, [], crowded, 1)[0]?.actor).toBe('many');
	});

	it('lets a name wait that does not fit, and finds room for it nearer to', () => {
		const frame = { ...FRAMES.tall, width: 60, height: 60 };
		const mark = makeMark('mx', { x: 30, y: 30 });
		const wishes = [{ mark, text: 'A name too long', importance: 1 }];
		expect(placeLabels(wishes, [mark], [], frame, 1)).toEqual([]);
		expect(placeLabels(wishes, [mark], [], frame, 4).map(({ actor }) => actor)).toEqual(['mx']);
	});

	it('gives names the same size on the screen at every zoom', () => {
		const mark = makeMark('mx', { x: 200, y: 200 });
		for (const zoom of ZOOMS) {
			const [label] = placeLabels(
				[{ mark, text: 'Mexico', importance: 1 }],
				[mark],
				[],
				FRAMES.tall,
				zoom
			);
			expect((label?.sizePx ?? NaN) * zoom).toBeCloseTo(12, 9);
		}
	});

	it('places none where none is wanted', () => {
		expect(placeLabels([], [makeMark('mx', {})], [], FRAMES.wide, 1)).toEqual([]);
	});
});

/** Below, above, right, left, from the mark's edges: the first spot that meets nothing, with paper round it. */
function placeOneByOne(wishes: readonly LabelWish[], marks: readonly Mark[], zoom: number) {
	const placed: { actor: string; x: number; y: number }[] = [];
	const boxes: Box[] = [];
	const sizePx = 12 / zoom;
	const half = (1.2 * sizePx) / 2;
	const sorted = wishes.toSorted(
		(a, b) => b.importance - a.importance || (a.mark.id < b.mark.id ? -1 : 1)
	);
	for (const { mark, text } of sorted) {
		const width = textWidth(text, sizePx, 500);
		const away = mark.r + 3 / zoom;
		const spots = [
			{ x: mark.x, y: mark.y + (away + half), left: mark.x - width / 2 },
			{ x: mark.x, y: mark.y - (away + half), left: mark.x - width / 2 },
			{ x: mark.x + away, y: mark.y, left: mark.x + away },
			{ x: mark.x - away, y: mark.y, left: mark.x - away - width },
			{ x: mark.x - mark.r, y: mark.y + (away + half), left: mark.x - mark.r },
			{ x: mark.x + mark.r, y: mark.y + (away + half), left: mark.x + mark.r - width },
			{ x: mark.x - mark.r, y: mark.y - (away + half), left: mark.x - mark.r },
			{ x: mark.x + mark.r, y: mark.y - (away + half), left: mark.x + mark.r - width }
		];
		for (const { x, y, left } of spots) {
			const box = { left, right: left + width, top: y - half, bottom: y - half + 2 * half };
			const paper = {
				left: 2,
				top: 2,
				right: FRAMES.tall.width - 2,
				bottom: FRAMES.tall.height - 2
			};
			const margin = 2 / zoom;
			const free =
				isInside(box, paper) &&
				boxes.every(
					(other) =>
						!share(box, {
							left: other.left - margin,
							right: other.right + margin,
							top: other.top - margin,
							bottom: other.bottom + margin
						})
				) &&
				marks.every((other) => !covers(box, { ...other, r: other.r + 1 / zoom }));
			if (!free) continue;
			placed.push({ actor: mark.id, x, y });
			boxes.push(box);
			break;
		}
	}
	return placed;
}

describe('importanceOf', () => {
	const lit = new Set([actorId('lit')]);
	const hulls = [{ actor: actorId('open'), x: 0, y: 0, r: 9 }];
	const of = (id: string, given: Partial<Mark> = {}) =>
		importanceOf(makeMark(id, { ties: 600, ...given }), lit, hulls);

	it('goes by the focus, then what is pointed at, then unfolded actors, then ties', () => {
		const inOrder = [
			of('gt', { focus: true, ties: 0 }),
			of('lit'),
			of('open'),
			of('many'),
			of('few', { ties: 1 })
		];
		expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
		expect(new Set(inOrder).size).toBe(inOrder.length);
	});
});

describe('textBox', () => {
	it.each(['start', 'middle', 'end'] as const)('fills what a text with align %s fills', (align) => {
		const item: TextItem = {
			id: 't',
			lines: ['Organismos', 'centroamericanos'],
			sizePx: 11,
			weight: 600,
			align,
			ink: 'ink',
			x: 50,
			y: 40
		};
		const box = textBox(item);
		const twin = boxOf(item);
		for (const edge of ['left', 'right', 'top', 'bottom'] as const)
			expect(box[edge]).toBeCloseTo(twin[edge], 9);
	});
});

describe.each(LANGUAGES)('in %s, on the real data', (language) => {
	// Laid out here, as it takes longer than a test may.
	FORMATS.forEach((format) => realLayout('radial', format));
	const cases = FORMATS.flatMap((format) =>
		LEVELS.flatMap((level) => ZOOMS.map((zoom) => [format, level, zoom] as const))
	);

	it.each(cases)('texts keep clear in the %s frame, by %s, at zoom %i', (format, level, zoom) => {
		const scene = realScene({ language, format, level, zoom });
		expect(faults(scene, scene.frame)).toEqual([]);
		expect(scene.labels.some(({ actor }) => actor === 'gt')).toBe(true);
	});

	it.each(FORMATS)('as many names or more are shown nearer to, in the %s frame', (format) => {
		const counts = ZOOMS.map((zoom) => realScene({ language, format, zoom }).labels.length);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
		expect(counts[0]).toBeGreaterThan(0.6 * realScene({ language, format }).marks.length);
	});
});
