import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { FORMATS } from '#lib/layout/frame.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { cablesAlong, cableStrip, DIRECTIONS, stepTo, type Direction } from '#lib/scene/walk.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { makeMark } from './make-mark.ts';
import { realScene, realSceneInput } from './real-scenes.ts';

const anyMarks = fc
	.array(fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) }), {
		minLength: 1,
		maxLength: 20
	})
	.map((points) => points.map((at, i) => makeMark(`m${i}`, { ...at, focus: i === 0 })));

const isAhead = (from: Mark, to: Mark, direction: Direction): boolean => {
	switch (direction) {
		case 'left':
			return to.x < from.x;
		case 'right':
			return to.x > from.x;
		case 'up':
			return to.y < from.y;
		case 'down':
			return to.y > from.y;
	}
};

const find = (marks: readonly Mark[], id: ActorId | undefined) =>
	marks.find((mark) => mark.id === id);

const realScenes = FORMATS.map((format) => [format, realScene({ format })] as const);

describe('stepTo', () => {
	it('arrives at the focus where nothing is chosen, or what was is not shown', () => {
		const marks = [makeMark('mx', {}), makeMark('gt', { focus: true })];
		expect(stepTo(marks, undefined, 'left')).toBe('gt');
		expect(stepTo(marks, actorId('gone'), 'up')).toBe('gt');
	});

	it('goes nowhere where there is nothing', () => {
		expect(stepTo([], undefined, 'left')).toBeUndefined();
	});

	it('goes in the direction asked, and stays where nothing lies there', () => {
		fc.assert(
			fc.property(anyMarks, fc.nat(), fc.constantFrom(...DIRECTIONS), (marks, at, direction) => {
				const from = marks[at % marks.length];
				if (!from) throw new Error('There is at least one mark.');
				const to = find(marks, stepTo(marks, from.id, direction));
				const ahead = marks.filter((mark) => isAhead(from, mark, direction));
				expect(to === undefined).toBe(ahead.length === 0);
				if (to) expect(isAhead(from, to, direction)).toBe(true);
			})
		);
	});

	it('takes the nearer of two straight ahead, and one ahead before one aside', () => {
		const from = makeMark('from', { x: 100, y: 100 });
		const near = makeMark('near', { x: 150, y: 100 });
		const far = makeMark('far', { x: 300, y: 100 });
		const aside = makeMark('aside', { x: 120, y: 160 });
		expect(stepTo([from, far, near, aside], from.id, 'right')).toBe('near');
		// Near as it is, it lies in the quarter of the other arrow.
		expect(stepTo([from, aside, far], from.id, 'right')).toBe('far');
		expect(stepTo([from, aside], from.id, 'right')).toBe('aside');
		expect(stepTo([from, near, aside, far], from.id, 'down')).toBe('aside');
	});

	it.each(realScenes)(
		'leads from the focus to nearly every actor of the %s picture',
		(_, { marks }) => {
			const reached = new Set<ActorId>();
			const queue = [stepTo(marks, undefined, 'up')];
			for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
				if (reached.has(id)) continue;
				reached.add(id);
				for (const direction of DIRECTIONS) {
					const next = stepTo(marks, id, direction);
					if (next !== undefined) queue.push(next);
				}
			}
			const lost = marks.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
			expect(lost.length).toBeLessThanOrEqual(0.05 * marks.length);
		}
	);
});

describe('cablesAlong', () => {
	it('has every cable of the actor once, those of most ties first, faint ones last', () => {
		const { cables } = realSceneInput({ amongPartners: true }).network;
		const us = actorId('us');
		const isOwn = ({ ends }: { readonly ends: readonly ActorId[] }) => ends.includes(actorId('gt'));
		const own = cables.filter(isOwn);
		const faint = cables.filter((cable) => !isOwn(cable));
		const along = cablesAlong(us, own, faint);
		const ofUs = cables.filter(({ ends }) => ends.includes(us));
		expect(along.map(({ id }) => id).toSorted()).toEqual(ofUs.map(({ id }) => id).toSorted());
		expect(along[0]?.ends).toEqual(['gt', 'us']);
		const counts = along.slice(1).map(({ ties }) => ties.length);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});
});

describe('cableStrip', () => {
	const scene = realScene();
	const [gt, us] = ['gt', 'us'].map((id) => find(scene.marks, actorId(id)));
	if (!gt || !us) throw new Error('Both are drawn.');

	it('holds every strand of the cable, from mark to mark', () => {
		const strip = cableStrip(scene, 'gt~us');
		if (!strip) throw new Error('The cable is drawn.');
		const { from, angle, length, width } = strip;
		expect(Math.hypot(from.x - gt.x, from.y - gt.y)).toBeCloseTo(gt.r, 6);
		const turned = (angle * Math.PI) / 180;
		const [dx, dy] = [Math.cos(turned), Math.sin(turned)];
		expect(from.x + dx * (length + us.r)).toBeCloseTo(us.x, 6);
		expect(from.y + dy * (length + us.r)).toBeCloseTo(us.y, 6);
		for (const strand of scene.strands.filter(({ cable }) => cable === 'gt~us'))
			for (const end of [strand.from, strand.to]) {
				const across = Math.abs((end.x - from.x) * dy - (end.y - from.y) * dx);
				expect(across + strand.width / 2).toBeLessThanOrEqual(width / 2 + 1e-6);
			}
	});

	it('goes from centre to centre where the marks touch', () => {
		const marks = [
			{ ...gt, x: 0, y: 0, r: 20 },
			{ ...us, x: 0, y: 30, r: 15 }
		];
		expect(cableStrip({ ...scene, marks }, 'gt~us')).toMatchObject({
			from: { x: 0, y: 0 },
			angle: 90,
			length: 30
		});
	});

	it('is nothing where there is no such cable', () => {
		expect(cableStrip(scene, 'gt~nowhere')).toBeUndefined();
	});
});
