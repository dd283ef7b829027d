import { describe, expect, it } from 'vitest';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { toggleValue } from '#lib/query/edit.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { boxSeen, WHOLE } from '#lib/views/map/look.ts';
import { Walk } from '#lib/views/walk.svelte.ts';
import { actorId, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('drugs', ['gt', 'us'], { threats: ['narcotics'] }),
	makeTie('training', ['gt', 'us'], { threats: ['narcotics'] }),
	makeTie('floods', ['gt', 'hn'], { threats: ['disasters'] }),
	makeTie('patrols', ['gt', 'mx'], { threats: ['narcotics'] }),
	makeTie('border', ['gt', 'mx']),
	makeTie('crossing', ['gt', 'mx']),
	makeTie('among', ['us', 'hn'])
]);
const layouts = { wide: { radial: layOut('radial', layoutInput(dataset, FRAMES.wide)) }, tall: {} };
const size = { width: 832, height: 600 };

function start() {
	const explorer = new Explorer(dataset, layouts);
	const walk = new Walk(explorer, {
		get scene() {
			return explorer.scene;
		},
		get network() {
			return explorer.network;
		},
		get folding() {
			return explorer.folding;
		},
		size,
		get viewport() {
			return explorer.state.viewport;
		},
		look: (viewport) => explorer.lookAt(viewport)
	});
	/** Presses keys; whether the last was for the walk, or is the page’s. */
	const press = (...keys: string[]): boolean => {
		let isTaken = false;
		for (const name of keys) {
			const [key = '', shift] = name.split('+').toReversed();
			isTaken = false;
			const event = {
				key: key === 'plus' ? '+' : key,
				shiftKey: shift !== undefined,
				preventDefault: () => (isTaken = true),
				stopPropagation: () => undefined
			};
			walk.press(event as unknown as KeyboardEvent);
		}
		return isTaken;
	};
	/** Where the keys are, in short. */
	const at = (): string | undefined => walk.stop && (walk.stop.cable?.cable.id ?? walk.stop.actor);
	press('ArrowUp');
	return { explorer, walk, press, at };
}

describe('a walk', () => {
	it('begins at the focus', () => {
		expect(start().at()).toBe('gt');
	});

	it('goes along the cables by Tab, those of most ties first, and then out of the picture', () => {
		const { press, at } = start();
		const stops = ['gt~mx', 'gt~us', 'gt~hn'].map((cable) => [press('Tab'), at(), cable]);
		for (const [taken, reached, cable] of stops) expect([taken, reached]).toEqual([true, cable]);
		expect(press('Tab')).toBe(false);
		expect(at()).toBe('gt~hn');
	});

	it('goes back along them by Shift and Tab, to the actor, and out', () => {
		const { press, at } = start();
		press('Tab', 'Tab', 'Shift+Tab');
		expect(at()).toBe('gt~mx');
		expect(press('Shift+Tab')).toBe(true);
		expect(at()).toBe('gt');
		expect(press('Shift+Tab')).toBe(false);
	});

	it('tells the place among the cables, those shown faintly last', () => {
		const { explorer, walk, press } = start();
		explorer.spotlight = actorId('us');
		press('Tab');
		expect(walk.stop?.cable).toMatchObject({ place: 1, of: 2, cable: { id: 'gt~us' } });
		press('Tab');
		expect(walk.stop?.cable).toMatchObject({ place: 2, of: 2, cable: { id: 'hn~us' } });
	});

	it('opens actor and cable by Enter, and unfolds what is open', () => {
		const { explorer, press } = start();
		explorer.spotlight = actorId('us');
		press('Enter');
		expect(explorer.selection).toEqual({ kind: 'actor', id: 'us' });
		press('Enter');
		expect(explorer.isUnfolded(actorId('us'))).toBe(true);
		press('Enter', 'Tab', 'Enter');
		expect(explorer.selection).toEqual({ kind: 'cable', ends: ['gt', 'us'] });
	});

	it('goes back by Escape: to the page’s card, to the actor, out of the walk', () => {
		const { explorer, press, at } = start();
		press('Tab', 'Enter');
		expect(press('Escape')).toBe(false);
		expect(at()).toBe('gt~mx');
		explorer.select({ kind: 'none' });
		expect(press('Escape')).toBe(true);
		expect(at()).toBe('gt');
		expect(press('Escape')).toBe(true);
		expect(at()).toBeUndefined();
		// No trap: out of the walk, Tab and Escape are the page’s at once.
		expect(press('Tab')).toBe(false);
		expect(press('Escape')).toBe(false);
	});

	it('is at the actor again once a filter has taken the cable away', () => {
		const { explorer, press, at } = start();
		press('Tab', 'Tab', 'Tab');
		expect(at()).toBe('gt~hn');
		explorer.ask(toggleValue(explorer.query, 'threat', 'narcotics'));
		expect(at()).toBe('gt');
	});

	it('keeps where it is in sight, however close one looks', () => {
		const { explorer, press, at } = start();
		press(...Array.from({ length: 8 }, () => 'plus'));
		for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) {
			press(key);
			const mark = explorer.scene.marks.find(({ id }) => id === at());
			const seen = boxSeen(explorer.scene.frame, size, explorer.state.viewport ?? WHOLE);
			expect(mark?.x).toBeGreaterThan(seen.left);
			expect(mark?.x).toBeLessThan(seen.right);
			expect(mark?.y).toBeGreaterThan(seen.top);
			expect(mark?.y).toBeLessThan(seen.bottom);
		}
		press('0');
		expect(explorer.state.viewport).toBeUndefined();
	});
});
