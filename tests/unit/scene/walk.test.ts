import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { FORMATS } from '#lib/layout/frame.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { DIRECTIONS, stepTo, type Direction } from '#lib/scene/walk.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { makeMark } from './make-mark.ts';
import { realScene } from './real-scenes.ts';

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
