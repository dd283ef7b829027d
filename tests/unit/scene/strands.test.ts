import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { THREAT_DOMAINS } from '#lib/dataset/vocabulary.ts';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { strandWidth, STRAND_GAP } from '#lib/layout/size.ts';
import { cableId, STRAND_ORDER, type Cable, type StrandStanding } from '#lib/network/network.ts';
import type { Mark, StrandItem } from '#lib/scene/scene.ts';
import { strandItems } from '#lib/scene/strands.ts';
import { makeTie } from '../../fixtures/dataset.ts';
import { makeMark } from './make-mark.ts';
import { realScene } from './real-scenes.ts';

const PLAIN = { dimmed: false, selected: false, faint: false };

function cableOf(counts: readonly number[], standing: StrandStanding = 'current'): Cable {
	const strands = counts.flatMap((count, i) => {
		const threat = STRAND_ORDER[i];
		if (!threat || count === 0) return [];
		return [
			{
				threat,
				standing,
				ties: Array.from({ length: count }, (_, k) => makeTie(`${threat}-${k}`, ['a', 'b']))
			}
		];
	});
	const [a, b] = makeTie('t', ['a', 'b']).between;
	if (!a || !b) throw new Error('A tie has two parties.');
	return { id: cableId(a, b), ends: [a, b], ties: strands.flatMap(({ ties }) => ties), strands };
}

const anyCable = fc
	.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: STRAND_ORDER.length })
	.filter((counts) => counts.some((count) => count > 0))
	.map((counts) => cableOf(counts));

const anyEnds = fc
	.record({
		x: fc.integer({ min: 0, max: 800 }),
		y: fc.integer({ min: 0, max: 600 }),
		angle: fc.double({ min: 0, max: 6.3, noNaN: true }),
		length: fc.integer({ min: 60, max: 400 }),
		ra: fc.integer({ min: 4, max: 40 }),
		rb: fc.integer({ min: 4, max: 40 })
	})
	.map(({ x, y, angle, length, ra, rb }): [Mark, Mark] => [
		makeMark('a', { x, y, r: ra }),
		makeMark('b', { x: x + length * Math.cos(angle), y: y + length * Math.sin(angle), r: rb })
	]);

/** How far each end of a strand lies to the side of the cable's middle line, with a sign. */
function sides(strand: StrandItem, [a, b]: readonly [Mark, Mark]): [number, number] {
	const length = Math.hypot(b.x - a.x, b.y - a.y);
	const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
	const side = (p: { x: number; y: number }, m: Mark) =>
		(p.x - m.x) * across.x + (p.y - m.y) * across.y;
	return [side(strand.from, a), side(strand.to, b)];
}

const neighbours = <T>(items: readonly T[]): [T, T][] =>
	items.slice(1).map((item, i) => [items[i] ?? item, item]);

