import { describe, expect, it } from 'vitest';
import { get, type ActorId, type Tie } from '#lib/dataset/dataset.ts';
import { boxesOverlap, boxMeetsCircle, circlesOverlap } from '#lib/layout/geometry.ts';
import { cableWidth, strandWidth } from '#lib/layout/size.ts';
import { standingIn } from '#lib/query/years.ts';
import { emphasiseGroups } from '#lib/scene/groups.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { Label } from '#lib/scene/scene.ts';
import { actorId } from '../../../fixtures/dataset.ts';
import { emphasisOnMap } from '#lib/views/map/emphasis.ts';
import { dataset, realMap, type RealMap } from './real-map.ts';

const markOf = ({ drawn }: RealMap, id: string) => {
	const mark = drawn.scene.marks.find((one) => one.id === id);
	if (!mark) throw new Error(`“${id}” is not shown.`);
	return mark;
};

/** Pairs of names of which one lies over the other. */
function overlaps(labels: readonly Label[]): string[] {
	const boxes = labels.map((label) => ({ id: label.actor, ...textBox(label) }));
	return boxes.flatMap((a, i) =>
		boxes.slice(i + 1).flatMap((b) => (boxesOverlap(a, b) ? [`${a.id} and ${b.id}`] : []))
	);
}

const whole = realMap();

describe('the map', () => {
	const { scene } = whole.drawn;

	it('joins Guatemala and each partner by a strand for each threat domain of their ties', () => {
		const top = (id: string) => get(dataset.top, actorId(id));
		const expected = dataset.ties
			.filter(
				({ between }) =>
					between.some((id) => top(id) === 'gt') && between.some((id) => top(id) === 'bz')
			)
			.filter(
				({ activities, between }) => !activities.includes('membership') || between.length === 2
			)
			.flatMap(({ threats }): string[] => (threats.length === 0 ? ['none'] : [...threats]));
		const shown = scene.strands
			.filter(({ cable }) => cable === 'bz~gt')
			.map(({ threat }) => threat);
		expect(new Set(shown)).toEqual(new Set(expected));
		expect(shown).toHaveLength(new Set(expected).size);
	});

	it('draws strands as wide as the network does', () => {
		const widthOf = strandWidth(scene.frame);
		const strands = scene.strands.filter(({ cable }) => cable === 'gt~us');
		expect(
			cableWidth(
				scene.frame,
				strands.map(({ ties }) => ties)
			)
		).toBeGreaterThan(20);
		for (const { width, ties } of scene.strands)
			expect(width).toBeLessThanOrEqual(widthOf(ties) + 1e-9);
	});

	it('marks Guatemala alone as the focus', () => {
		expect(scene.marks.filter(({ focus }) => focus).map(({ id }) => id)).toEqual(['gt']);
		expect(whole.drawn.scene.labels.find(({ actor }) => actor === 'gt')?.lines).toEqual([
			'Guatemala'
		]);
	});

	it.each([{}, { extent: 'world' }, { format: 'tall', coarse: true }, { apart: true }] as const)(
		'writes no name over another: %o',
		(wish) => {
			const { drawn } = realMap(wish);
			expect(overlaps(drawn.scene.labels)).toEqual([]);
		}
	);

	it('names everyone beyond the edge, under the part of the world', () => {
		const named = new Set(scene.labels.map(({ actor }) => actor));
		expect(whole.drawn.beyond.length).toBeGreaterThan(25);
		for (const id of whole.drawn.beyond) expect(named).toContain(id);
		expect(whole.drawn.headings.map(({ lines }) => lines.join(' '))).toEqual(
			expect.arrayContaining(['North America', 'Europe', 'Asia, Pacific', 'No fixed seat'])
		);
	});

	it('has nobody beyond the edge of the world', () => {
		const world = realMap({ extent: 'world' }).drawn;
		expect(world.beyond).toEqual([]);
		expect(world.headings.map(({ lines }) => lines)).toEqual([['No fixed seat']]);
	});

	it('leads a line from the seat to the rim of each mark beside it', () => {
		const seat = get(whole.places.seats, actorId('cfac'));
		const mark = markOf(whole, 'cfac');
		const leader = whole.drawn.leaders.find(({ from }) => from.x === seat.x && from.y === seat.y);
		expect(leader).toBeDefined();
		const ends = whole.drawn.leaders.map(({ to }) => Math.hypot(to.x - mark.x, to.y - mark.y));
		expect(Math.min(...ends)).toBeCloseTo(mark.r, 6);
	});

	it('moves nothing when a filter is added', () => {
		const filtered = realMap({ threat: 'cyber' });
		expect(filtered.drawn.scene.marks.length).toBeLessThan(scene.marks.length / 2);
		for (const { id, x, y } of filtered.drawn.scene.marks)
			expect([id, x, y]).toEqual([id, markOf(whole, id).x, markOf(whole, id).y]);
	});

	it('shows the focus alone when nothing matches', () => {
		const { drawn } = realMap({ threat: 'nothing of the kind' });
		expect(drawn.scene.marks.map(({ id }) => id)).toEqual(['gt']);
		expect(drawn.scene.strands).toEqual([]);
		expect(drawn.headings).toEqual([]);
	});
});

