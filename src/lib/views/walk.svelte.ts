import { get, type ActorId } from '#lib/dataset/dataset.ts';
import type { Target } from '#lib/scene/target.ts';
import type { Point } from '#lib/layout/frame.ts';
import type { Folding } from '#lib/network/folding.ts';
import { cableId, type Cable, type Network } from '#lib/network/network.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { cablesAlong, stepTo, type Direction } from '#lib/scene/walk.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { zoomBy, ZOOM_STEP } from '#lib/state/viewport.ts';
import type { Held } from './held.ts';
import { showing, WHOLE, type Size } from './map/look.ts';

/** A picture of the network that can be walked. */
export interface WalkedPicture {
	readonly scene: Scene;
	/** What the scene shows, and how it is folded. */
	readonly network: Network;
	readonly folding: Folding;
	/** Of the picture, in px. */
	readonly size: Size;
	/** What is seen of it. */
	readonly viewport: Viewport | undefined;
	look(viewport: Viewport | undefined): void;
}

/** Where the keys are: at an actor, or on one of its cables. */
export interface Stop {
	readonly actor: ActorId;
	readonly cable?: {
		readonly cable: Cable;
		/** Its place among those of the actor, from 1, and how many these are. */
		readonly place: number;
		readonly of: number;
	};
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

/**
 * A walk from actor to actor by the arrow keys, and along the cables of one by Tab, which leaves the
 * picture after the last of them. Escape goes back: from what is opened, from a cable to its actor,
 * and out of the walk, so that the next Tab leaves at once.
 */
export class Walk {
	/** Whether the spotlight was set by keys, and so is to be spoken and kept. */
	isUnderWay = $state(false);
	readonly picture: WalkedPicture;
	readonly #explorer: Explorer;
	/** Where the keys were when the focus went elsewhere. */
	#last: ActorId | undefined;
	/** Id of the cable at which the keys are. */
	#cable = $state<string | undefined>();

	constructor(explorer: Explorer, picture: WalkedPicture) {
		this.#explorer = explorer;
		this.picture = picture;
	}

	readonly #cables: readonly Cable[] = $derived.by(() => {
		const { spotlight } = this.#explorer;
		if (!this.isUnderWay || spotlight === undefined) return [];
		const { network, folding } = this.picture;
		const faint = this.#explorer.faintOf(spotlight, network, folding);
		return cablesAlong(spotlight, network.cables, faint);
	});

	/** Where the keys are. */
	readonly stop: Stop | undefined = $derived.by(() => {
		const { spotlight: actor } = this.#explorer;
		if (!this.isUnderWay || actor === undefined) return undefined;
		const at = this.#cables.findIndex(({ id }) => id === this.#cable);
		const cable = this.#cables[at];
		return cable ? { actor, cable: { cable, place: at + 1, of: this.#cables.length } } : { actor };
	});

	/** Selects what was clicked; nothing on bare paper. */
	select(target: Target | undefined) {
		this.isUnderWay = false;
		if (target?.kind === 'actor') this.#explorer.select({ kind: 'actor', id: target.id });
		else if (target?.kind === 'strand') {
			const strand = this.picture.scene.strands.find(({ id }) => id === target.id);
			if (strand) this.#explorer.select({ kind: 'cable', ends: strand.ends });
		} else this.#explorer.select({ kind: 'none' });
	}

	/** A finger rests on `target`. */
	readonly holding = (target: Target, text: string, at: Point): Held => ({
		text,
		at,
		actor: target.kind === 'actor' ? target.id : undefined,
		open: () => this.select(target)
	});

	readonly press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (!this.#answers(event)) return;
		event.preventDefault();
		event.stopPropagation();
	};

	/** Begins at what is selected, else where it was broken off, at first at the focus. */
	readonly enter = (event: FocusEvent) => {
		if (!(event.currentTarget instanceof HTMLElement)) return;
		if (!event.currentTarget.matches(':focus-visible')) return;
		const { selection, dataset } = this.#explorer;
		const focus = get(dataset.actor, dataset.focus).id;
		this.#cable = undefined;
		this.isUnderWay = true;
		if (selection.kind === 'actor' && this.#isShown(selection.id)) this.#goTo(selection.id);
		else if (selection.kind === 'cable' && selection.ends.every((end) => this.#isShown(end))) {
			this.#goTo(selection.ends.find((end) => end !== focus) ?? focus);
			this.#cable = cableId(...selection.ends);
		} else this.#goTo(this.#last !== undefined && this.#isShown(this.#last) ? this.#last : focus);
	};

	readonly leave = (event?: FocusEvent) => {
		// Another window has the keys now, and gives them back.
		if (event && event.currentTarget === document.activeElement) return;
		this.#last = event ? this.stop?.actor : undefined;
		this.isUnderWay = false;
		this.#explorer.spotlight = undefined;
	};

	/** Does what a key is for; whether it is for anything here. */
	#answers(event: KeyboardEvent): boolean {
		const factor = ZOOMS[event.key];
		const direction = STEPS[event.key];
		if (direction) this.#step(direction);
		else if (factor !== undefined) this.#zoom(factor);
		else if (event.key === '0') this.picture.look(undefined);
		else if (event.key === 'Tab') return this.#goAlong(event.shiftKey ? -1 : 1);
		else if (event.key === 'Enter' || event.key === ' ') this.#open();
		else if (event.key === 'Escape') return this.#goBack();
		else return false;
		return true;
	}

	#isShown(actor: ActorId): boolean {
		return this.picture.scene.marks.some(({ id }) => id === actor);
	}

	#goTo(actor: ActorId) {
		this.#explorer.spotlight = actor;
		this.#reveal(this.picture.viewport ?? WHOLE);
	}

	#step(direction: Direction) {
		const next = stepTo(this.picture.scene.marks, this.#explorer.spotlight, direction);
		this.isUnderWay = true;
		if (next === undefined) return;
		this.#cable = undefined;
		this.#goTo(next);
	}

	#zoom(factor: number) {
		const wanted = zoomBy(this.picture.viewport, factor);
		this.picture.look(wanted);
		this.#reveal(wanted);
	}

	/** Brings the actor at which the keys are into a viewport. */
	#reveal(viewport: Viewport) {
		const { scene, size } = this.picture;
		const mark = scene.marks.find(({ id }) => id === this.#explorer.spotlight);
		const { covered } = this.#explorer;
		const next = mark && showing(scene.frame, size, viewport, mark, covered);
		if (next && next !== viewport) this.picture.look(next);
	}

	/** To the next cable or the one before, which is the actor before the first; not beyond. */
	#goAlong(step: 1 | -1): boolean {
		if (!this.stop) return false;
		const at = (this.stop.cable?.place ?? 0) + step;
		if (at < 0 || at > this.#cables.length) return false;
		this.#cable = this.#cables[at - 1]?.id;
		return true;
	}

	/** What is opened is closed by the page, which hears of it. */
	#goBack(): boolean {
		if (!this.stop || this.#explorer.selection.kind !== 'none') return false;
		if (this.stop.cable) this.#cable = undefined;
		else this.leave();
		return true;
	}

	/** Opens the card of the actor or the cable; once it is open, unfolds or folds the actor. */
	#open() {
		const { stop } = this;
		const { selection } = this.#explorer;
		if (!stop) return;
		if (stop.cable) this.#explorer.select({ kind: 'cable', ends: stop.cable.cable.ends });
		else if (selection.kind === 'actor' && selection.id === stop.actor)
			this.#explorer.toggleFolding(stop.actor);
		else this.#explorer.select({ kind: 'actor', id: stop.actor });
	}
}
