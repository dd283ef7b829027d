import { describe, expect, it } from 'vitest';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { textBox } from '#lib/scene/labels.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { formatViewState } from '#lib/state/address.ts';
import type { Selection } from '#lib/state/view-state.ts';
import { boxOfSelected } from '#lib/views/aside.svelte.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('drugs', ['gt', 'us']),
	makeTie('floods', ['gt', 'hn']),
	makeTie('exercise', ['gt', 'us', 'mx'])
]);
const layouts = { wide: { radial: layOut('radial', layoutInput(dataset, FRAMES.wide)) }, tall: {} };

function select(selection: Selection) {
	const explorer = new Explorer(dataset, layouts);
	explorer.select(selection);
	return explorer;
}

describe('what holds the selected', () => {
	it.each<[string, Selection, string[]]>([
		['an actor', { kind: 'actor', id: actorId('us') }, ['us']],
		['both ends of a cable', { kind: 'cable', ends: [actorId('gt'), actorId('hn')] }, ['gt', 'hn']],
		['all parties of a tie', { kind: 'tie', id: tieId('exercise') }, ['gt', 'us', 'mx']]
	])('is the box round %s, with names', (_, selection, ids) => {
		const { scene } = select(selection);
		const box = boxOfSelected(scene);
		if (!box) throw new Error('Nothing is selected.');
		const marks = scene.marks.filter(({ id }) => ids.includes(id));
		const names = scene.labels.filter(({ actor }) => ids.includes(actor)).map(textBox);
		expect(marks).toHaveLength(ids.length);
		expect(box.left).toBe(
			Math.min(...marks.map(({ x, r }) => x - r), ...names.map(({ left }) => left))
		);
		expect(box.bottom).toBe(
			Math.max(...marks.map(({ y, r }) => y + r), ...names.map(({ bottom }) => bottom))
		);
	});

	it.each<[string, Selection]>([
		['nothing', { kind: 'none' }],
		['an actor that is not shown', { kind: 'actor', id: actorId('us-southcom') }]
	])('is no box for %s', (_, selection) => {
		expect(boxOfSelected(select(selection).scene)).toBeUndefined();
	});
});

describe('a picture that stands aside', () => {
	it('is seen there, which no link holds, until the reader moves it', () => {
		const explorer = select({ kind: 'actor', id: actorId('us') });
		const before = formatViewState(explorer.state);
		explorer.aside = { x: 0, y: 0.5, zoom: 0.8 };
		expect(explorer.viewport).toEqual({ x: 0, y: 0.5, zoom: 0.8 });
		expect(explorer.mapViewport).toEqual({ x: 0, y: 0.5, zoom: 0.8 });
		expect(formatViewState(explorer.state)).toBe(before);
		explorer.lookAt({ x: 0.1, y: 0.5, zoom: 1 });
		expect(explorer.aside).toBeUndefined();
		expect(explorer.viewport).toEqual({ x: 0.1, y: 0.5, zoom: 1 });
		explorer.aside = { x: 0, y: 0, zoom: 2 };
		explorer.lookAtMap(undefined);
		expect(explorer.aside).toBeUndefined();
		expect(explorer.mapViewport).toBeUndefined();
	});
});
