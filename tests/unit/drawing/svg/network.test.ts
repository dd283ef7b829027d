import { describe, expect, it } from 'vitest';
import { drawScene } from '#lib/drawing/svg/network.ts';
import { toText } from '#lib/drawing/svg/tree.ts';
import { SHAPES } from '#lib/scene/shapes.ts';
import { drawShape } from '#lib/drawing/svg/shape.ts';
import { realDataset, sceneOf } from '../real-data.ts';
import { findAll, parseXml, textOf, type XmlElement } from '../xml.ts';

const dataset = realDataset('en');
const { scene } = sceneOf(dataset);
const ink = (name: string) => `var(--${name})`;
const read = (node: Parameters<typeof toText>[0]): XmlElement => parseXml(toText(node));
const childrenOf = (root: XmlElement): XmlElement[] =>
	root.children.filter((child) => typeof child !== 'string');

describe('drawScene', () => {
	it('paints its groups from the ground up', () => {
		const groups = childrenOf(read(drawScene(scene, ink, { ids: true })));
		expect(groups.map(({ attrs }) => attrs['id'])).toEqual([
			'dividers',
			'hulls',
			'strands',
			'sector-names',
			'marks',
			'labels'
		]);
	});

	it('draws groups below the strands, each as a ground and a line', () => {
		const corners = [
			{ x: 10, y: 10 },
			{ x: 90.456, y: 10 },
			{ x: 50, y: 80 }
		];
		const groups = (['solid', 'dotted'] as const).map((dash, i) => ({
			letter: 'AB'[i] ?? '',
			name: 'Mexico',
			dash,
			corners
		}));
		const all = childrenOf(read(drawScene({ ...scene, groups }, ink, { ids: true })));
		const names = all.map(({ attrs }) => attrs['id']);
		expect(names.indexOf('groups')).toBeLessThan(names.indexOf('strands'));
		const [drawn] = all.filter(({ attrs }) => attrs['id'] === 'groups');
		const [a, b] = drawn ? childrenOf(drawn) : [];
		expect([a, b].map((group) => group?.attrs['id'])).toEqual(['group-A', 'group-B']);
		const [ground, line] = b ? childrenOf(b) : [];
		expect([ground, line].map((part) => part?.attrs['points'])).toEqual([
			'10,10 90.46,10 50,80',
			'10,10 90.46,10 50,80'
		]);
		expect(ground?.attrs['fill']).toBe('var(--ink-3)');
		expect(line?.attrs).toMatchObject({ fill: 'none', 'stroke-dasharray': '2 3' });
		expect(childrenOf(a ?? read(drawScene(scene, ink)))[1]?.attrs).not.toHaveProperty(
			'stroke-dasharray'
		);
	});

	it('puts a dashed ring round who is asked about, beside that of a selection', () => {
		const ringsOf = (given: { selected?: boolean; asked?: boolean }) => {
			const [mark] = scene.marks.filter(({ id }) => id === 'mx');
			if (!mark) throw new Error('Mexico is not shown.');
			const root = read(drawScene({ ...scene, marks: [{ ...mark, ...given }] }, ink));
			return findAll(
				root,
				({ attrs }) => attrs['r'] !== undefined && Number(attrs['r']) > mark.r + 4
			).map(({ attrs }) => [attrs['stroke'], attrs['stroke-dasharray']]);
		};
		expect(ringsOf({})).toEqual([]);
		expect(ringsOf({ asked: true })).toEqual([['var(--ink)', '5 3']]);
		expect(ringsOf({ selected: true })).toEqual([['var(--accent)', undefined]]);
		expect(ringsOf({ selected: true, asked: true })).toHaveLength(2);
	});

	it('carries classes and no id in a page, which may hold other pictures', () => {
		const root = read(drawScene(scene, ink));
		expect(findAll(root, ({ attrs }) => 'id' in attrs)).toEqual([]);
		expect(childrenOf(root).map(({ attrs }) => attrs['class'])).toContain('strands');
	});

	it('draws each strand where, as wide and in the ink that the scene says', () => {
		const root = read(drawScene(scene, ink));
		const strands = findAll(root, ({ attrs }) => attrs['class'] === 'strand');
		expect(strands.length).toBe(scene.strands.length);
		const [first] = scene.strands;
		const drawn = strands.find(({ attrs }) => attrs['data-threat'] === first?.threat);
		expect(Number(drawn?.attrs['x1'])).toBeCloseTo(first?.from.x ?? NaN, 1);
		expect(Number(drawn?.attrs['y2'])).toBeCloseTo(first?.to.y ?? NaN, 1);
		expect(Number(drawn?.attrs['stroke-width'])).toBeCloseTo(first?.width ?? NaN, 1);
		expect(drawn?.attrs['stroke']).toBe(`var(--threat-${first?.threat})`);
	});

	it('dashes what has ended and dots what is planned, and nothing else', () => {
		const dashes = findAll(
			read(drawScene(scene, ink)),
			({ attrs }) => attrs['class'] === 'strand'
		).map(({ attrs }) => attrs['stroke-dasharray']);
		const wanted = { solid: undefined, dashed: '6 4', dotted: '2 3' };
		const count = (of: readonly unknown[], value: unknown) => of.filter((v) => v === value).length;
		for (const dash of ['solid', 'dashed', 'dotted'] as const)
			expect(count(dashes, wanted[dash])).toBe(
				scene.strands.filter((strand) => strand.dash === dash).length
			);
	});

	it('writes labels as text, with a halo that is painted first', () => {
		const root = read(drawScene(scene, ink, { ids: true }));
		const [label] = findAll(root, ({ attrs }) => attrs['id'] === 'label-gt');
		expect(label?.tag).toBe('text');
		expect(label && textOf(label)).toBe('Guatemala');
		expect(label?.attrs).toMatchObject({ 'paint-order': 'stroke', stroke: 'var(--paper)' });
	});

	it('lays the halo below as a text of its own for programs without paint-order', () => {
		const root = read(drawScene(scene, ink, { ids: true, haloAs: 'below' }));
		const [label] = findAll(root, ({ attrs }) => attrs['id'] === 'label-gt');
		const [halo, text] = label ? childrenOf(label) : [];
		expect(halo?.attrs).toMatchObject({ 'aria-hidden': 'true', stroke: 'var(--paper)' });
		expect(text?.attrs['stroke']).toBeUndefined();
		expect(findAll(root, ({ attrs }) => 'paint-order' in attrs)).toEqual([]);
	});

	it('names marks and cables where it is told how', () => {
		const nameOf = (id: string) => `<${id}>`;
		const root = read(drawScene(scene, ink, { ids: true, nameOf }));
		const titleOf = (id: string) => {
			const [item] = findAll(root, ({ attrs }) => attrs['id'] === id);
			return item && textOf(findAll(item, ({ tag }) => tag === 'title')[0] ?? item);
		};
		expect(titleOf('mark-us')).toBe('<us>');
		expect(titleOf('cable-gt--us')).toBe('<gt> – <us>');
	});

	it('marks the selected actor', () => {
		const us = dataset.actors.find(({ id }) => id === 'us');
		const selected = sceneOf(dataset, {
			selection: us ? { kind: 'actor', id: us.id } : { kind: 'none' }
		}).scene;
		const circles = (of: typeof scene) => {
			const root = read(drawScene(of, ink, { ids: true }));
			const [mark] = findAll(root, ({ attrs }) => attrs['id'] === 'mark-us');
			return mark && childrenOf(mark).filter(({ tag }) => tag === 'circle').length;
		};
		expect([circles(scene), circles(selected)]).toEqual([1, 2]);
	});
});

describe('drawShape', () => {
	it.each(Object.keys(SHAPES) as (keyof typeof SHAPES)[])(
		'%s stays in its circle’s square',
		(shape) => {
			const { tag, attrs } = read(drawShape(shape, { x: 100, y: 50, r: 10 }, {}));
			const numbers = (text = '') => text.split(/[ ,]/).map(Number);
			const corners: Record<string, () => number[]> = {
				circle: () => [
					Number(attrs['cx']) - Number(attrs['r']),
					Number(attrs['cy']) + Number(attrs['r'])
				],
				rect: () => [Number(attrs['x']), Number(attrs['y']) + Number(attrs['height'])],
				polygon: () => numbers(attrs['points'])
			};
			const values = corners[tag]?.() ?? [];
			expect(values.length).toBeGreaterThan(0);
			values.forEach((value, i) => {
				expect(Math.abs(value - (i % 2 === 0 ? 100 : 50))).toBeLessThanOrEqual(10);
			});
		}
	);
});