describe('in a small picture', () => {
	it.each([
		['region', 'wide'],
		['region', 'tall'],
		['world', 'tall']
	] as const)('no two names of the %s lie over one another, in the %s frame', (extent, format) => {
		const { labels } = realMap({ extent, format, magnification: 0.6 }).drawn.scene;
		expect(overlaps(labels)).toEqual([]);
		expect(labels.length).toBeGreaterThan(8);
		expect(labels.length).toBeLessThan(realMap({ extent, format }).drawn.scene.labels.length);
	});
});

describe('what is pointed at and selected', () => {
	const topOf = (id: string) => get(dataset.top, actorId(id));
	/** Whom ties join with Belize, but Guatemala: by pairs, to a body, or from whom they lead. */
	const partnersOfBelize = [
		...new Set(
			dataset.ties.flatMap(({ between, activities, direction }) => {
				const tops = between.map(topOf);
				const centre =
					direction === 'directed' ? 0 : activities.includes('membership') ? tops.length - 1 : -1;
				return tops.flatMap((a, i) =>
					tops.filter(
						(b, j) =>
							i !== j && a === 'bz' && b !== 'bz' && (centre < 0 || i === centre || j === centre)
					)
				);
			})
		)
	].filter((id) => id !== 'gt' && whole.network.actors.some((actor) => actor.id === id));

	it('lights up an actor with its neighbours', () => {
		const lit = realMap({ spotlight: actorId('bz') }).drawn.scene;
		expect(
			lit.marks
				.filter(({ dimmed }) => !dimmed)
				.map(({ id }) => id)
				.toSorted()
		).toEqual(['bz', 'gt', ...partnersOfBelize].toSorted());
		const strong = lit.strands.filter(({ opacity, faint }) => opacity > 0.1 && !faint);
		expect(new Set(strong.map(({ cable }) => cable))).toEqual(new Set(['bz~gt']));
		const faint = lit.strands.filter((strand) => strand.faint);
		expect([...new Set(faint.map(({ cable }) => cable))].toSorted()).toEqual(
			partnersOfBelize.map((id) => (id < 'bz' ? `${id}~bz` : `bz~${id}`)).toSorted()
		);
	});

	it('moves no name that stays, whatever is pointed at', () => {
		const still = new Map(whole.drawn.scene.labels.map((label) => [label.actor, label]));
		for (const id of ['bz', 'cfac', 'tw', 'gt']) {
			const { labels } = realMap({ spotlight: actorId(id) }).drawn.scene;
			expect(labels.map(({ actor }) => actor)).toContain(id);
			for (const { actor, x, y } of labels) {
				const before = still.get(actor);
				if (before) expect([id, actor, x, y]).toEqual([id, actor, before.x, before.y]);
			}
		}
	});

	it('names what is selected, in a crowd too', () => {
		const ids = realMap({ apart: true }).drawn.scene.marks.map(({ id }) => id);
		const named = new Set(realMap({ apart: true }).drawn.scene.labels.map(({ actor }) => actor));
		const nameless = ids.filter((id) => !named.has(id));
		expect(nameless.length).toBeGreaterThan(10);
		const gained = nameless.slice(0, 8).filter((id) => {
			const { labels } = realMap({ apart: true, selection: { kind: 'actor', id } }).drawn.scene;
			expect(overlaps(labels)).toEqual([]);
			return labels.some(({ actor }) => actor === id);
		});
		expect(gained.length).toBeGreaterThan(0);
	});

	it('marks the selected actor, or who is shown for it beyond the edge', () => {
		const selected = (id: string, apart: boolean) =>
			realMap({ apart, selection: { kind: 'actor', id: actorId(id) } })
				.drawn.scene.marks.filter((mark) => mark.selected)
				.map((mark) => mark.id);
		expect(selected('bz', false)).toEqual(['bz']);
		expect(selected('us-southcom', true)).toEqual(['us']);
		expect(selected('gt-army', true)).toEqual(['gt-army']);
	});

	it('marks the strands of a selected cable, and of the cable that holds a selected tie', () => {
		const cables = (selection: Parameters<typeof realMap>[0]) => [
			...new Set(
				realMap(selection)
					.drawn.scene.strands.filter(({ selected }) => selected)
					.map(({ cable }) => cable)
			)
		];
		expect(cables({ selection: { kind: 'cable', ends: [actorId('bz'), actorId('gt')] } })).toEqual([
			'bz~gt'
		]);
		const tie = dataset.ties.find(({ between }) => {
			const tops = between.map((id) => get(dataset.top, id));
			return tops.length === 2 && tops.includes(actorId('tw')) && tops.includes(actorId('gt'));
		});
		if (!tie) throw new Error('The dataset has no tie with Taiwan.');
		expect(cables({ selection: { kind: 'tie', id: tie.id } })).toEqual(['gt~tw']);
		expect(cables({ selection: { kind: 'none' } })).toEqual([]);
	});
});

