import { describe, expect, it } from 'vitest';
import { boxMeetsCircle } from '#lib/layout/geometry.ts';
import { mostTies } from '#lib/layout/layout.ts';
import type { Periods } from '#lib/query/periods.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import { emphasiseGroups } from '#lib/scene/groups.ts';
import { textBox } from '#lib/scene/labels.ts';
import { legendOf } from '#lib/scene/legend.ts';
import { measuredRadii } from '#lib/scene/measured-radii.ts';
import { LAYOUT_IDS, LEVELS } from '#lib/state/view-state.ts';
import { FORMATS } from '#lib/layout/frame.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { real, realLayout } from '../layout/real-layouts.ts';
import { realScene } from './real-scenes.ts';

const most = mostTies(real('en'));
const plain = realScene();
const entriesOf = (scene: typeof plain, kind: string) =>
	legendOf(scene, most).filter((entry) => entry.kind === kind);
const places = ({ marks }: typeof plain) =>
	new Map(marks.map(({ id, x, y }) => [id, [x, y] as const]));

describe('a measure', () => {
	/** A measure by which the focus is nothing, and the first actor of the alphabet most. */
	const sizes = new Map(
		plain.marks
			.map(({ id }) => id)
			.toSorted()
			.map((id, i, all) => [id, id === 'gt' ? 0 : 1 - i / all.length] as const)
	);
	const radii = measuredRadii(sizes, realLayout('radial', 'wide'));
	const scene = realScene({ emphasis: { asked: [], sizes: { measure: 'closeness', radii } } });

	it('sizes every mark, the focus too, and moves none', () => {
		expect(new Map(scene.marks.map(({ id, r }) => [id, r]))).toEqual(radii);
		expect(places(scene)).toEqual(places(plain));
		const [first] = [...sizes.keys()];
		expect(scene.marks[0]?.id).toBe(first);
		expect(scene.marks.at(-1)?.r).toBe(scene.marks.find(({ focus }) => focus)?.r);
	});

	it('is named by the legend in the place of the number of ties', () => {
		const all = [...radii.values()];
		expect(entriesOf(scene, 'measure')).toEqual([
			{ kind: 'measure', measure: 'closeness', radii: [Math.min(...all), Math.max(...all)] }
		]);
		expect(entriesOf(scene, 'size')).toEqual([]);
		expect(entriesOf(plain, 'measure')).toEqual([]);
	});

	const cases = FORMATS.flatMap((format) =>
		LAYOUT_IDS.flatMap((layoutId) => LEVELS.map((level) => [format, layoutId, level] as const))
	);
	// Laid out here, as it takes longer than a test may.
	cases.forEach(([format, layoutId]) => realLayout(layoutId, format));

	it.each(cases)('lets no two marks overlap, %s, %s, by %s', (format, layoutId, level) => {
		const layout = realLayout(layoutId, format);
		const { marks } = realScene({ format, layoutId, level });
		const alike = new Map(marks.map(({ id }) => [id, 0.6]));
		const sized = realScene({
			format,
			layoutId,
			level,
			emphasis: {
				asked: [],
				sizes: { measure: 'degree', radii: measuredRadii(alike, layout) }
			}
		}).marks;
		const overlapping = sized.flatMap((a, i) =>
			sized.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
		);
		expect(overlapping).toEqual([]);
	});
});

