import { describe, expect, it } from 'vitest';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { boxMeetsCircle } from '#lib/layout/geometry.ts';
import { mostTies } from '#lib/layout/layout.ts';
import { composeScene } from '#lib/scene/compose.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { LEVELS } from '#lib/state/view-state.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { pointOf, real, realLayout } from '../layout/real-layouts.ts';
import { realScene, realSceneInput } from './real-scenes.ts';

const dataset = real('en');
const plain = realScene();
FORMATS.forEach((format) => realLayout('radial', format));
const placeOf = (marks: readonly Mark[], id: string) => {
	const mark = marks.find((one) => one.id === id);
	if (!mark) throw new Error(`“${id}” is not shown.`);
	return { x: mark.x, y: mark.y };
};

it('is the same again from the same input', () => {
	expect(composeScene(realSceneInput())).toEqual(plain);
});

describe.each(FORMATS)('in the %s frame', (format) => {
	it.each(LEVELS)('shows each actor of the network, by %s, inside the frame', (level) => {
		const { marks, frame } = realScene({ format, level });
		const input = realSceneInput({ format, level });
		expect(marks.map(({ id }) => id).toSorted()).toEqual(
			input.network.actors.map(({ id }) => id).toSorted()
		);
		const outside = marks.filter(
			({ x, y, r }) => x < r || y < r || x > frame.width - r || y > frame.height - r
		);
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	it('has the focus in the centre, alone marked as such', () => {
		const { marks } = realScene({ format });
		expect(marks.filter(({ focus }) => focus).map(({ id, x, y }) => [id, x, y])).toEqual([
			['gt', FRAMES[format].width / 2, FRAMES[format].height / 2]
		]);
	});
});

it('sizes marks by the ties that they have, on the square root between least and most', () => {
	const most = mostTies(dataset);
	const partners = plain.marks.filter(({ focus }) => !focus);
	expect(Math.max(...partners.map(({ ties }) => ties))).toBe(most);
	for (const { r, ties } of partners) {
		expect(r).toBeCloseTo(6 + (20 * (Math.sqrt(ties) - 1)) / (Math.sqrt(most) - 1), 9);
	}
});

it('draws larger marks first, and thinner strands above wider ones', () => {
	const radii = plain.marks.map(({ r }) => r);
	expect(radii).toEqual(radii.toSorted((a, b) => b - a));
	const ties = plain.strands.map((strand) => strand.ties);
	expect(ties).toEqual(ties.toSorted((a, b) => b - a));
});

it('a filter moves nothing that stays', () => {
	const filtered = realScene({
		ties: dataset.ties.filter(({ threats }) => threats.includes('disasters'))
	});
	expect(filtered.marks.length).toBeLessThan(plain.marks.length);
	for (const { id, x, y } of filtered.marks)
		expect([id, { x, y }]).toEqual([id, placeOf(plain.marks, id)]);
});

it('unfolding one country moves no other actor', () => {
	const unfolded = realScene({ toggled: ['us'] });
	expect(unfolded.marks.length).toBeGreaterThan(plain.marks.length);
	expect(unfolded.hulls.map(({ actor }) => actor)).toEqual(['us']);
	for (const { id } of plain.marks)
		expect([id, placeOf(unfolded.marks, id)]).toEqual([id, placeOf(plain.marks, id)]);
});

it('grounds of unfolded actors hold their own marks and no other', () => {
	const { hulls, marks } = realScene({ level: 'institutions' });
	expect(hulls.length).toBeGreaterThan(5);
	for (const { actor, x, y, r } of hulls)
		for (const mark of marks) {
			const away = Math.hypot(mark.x - x, mark.y - y);
			if (dataset.top.get(mark.id) === actor) expect(away + mark.r).toBeLessThanOrEqual(r);
			else expect([mark.id, away > r]).toEqual([mark.id, true]);
		}
});

describe('an actor moved by hand', () => {
	const moved = { [actorId('us')]: { x: -0.5, y: 0.5 } };
	const at = { x: 0.25 * FRAMES.wide.width, y: 0.75 * FRAMES.wide.height };

	it('stands where it was put, in either format', () => {
		expect(placeOf(realScene({ moved }).marks, 'us')).toEqual(at);
		expect(placeOf(realScene({ moved, format: 'tall' }).marks, 'us')).toEqual({
			x: 0.25 * FRAMES.tall.width,
			y: 0.75 * FRAMES.tall.height
		});
	});

	it('takes its institutions and its ground along, and moves no other', () => {
		const before = realScene({ level: 'institutions' });
		const after = realScene({ level: 'institutions', moved });
		const from = pointOf(realLayout('radial', 'wide'), actorId('us'));
		for (const { id, x, y } of before.marks) {
			const follows = dataset.top.get(id) === 'us';
			const to = placeOf(after.marks, id);
			expect(to.x).toBeCloseTo(x + (follows ? at.x - from.x : 0), 6);
			expect(to.y).toBeCloseTo(y + (follows ? at.y - from.y : 0), 6);
		}
		expect(after.hulls.find(({ actor }) => actor === 'us')).toMatchObject(at);
	});

	it('keeps its strands at its mark', () => {
		const { strands } = realScene({ moved });
		for (const strand of strands.filter(({ ends }) => ends.includes(actorId('us')))) {
			const end = strand.ends[0] === 'us' ? strand.from : strand.to;
			expect(Math.hypot(end.x - at.x, end.y - at.y)).toBeLessThan(26);
		}
	});

	it('leaves an institution that was moved itself where it was put', () => {
		const both = { ...moved, [actorId('us-southcom')]: { x: 0, y: -0.5 } };
		const { marks } = realScene({ level: 'institutions', moved: both });
		expect(placeOf(marks, 'us-southcom')).toEqual({ x: 416, y: 150 });
	});
});

describe('the spotlight', () => {
	it.each(['us', 'mx', 'gt'])('on %s dims all but it and its neighbours', (id) => {
		const { marks, strands, labels } = realScene({ spotlight: actorId(id) });
		const near = new Set<string>([id]);
		for (const { ends } of plain.strands)
			if (ends.some((end) => end === id)) ends.forEach((end) => near.add(end));
		for (const mark of marks) expect([mark.id, mark.dimmed]).toEqual([mark.id, !near.has(mark.id)]);
		for (const { actor, dimmed } of labels)
			expect([actor, dimmed]).toEqual([actor, !near.has(actor)]);
		for (const strand of strands)
			expect(strand.opacity <= 0.1).toBe(!strand.ends.some((end) => end === id));
	});

	it('dims nothing where it is off', () => {
		expect(plain.marks.filter(({ dimmed }) => dimmed)).toEqual([]);
	});

	it('has its actor named, whatever its ties, but where marks leave no room at all', () => {
		const unnamed = plain.marks.filter(
			({ id }) => !realScene({ spotlight: id }).labels.some(({ actor }) => actor === id)
		);
		expect(unnamed.length).toBeLessThanOrEqual(2);
	});
});

describe('what is selected', () => {
	it('an actor is marked, alone', () => {
		const { marks } = realScene({ selection: { kind: 'actor', id: actorId('mx') } });
		expect(marks.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['mx']);
	});

	it('a cable is marked with all its strands, from either end', () => {
		const ends = [actorId('gt'), actorId('mx')] as const;
		const { strands } = realScene({ selection: { kind: 'cable', ends } });
		const chosen = strands.filter(({ selected }) => selected);
		expect(new Set(chosen.map(({ cable }) => cable))).toEqual(new Set(['gt~mx']));
		expect(chosen).toHaveLength(plain.strands.filter(({ cable }) => cable === 'gt~mx').length);
	});

	it('a tie marks the cable that holds it', () => {
		const tie = dataset.ties.find(({ between }) => between.join() === 'mx,gt');
		if (!tie) throw new Error('Mexico has a tie with Guatemala.');
		const { strands } = realScene({ selection: { kind: 'tie', id: tie.id } });
		const chosen = new Set(strands.filter(({ selected }) => selected).map(({ cable }) => cable));
		expect(chosen).toEqual(new Set(['gt~mx']));
	});
});

it('names only the sectors in which something is shown', () => {
	const { sectorNames } = realScene({
		ties: dataset.ties.filter(({ between }) => between.join() === 'mx,gt')
	});
	expect(sectorNames.map(({ id }) => id)).toEqual(['sector:neighbours']);
	expect(plain.sectorNames).toHaveLength(dataset.sectors.length);
});

describe('in a room half as large as the frame', () => {
	const small = { format: 'wide', zoom: 0.6 } as const;
	const { marks, labels, sectorNames, frame } = realScene(small);

	it('keeps names as large as they were, and as many as have room', () => {
		const [first] = labels;
		expect(first?.sizePx).toBeCloseTo(14 / 0.6);
		expect(labels.length).toBeLessThan(plain.labels.length);
		expect(labels.length).toBeGreaterThan(8);
	});

	it('names the sectors whose names have room beside marks, on the paper', () => {
		expect(sectorNames.length).toBeGreaterThan(0);
		for (const name of sectorNames) {
			expect(name.sizePx).toBeCloseTo(12 / 0.6);
			const box = textBox(name);
			expect(marks.filter((mark) => boxMeetsCircle(box, mark)).map(({ id }) => id)).toEqual([]);
			expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThanOrEqual(frame.width);
			expect(box.bottom).toBeLessThanOrEqual(frame.height);
		}
	});

	it('writes no code in a mark that is too small for it there', () => {
		const least = (some: typeof marks) =>
			Math.min(...some.filter(({ code }) => code !== undefined).map(({ r }) => r));
		expect(least(plain.marks)).toBeLessThan(14 / 0.6);
		expect(least(marks)).toBeGreaterThanOrEqual(14 / 0.6);
	});
});