describe('strandItems', () => {
	it('sets ends at right angles to the cable, from the middles of the marks', () => {
		fc.assert(
			fc.property(anyCable, anyEnds, (cable, ends) => {
				const [a, b] = ends;
				for (const { from, to, offsets } of strandItems(cable, ends, FRAMES.wide, PLAIN)) {
					expect(from.x - a.x).toBeCloseTo(offsets[0].x, 9);
					expect(to.y - b.y).toBeCloseTo(offsets[1].y, 9);
					for (const offset of offsets)
						expect(offset.x * (b.x - a.x) + offset.y * (b.y - a.y)).toBeCloseTo(0, 6);
				}
			})
		);
	});

	it('runs them parallel, side by side with the stated paper between, where marks are wide', () => {
		fc.assert(
			fc.property(anyCable, anyEnds, fc.constantFrom(...FORMATS), (cable, [a, b], format) => {
				const ends: [Mark, Mark] = [
					{ ...a, r: 100 },
					{ ...b, r: 100 }
				];
				const strands = strandItems(cable, ends, FRAMES[format], PLAIN);
				for (const strand of strands) {
					const [atA, atB] = sides(strand, ends);
					expect(atA).toBeCloseTo(atB, 6);
				}
				for (const [one, next] of neighbours(strands)) {
					const apart = sides(next, ends)[0] - sides(one, ends)[0];
					expect(apart - one.width / 2 - next.width / 2).toBeCloseTo(STRAND_GAP, 6);
				}
			})
		);
	});

	it('lies evenly on both sides of the line between the middles', () => {
		fc.assert(
			fc.property(anyCable, anyEnds, (cable, [a, b]) => {
				const ends: [Mark, Mark] = [
					{ ...a, r: 100 },
					{ ...b, r: 100 }
				];
				const strands = strandItems(cable, ends, FRAMES.wide, PLAIN);
				const edges = strands.flatMap((strand) => {
					const [side] = sides(strand, ends);
					return [side - strand.width / 2, side + strand.width / 2];
				});
				expect(Math.min(...edges)).toBeCloseTo(-Math.max(...edges), 6);
			})
		);
	});

	it('never lays one on the next at the wider mouth, and keeps their order at both', () => {
		fc.assert(
			fc.property(anyCable, anyEnds, (cable, ends) => {
				const wider = ends[0].r >= ends[1].r ? 0 : 1;
				for (const [one, next] of neighbours(strandItems(cable, ends, FRAMES.wide, PLAIN))) {
					const apart = [0, 1].map(
						(end) => (sides(next, ends)[end] ?? NaN) - (sides(one, ends)[end] ?? NaN)
					);
					expect(apart[wider]).toBeGreaterThanOrEqual(one.width / 2 + next.width / 2 - 1e-9);
					expect(Math.min(...apart)).toBeGreaterThan(0);
				}
			})
		);
	});

	it('ends inside both marks, however narrow they are', () => {
		fc.assert(
			fc.property(anyCable, anyEnds, (cable, ends) => {
				for (const { offsets } of strandItems(cable, ends, FRAMES.wide, PLAIN))
					offsets.forEach((offset, i) =>
						expect(Math.hypot(offset.x, offset.y)).toBeLessThan(ends[i]?.r ?? NaN)
					);
			})
		);
	});

	it('is wider with more ties, and as wide as the scale says where there is room', () => {
		const ends: [Mark, Mark] = [makeMark('a', { r: 100 }), makeMark('b', { r: 100, x: 500 })];
		const counts = [1, 2, 4, 9, 16, 30, 45];
		const widths = strandItems(cableOf(counts), ends, FRAMES.wide, PLAIN).map(({ width }) => width);
		expect(widths).toEqual(counts.map(strandWidth(FRAMES.wide)));
		neighbours(widths).forEach(([one, next]) => expect(next).toBeGreaterThan(one));
	});

	it('keeps the order of the network, each strand in the ink of its threat', () => {
		const strands = strandItems(
			cableOf(STRAND_ORDER.map(() => 1)),
			[makeMark('a', {}), makeMark('b', { x: 300 })],
			FRAMES.wide,
			PLAIN
		);
		expect(strands.map(({ threat }) => threat)).toEqual([...THREAT_DOMAINS, 'none']);
		expect(strands.map(({ ink }) => ink)).toEqual(
			[...THREAT_DOMAINS, 'none'].map((threat) => `threat-${threat}`)
		);
		expect(new Set(strands.map(({ id }) => id)).size).toBe(strands.length);
	});

	it('has numbers where both marks are at one place', () => {
		const strands = strandItems(
			cableOf([1, 2]),
			[makeMark('a', {}), makeMark('b', {})],
			FRAMES.wide,
			PLAIN
		);
		for (const { from, to, width } of strands)
			expect([from.x, from.y, to.x, to.y, width].every(Number.isFinite)).toBe(true);
	});

	it.each([
		['current', 'solid'],
		['ended', 'dashed'],
		['planned', 'dotted']
	] as const)('draws a %s strand %s', (standing, dash) => {
		const [strand] = strandItems(
			cableOf([1], standing),
			[makeMark('a', {}), makeMark('b', { x: 300 })],
			FRAMES.wide,
			PLAIN
		);
		expect(strand?.dash).toBe(dash);
	});

	it('shows a selected strand fully, a faint one less, a dimmed one least', () => {
		const opacityOf = (style: Partial<typeof PLAIN>) =>
			strandItems(cableOf([1]), [makeMark('a', {}), makeMark('b', { x: 300 })], FRAMES.wide, {
				...PLAIN,
				...style
			})[0]?.opacity ?? NaN;
		const inOrder = [{ selected: true }, {}, { faint: true }, { dimmed: true }].map(opacityOf);
		expect(inOrder[0]).toBe(1);
		neighbours(inOrder).forEach(([more, less]) => expect(less).toBeLessThan(more));
	});
});

const realScenes = FORMATS.map(
	(format) => [format, realScene({ format, level: 'institutions' })] as const
);

it.each(realScenes)('every strand of the real %s picture ends inside its marks', (_, scene) => {
	const { marks, strands } = scene;
	const markOf = new Map(marks.map((mark) => [mark.id, mark]));
	const astray = strands.filter(({ ends, from, to }) =>
		[from, to].some((end, i) => {
			const mark = markOf.get(ends[i === 0 ? 0 : 1]);
			return !mark || Math.hypot(end.x - mark.x, end.y - mark.y) >= mark.r;
		})
	);
	expect(astray.map(({ id }) => id)).toEqual([]);
});