describe('groups', () => {
	const groups = [
		{ name: 'Mexico', members: ['mx', 'us', 'gt'].map(actorId) },
		{ name: 'OAS', members: ['oas', 'co'].map(actorId) }
	];
	const emphasis: Emphasis = { asked: [], groups: emphasiseGroups(groups) };
	const scene = realScene({ emphasis, amongPartners: true });
	const letterOf: Readonly<Record<string, string>> = {
		mx: 'A',
		us: 'A',
		gt: 'A',
		oas: 'B',
		co: 'B'
	};

	it('stand in their marks, and in no other', () => {
		for (const { id, code } of scene.marks) expect([id, code]).toEqual([id, letterOf[id]]);
	});

	it('are outlined round their marks, wherever the reader puts one', () => {
		const moved = { [actorId('co')]: { x: 0.9, y: 0.9 } };
		for (const { groups: outlines = [], marks } of [scene, realScene({ emphasis, moved })]) {
			expect(outlines.map(({ letter }) => letter)).toEqual(['A', 'B']);
			for (const { letter, corners } of outlines) {
				const xs = corners.map(({ x }) => x);
				const ys = corners.map(({ y }) => y);
				for (const { x, y, r } of marks.filter(({ id }) => letterOf[id] === letter)) {
					expect(x - r).toBeGreaterThan(Math.min(...xs));
					expect(x + r).toBeLessThan(Math.max(...xs));
					expect(y - r).toBeGreaterThan(Math.min(...ys));
					expect(y + r).toBeLessThan(Math.max(...ys));
				}
			}
		}
	});

	it('make paler what leads from one to another', () => {
		const without = realScene({ amongPartners: true });
		expect(scene.strands.map(({ id }) => id)).toEqual(without.strands.map(({ id }) => id));
		scene.strands.forEach((strand, i) => {
			const [a, b] = strand.ends.map((end) => letterOf[end]);
			expect(strand.opacity).toBe(a === b ? without.strands[i]?.opacity : 0.1);
		});
		expect(scene.strands.filter(({ opacity }) => opacity > 0.1).length).toBeGreaterThan(10);
	});

	it('are named by the legend one by one', () => {
		expect(entriesOf(scene, 'group')).toEqual([
			{ kind: 'group', letter: 'A', name: 'Mexico', dash: 'solid' },
			{ kind: 'group', letter: 'B', name: 'OAS', dash: 'dashed' }
		]);
		expect(plain.groups).toBeUndefined();
	});
});

describe('who is asked about', () => {
	const asked = ['co', 'es'].map(actorId);

	it.each([1, 2, 4])('is marked and named, and stays in its place, at zoom %i', (zoom) => {
		const scene = realScene({ emphasis: { asked }, zoom });
		const ringed = scene.marks.filter((mark) => mark.asked);
		expect(ringed.map(({ id }) => id).toSorted()).toEqual(asked);
		for (const id of asked) expect(scene.labels.map(({ actor }) => actor)).toContain(id);
		expect(places(scene)).toEqual(places(plain));
	});

	it('has a ring that no name covers, wherever it stands', () => {
		const covered = plain.marks.flatMap(({ id, x, y, r }) =>
			realScene({ emphasis: { asked: [id] } })
				.labels.filter((label) => boxMeetsCircle(textBox(label), { x, y, r: r + 6 }))
				.map(({ actor }) => `${actor} on ${id}`)
		);
		expect(covered).toEqual([]);
	});

	it('has its sign in the legend, where somebody is', () => {
		expect(entriesOf(realScene({ emphasis: { asked } }), 'asked')).toEqual([{ kind: 'asked' }]);
		expect(entriesOf(realScene({ emphasis: { asked: [] } }), 'asked')).toEqual([]);
	});
});

describe('badges of compared periods', () => {
	const periods: Periods = [
		{ from: 1990, to: 2004 },
		{ from: 2005, to: 2020 }
	];

	it.each(FORMATS)('are covered by no name, in the %s frame', (format) => {
		for (const zoom of [1, 2]) {
			const { changes = [], labels } = realScene({ format, zoom, periods });
			expect(changes.length).toBeGreaterThan(20);
			const covered = changes.flatMap((badge) =>
				labels
					.filter((label) => boxMeetsCircle(textBox(label), badge))
					.map(({ actor }) => `${actor} on ${badge.cable}`)
			);
			expect(covered).toEqual([]);
			expect(labels.length).toBeGreaterThan(10);
		}
	});
});