describe('two periods compared', () => {
	const periods = [
		{ from: 2000, to: 2009 },
		{ from: 2017, to: 2026 }
	] as const;

	it.each([
		{},
		{ extent: 'world' },
		{ format: 'tall', coarse: true },
		{ apart: true },
		{ threat: 'disasters' }
	] as const)('badges cover no name and no other badge: %o', (wish) => {
		const { scene } = realMap({ ...wish, periods }).drawn;
		const badges = scene.changes ?? [];
		expect(badges.length).toBeGreaterThan(5);
		const boxes = [...scene.labels, ...realMap({ ...wish, periods }).drawn.headings].map(textBox);
		expect(badges.filter((badge) => boxes.some((box) => boxMeetsCircle(box, badge)))).toEqual([]);
		expect(
			badges.flatMap((a, i) =>
				badges.slice(i + 1).flatMap((b) => (circlesOverlap(a, b) ? [[a.cable, b.cable]] : []))
			)
		).toEqual([]);
	});

	it('tell of every tie that began, ended or stayed, of the neighbours’ too', () => {
		const { network, drawn } = realMap({ periods });
		const isOf = (tie: Tie, { from, to }: (typeof periods)[number]) => {
			const standing = standingIn(tie, { from, to });
			return standing === 'in-force' || standing === 'not-known-ended';
		};
		for (const { id, ties } of network.cables) {
			const expected = new Set(
				ties.flatMap((tie) => {
					const [before, after] = periods.map((period) => isOf(tie, period));
					if (before) return after ? ['stayed'] : ['ended'];
					return after ? ['began'] : [];
				})
			);
			const shown = drawn.scene.changes?.filter(({ cable }) => cable === id) ?? [];
			expect([id, new Set(shown.map(({ change }) => change))]).toEqual([id, expected]);
			const strands = drawn.scene.strands.filter(({ cable }) => cable === id);
			const isPale = strands.every(({ opacity }) => opacity <= 0.1);
			expect([id, isPale]).toEqual([id, expected.size === 0]);
		}
	});

	it('stand on the rim of a neighbour to which the cable is too short', () => {
		const { drawn } = realMap({ periods });
		const belize = drawn.scene.marks.find(({ id }) => id === 'bz');
		if (!belize) throw new Error('Belize is not shown.');
		const badges = drawn.scene.changes?.filter(({ cable }) => cable === 'bz~gt') ?? [];
		expect(badges.length).toBeGreaterThan(0);
		for (const { x, y, r } of badges) {
			const apart = Math.hypot(x - belize.x, y - belize.y);
			expect(apart).toBeLessThan(belize.r + r);
			expect(apart).toBeGreaterThan(belize.r);
		}
	});
});

