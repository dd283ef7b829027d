import { get, type ActorId } from '#lib/dataset/dataset.ts';
import type { Target } from '#lib/drawing/cytoscape/network-drawing.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { stepTo, type Direction } from '#lib/scene/walk.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { zoomBy, ZOOM_STEP } from '#lib/state/viewport.ts';

/** A picture of the network that can be walked. */
export interface WalkedPicture {
	readonly scene: Scene;
	readonly viewport: Viewport | undefined;
	look(viewport: Viewport | undefined): void;
	/** Brings the actor that the keys have led to into the picture. */
	reveal?(id: ActorId): void;
}

const STEPS: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};
const ZOOMS: Readonly<Record<string, number>> = {
	'+': ZOOM_STEP,
	'=': ZOOM_STEP,
	'-': 1 / ZOOM_STEP
};

/** One stop of the Tab key, and in it a walk from actor to actor. */
export class Walk {
	/** Whether the spotlight was set by keys, and so is to be spoken and kept. */
	isUnderWay = $state(false);
	readonly #explorer: Explorer;
	readonly #picture: WalkedPicture;

	constructor(explorer: Explorer, picture: WalkedPicture) {
		this.#explorer = explorer;
		this.#picture = picture;
	}

	/** Actor at which the keys are. */
	readonly stop = $derived.by(() => (this.isUnderWay ? this.#explorer.spotlight : undefined));

	/** Selects what was clicked; nothing on bare paper. */
	select(target: Target | undefined) {
		this.isUnderWay = false;
		if (target?.kind === 'actor') this.#explorer.select({ kind: 'actor', id: target.id });
		else if (target?.kind === 'strand') {
			const strand = this.#picture.scene.strands.find(({ id }) => id === target.id);
			if (strand) this.#explorer.select({ kind: 'cable', ends: strand.ends });
		} else this.#explorer.select({ kind: 'none' });
	}

	readonly press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const factor = ZOOMS[event.key];
		const direction = STEPS[event.key];
		if (direction) this.#step(direction);
		else if (factor !== undefined) this.#picture.look(zoomBy(this.#picture.viewport, factor));
		else if (event.key === '0') this.#picture.look(undefined);
		else if (event.key === 'Enter' || event.key === ' ') this.#open();
		else if (event.key === 'Escape' && this.#explorer.spotlight !== undefined) this.leave();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};

	/** Begins at what is selected, else at the focus, where the keys have led here. */
	readonly enter = (event: FocusEvent) => {
		if (!(event.currentTarget instanceof HTMLElement)) return;
		if (!event.currentTarget.matches(':focus-visible')) return;
		const { selection, dataset } = this.#explorer;
		this.isUnderWay = true;
		this.#explorer.spotlight =
			selection.kind === 'actor' && this.#picture.scene.marks.some(({ id }) => id === selection.id)
				? selection.id
				: get(dataset.actor, dataset.focus).id;
	};

	readonly leave = () => {
		this.isUnderWay = false;
		this.#explorer.spotlight = undefined;
	};

	#step(direction: Direction) {
		const next = stepTo(this.#picture.scene.marks, this.#explorer.spotlight, direction);
		this.isUnderWay = true;
		if (next === undefined) return;
		this.#explorer.spotlight = next;
		this.#picture.reveal?.(next);
	}

	/** Opens the actor's card; once it is open, unfolds or folds the actor. */
	#open() {
		const { spotlight: id, selection } = this.#explorer;
		if (id === undefined) return;
		if (selection.kind === 'actor' && selection.id === id) this.#explorer.toggleFolding(id);
		else this.#explorer.select({ kind: 'actor', id });
	}
}
