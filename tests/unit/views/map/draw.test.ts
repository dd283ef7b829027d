import { describe, expect, it } from 'vitest';
import { toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { get } from '#lib/dataset/dataset.ts';
import { drawMap } from '#lib/views/map/draw.ts';
import { outlinesOf } from '#lib/views/map/land.ts';
import { mapIn } from '#lib/views/map/visible.ts';
import { legendOfMap } from '#lib/views/map/legend.ts';
import { actorId } from '../../../fixtures/dataset.ts';
import { base, dataset, realMap } from './real-map.ts';

const ink = (name: string) => `ink(${name})`;
const location = get(dataset.actor, dataset.focus).location;
const namesOf = (node: SvgNode | undefined, attribute: string): unknown[] =>
	(node?.children ?? []).map((child) =>
		typeof child === 'string' ? child : child.attrs[attribute]
	);

describe('outlinesOf', () => {
	it('has the edge of the world in the world alone, and the focus country in both', () => {
		const region = outlinesOf(base, realMap().map, location);
		const world = outlinesOf(base, realMap({ extent: 'world' }).map, location);
		expect(region.world).toBeUndefined();
		expect(world.world).toMatch(/^M/);
		for (const { land, borders, focus } of [region, world])
			for (const path of [land, borders, focus]) expect(path).toMatch(/^M[-\d.,MLZ]+$/);
	});

	it('draws the focus country round its seat', () => {
		const { map } = realMap();
		const { focus = '' } = outlinesOf(base, map, location);
		const points = [...focus.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
			Number(x),
			Number(y)
		]);
		const seat = location && map.project(location);
		const xs = points.map(([x = 0]) => x);
		const ys = points.map(([, y = 0]) => y);
		expect(seat?.x).toBeGreaterThan(Math.min(...xs));
		expect(seat?.x).toBeLessThan(Math.max(...xs));
		expect(seat?.y).toBeGreaterThan(Math.min(...ys));
		expect(seat?.y).toBeLessThan(Math.max(...ys));
	});

	it('has no focus country without a seat', () => {
		expect(outlinesOf(base, realMap().map, undefined).focus).toBeUndefined();
	});
});

describe('drawMap', () => {
	const { map, drawn } = realMap();
	const outlines = outlinesOf(base, map, location);

	it('lies land, leaders, network and headings one above the other', () => {
		const tree = drawMap(drawn, outlines, 1, ink);
		expect(namesOf(tree, 'class')).toEqual(['base', 'leaders', 'network', 'headings']);
		expect(namesOf(drawMap(drawn, outlines, 1, ink, { ids: true }), 'id')).toEqual([
			'base',
			'leaders',
			'network',
			'headings'
		]);
	});

	it('does without land where there is none', () => {
		expect(namesOf(drawMap(drawn, undefined, 1, ink), 'class')).toEqual([
			'leaders',
			'network',
			'headings'
		]);
	});

	it('keeps the width of its lines when the land is magnified', () => {
		const text = toText(drawMap(drawn, outlines, 4, ink));
		expect(text).toContain('transform="scale(4)"');
		expect(text).toContain('stroke-width="0.18"');
	});
});

describe('mapIn', () => {
	const { drawn } = realMap();

	it('keeps everything in a box round everything', () => {
		const all = { left: -1e4, right: 1e4, top: -1e4, bottom: 1e4 };
		expect(mapIn(drawn, all)).toEqual(drawn);
	});

	it('cuts away what is not seen, and its part of the legend', () => {
		const { x, y } = get(realMap().places.points, actorId('pa'));
		const near = mapIn(drawn, { left: x - 30, right: x + 30, top: y - 30, bottom: y + 30 });
		expect(near.scene.marks.map(({ id }) => id)).toEqual(['pa']);
		expect(near.headings).toEqual([]);
		expect(near.beyond).toEqual([]);
		const kinds = new Set(legendOfMap(near, 100, true).map(({ kind }) => kind));
		expect(kinds).toContain('base-map');
		expect(kinds).not.toContain('beyond');
		expect(kinds).not.toContain('leader');
	});
});

describe('legendOfMap', () => {
	it('tells the threats, then the map’s own signs, then the rest', () => {
		const kinds = legendOfMap(realMap().drawn, 100, true).map(({ kind }) => kind);
		const own = kinds.indexOf('beyond');
		expect(kinds.slice(own, own + 3)).toEqual(['beyond', 'leader', 'base-map']);
		expect(new Set(kinds.slice(0, own))).toEqual(new Set(['threat']));
		expect(kinds.slice(own)).not.toContain('threat');
	});

	it('does not tell of land that is not drawn, nor of an edge in the world', () => {
		const kinds = legendOfMap(realMap({ extent: 'world' }).drawn, 100, false).map(
			({ kind }) => kind
		);
		expect(kinds).not.toContain('base-map');
		expect(kinds).not.toContain('beyond');
	});
});