describe('an answer on the map', () => {
	it('rings who is asked about, and names them', () => {
		const { scene } = realMap({ emphasis: { asked: [actorId('mx'), actorId('tw')] } }).drawn;
		expect(
			scene.marks
				.filter(({ asked }) => asked)
				.map(({ id }) => id)
				.toSorted()
		).toEqual(['mx', 'tw']);
		const named = scene.labels.map(({ actor }) => actor);
		expect(named).toEqual(expect.arrayContaining(['mx', 'tw']));
	});

	it('dims Guatemala where an answer leads past it', () => {
		const ends = [actorId('mx'), actorId('co')];
		const isDim = (emphasis: { readonly asked: readonly ActorId[] }, spotlight?: ActorId) =>
			realMap({ threat: 'nothing of the kind', emphasis, ...(spotlight && { spotlight }) })
				.drawn.scene.marks.filter(({ dimmed }) => dimmed)
				.map(({ id }) => id);
		expect(isDim({ asked: ends })).toEqual(['gt']);
		expect(isDim({ asked: ends }, actorId('gt'))).toEqual([]);
		expect(isDim({ asked: [actorId('gt')] })).toEqual([]);
		expect(isDim({ asked: [] })).toEqual([]);
	});

	it('shows ranks as areas, none over another or a name', () => {
		const { network, places } = realMap();
		const sizes = new Map(network.actors.map(({ id }, i) => [id, (i % 7) / 6]));
		const answer = { kind: 'rank', measure: 'degree', ranking: [], sizes } as const;
		const given = { asked: [], sizes: { measure: 'degree', radii: new Map() } } as const;
		const emphasis = emphasisOnMap(answer, given, (id) => id, places);
		const { scene } = realMap(emphasis && { emphasis }).drawn;
		expect(scene.measure).toBe('degree');
		const full = scene.marks.find(({ id }) => sizes.get(id) === 1);
		const half = scene.marks.find(({ id }) => sizes.get(id) === 0.5);
		expect(((half?.r ?? 0) / (full?.r ?? 1)) ** 2).toBeCloseTo(0.5, 6);
		const covered = scene.marks.flatMap((a, i) =>
			scene.marks.slice(i + 1).flatMap((b) => (circlesOverlap(a, b) ? [[a.id, b.id]] : []))
		);
		expect(covered).toEqual([]);
		const boxes = scene.labels.map((label) => ({ actor: label.actor, box: textBox(label) }));
		const written = scene.marks.flatMap((mark) =>
			boxes
				.filter(({ actor, box }) => actor !== mark.id && boxMeetsCircle(box, mark))
				.map(({ actor }) => [mark.id, actor])
		);
		expect(written).toEqual([]);
	});

	it('writes the letter of its group in each mark, without outlines', () => {
		const groups = emphasiseGroups([
			{ name: 'Mexico', members: [actorId('mx'), actorId('gt')] },
			{ name: 'Taiwan', members: [actorId('tw')] }
		]);
		const { scene } = realMap({ emphasis: { asked: [], groups } }).drawn;
		const letterOf = (id: string) => scene.marks.find((mark) => mark.id === id)?.code;
		expect(['mx', 'gt', 'tw', 'us'].map(letterOf)).toEqual(['A', 'A', 'B', undefined]);
		expect(scene.groups?.map(({ letter, name, corners }) => [letter, name, corners])).toEqual([
			['A', 'Mexico', []],
			['B', 'Taiwan', []]
		]);
		const faded = scene.strands.filter(({ opacity }) => opacity <= 0.1);
		expect(new Set(faded.map(({ cable }) => cable))).not.toContain('gt~mx');
		expect(new Set(faded.map(({ cable }) => cable))).toContain('gt~tw');
	});

	it('gives who stands for several the largest of their sizes, and the ring of each', () => {
		const { places } = realMap();
		const answer = {
			kind: 'rank',
			measure: 'degree',
			ranking: [],
			sizes: new Map([
				[actorId('us-dod'), 0.25],
				[actorId('us-southcom'), 1],
				[actorId('mx'), 1]
			])
		} as const;
		const shownAs = (id: string) => actorId(id.startsWith('us') ? 'us' : id);
		const given = { asked: [], sizes: { measure: 'degree', radii: new Map() } } as const;
		const radii = emphasisOnMap(answer, given, shownAs, places)?.sizes?.radii;
		expect([...(radii?.keys() ?? [])]).toEqual(['us', 'mx']);
		expect(radii?.get(actorId('us'))).toBe(radii?.get(actorId('mx')));
		const asked = { asked: [actorId('us-southcom'), actorId('mx')] };
		expect(emphasisOnMap(undefined, asked, shownAs, places)?.asked).toEqual(['us', 'mx']);
	});

	it('is nothing where nothing is asked', () => {
		expect(emphasisOnMap(undefined, undefined, (id) => id, whole.places)).toBeUndefined();
	});
});
