import { describe, expect, it } from 'vitest';
import { centreOf, FORMATS, FRAMES, type Format } from '#lib/layout/frame.ts';
import { circlesOverlap } from '#lib/layout/geometry.ts';
import { layoutInput, mostTies, type Layout, type LayoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { LAYOUT_IDS, type LayoutId } from '#lib/state/view-state.ts';
import { actorId, makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { pointOf, real, realInput, realLayout } from './real-layouts.ts';

const everyLayout = LAYOUT_IDS.flatMap((id) => FORMATS.map((format) => [id, format] as const));

/** Positions are rounded to hundredths: two marks may come nearer by as much. */
const ROUNDING = 0.03;

const territoriesOf = (layout: Layout, input: LayoutInput) =>
	[input.focus, ...input.sectors.flatMap(({ places }) => places)].map((place) => ({
		...pointOf(layout, place.id),
		id: place.id,
		mark: place.markRadius,
		r: place.territoryRadius
	}));

describe.each(everyLayout)('%s in the %s frame, on the real data', (id, format) => {
	const dataset = real('en');
	const input = realInput(format);
	const layout = realLayout(id, format);

	it('places every actor, its whole territory inside the frame', () => {
		expect(Object.keys(layout.points).toSorted()).toEqual(
			dataset.actors.map((actor) => actor.id).toSorted()
		);
		const { width, height } = layout.frame;
		const outside = territoriesOf(layout, input).filter(
			({ x, y, r }) =>
				x - r < -ROUNDING ||
				y - r < -ROUNDING ||
				x + r > width + ROUNDING ||
				y + r > height + ROUNDING
		);
		expect(outside.map((place) => place.id)).toEqual([]);
	});

	it('has the focus in the centre', () => {
		expect(pointOf(layout, dataset.focus)).toEqual(centreOf(FRAMES[format]));
	});

	it('sets no mark of a folded actor on another', () => {
		const marks = territoriesOf(layout, input).map(({ mark, ...place }) => ({
			...place,
			r: mark - ROUNDING
		}));
		expect(overlaps(marks)).toEqual([]);
	});

	it('sets institutions round their own actor, within its territory', () => {
		const astray = dataset.actors.filter((actor) => {
			const top = dataset.top.get(actor.id) ?? actor.id;
			const at = pointOf(layout, actor.id);
			const home = pointOf(layout, top);
			return Math.hypot(at.x - home.x, at.y - home.y) > (layout.territories[top] ?? 0);
		});
		expect(astray.map((actor) => actor.id)).toEqual([]);
	});

	it('comes out the same again, and from input that travelled as JSON', { timeout: 60_000 }, () => {
		expect(layOut(id, JSON.parse(JSON.stringify(input)))).toEqual(layout);
	});
});

function overlaps(circles: readonly { id: string; x: number; y: number; r: number }[]): string[] {
	return circles.flatMap((a, i) =>
		circles
			.slice(0, i)
			.filter((b) => circlesOverlap(a, b))
			.map((b) => `${b.id} and ${a.id}`)
	);
}

/** Where every actor's institutions have room of their own, whichever are unfolded. */
const ROOMY: readonly (readonly [LayoutId, Format])[] = [
	['radial', 'wide'],
	['radial', 'tall'],
	['force', 'wide'],
	['force', 'tall'],
	['layers', 'wide'],
	['layers', 'tall']
];

it.each(ROOMY)('%s keeps territories apart in the %s frame, on the real data', (id, format) => {
	const circles = territoriesOf(realLayout(id, format), realInput(format)).map((place) => ({
		...place,
		r: place.r - ROUNDING
	}));
	expect(overlaps(circles)).toEqual([]);
});

describe('layoutInput', () => {
	const dataset = makeDataset([
		makeTie('a', ['gt', 'mx'], { threats: ['narcotics'] }),
		makeTie('b', ['gt-army', 'mx-sedena']),
		makeTie('c', ['us', 'mx']),
		makeTie('d', ['us-dod', 'gt'])
	]);

	it('counts ties with the focus, its institutions included, those among partners not', () => {
		const [states] = layoutInput(dataset, FRAMES.wide).sectors;
		expect(states?.places.map(({ id, ties }) => [id, ties])).toEqual([
			['us', 1],
			['mx', 2],
			['hn', 0],
			['es', 0]
		]);
	});

	it('links partners by the ties among them', () => {
		expect(layoutInput(dataset, FRAMES.wide).links).toEqual([{ ends: ['mx', 'us'], ties: 1 }]);
	});

	it('gives room for its institutions to each actor that has any', () => {
		const input = layoutInput(dataset, FRAMES.wide);
		expect(Object.keys(input.offsets).toSorted()).toEqual(['gt', 'mx', 'us']);
		expect(input.offsets[actorId('us')]?.map(([id]) => id).toSorted()).toEqual([
			'us-dod',
			'us-southcom'
		]);
		const [us, , hn] = input.sectors[0]?.places ?? [];
		expect(us?.territoryRadius).toBeGreaterThan(2 * (us?.markRadius ?? NaN));
		expect(hn?.territoryRadius).toBeLessThan(1.5 * (hn?.markRadius ?? NaN));
	});
});

describe('mostTies', () => {
	it('is one where there is no tie, so that sizes have a scale', () => {
		expect(mostTies(makeDataset([]))).toBe(1);
	});

	it('counts the ties with the focus of the partner that has most', () => {
		const among = ['a', 'b', 'c'].map((id) => makeTie(id, ['us', 'mx']));
		const own = ['d', 'e'].map((id) => makeTie(id, ['gt-army', 'us-dod']));
		expect(mostTies(makeDataset([...among, ...own, makeTie('f', ['gt', 'hn'])]))).toBe(2);
	});
});

it.each(LAYOUT_IDS)('%s has places where there is no tie at all', (id) => {
	const dataset = makeDataset([]);
	const layout = layOut(id, layoutInput(dataset, FRAMES.wide));
	expect(Object.keys(layout.points)).toHaveLength(dataset.actors.length);
	for (const { x, y } of Object.values(layout.points)) {
		expect(x).toBeGreaterThan(0);
		expect(x).toBeLessThan(FRAMES.wide.width);
		expect(y).toBeGreaterThan(0);
		expect(y).toBeLessThan(FRAMES.wide.height);
	}
});
