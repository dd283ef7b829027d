import { untrack } from 'svelte';
import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { boxOfAll, boxOfCircle, type Box } from '#lib/layout/geometry.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { clearing, WHOLE } from './map/look.ts';
import type { WalkedPicture } from './walk.svelte.ts';

/** A little longer than the sheet takes to come up. */
const GLIDE_MS = 220;

/** A picture of which a part can be seen. */
export interface SeenPicture extends Pick<WalkedPicture, 'scene' | 'size'> {
	/** Where the reader has it. */
	readonly own: Viewport | undefined;
}

/**
 * Keeps what is selected clear of the sheet that tells of it, from inside a component. With the
 * sheet the picture goes back to where the reader has it, unless it was moved meanwhile.
 *
 * @returns what is seen of the picture, which goes aside and back in a moment
 */
export function stepAside(
	explorer: Explorer,
	picture: SeenPicture
): { readonly current: Viewport | undefined } {
	$effect(() => {
		const { covered, selection } = explorer;
		const { size } = picture;
		const isCovered = covered.below > 0 || covered.right > 0;
		if (!isCovered || size.width === 0 || selection.kind === 'none') return;
		explorer.aside = untrack(() => {
			const box = boxOfSelected(picture.scene);
			const viewport = picture.own ?? WHOLE;
			const next = box && clearing(picture.scene.frame, size, viewport, box, covered);
			return next === viewport ? undefined : next;
		});
		return () => {
			explorer.aside = undefined;
		};
	});

	const tween = new Tween<Viewport | undefined>(
		untrack(() => picture.own),
		{ duration: 0, easing: cubicOut, interpolate: between }
	);
	let known = tween.current;
	$effect.pre(() => {
		const { own } = picture;
		// What the reader moves is there at once.
		const glides = own === known && !prefersReducedMotion.current;
		known = own;
		void tween.set(explorer.aside ?? own, { duration: glides ? GLIDE_MS : 0 });
	});
	return tween;
}

const between =
	(from = WHOLE, to = WHOLE) =>
	(part: number): Viewport => ({
		x: from.x + part * (to.x - from.x),
		y: from.y + part * (to.y - from.y),
		zoom: from.zoom + part * (to.zoom - from.zoom)
	});

/** What holds the marks that are selected, with their names: an actor, or all ends of cables. */
export function boxOfSelected({ marks, strands, labels }: Scene): Box | undefined {
	const ids = new Set<ActorId>([
		...marks.filter(({ selected }) => selected).map(({ id }) => id),
		...strands.filter(({ selected }) => selected).flatMap(({ ends }) => ends)
	]);
	if (ids.size === 0) return undefined;
	return boxOfAll([
		...marks.filter(({ id }) => ids.has(id)).map(boxOfCircle),
		...labels.filter(({ actor }) => ids.has(actor)).map(textBox)
	]);
}
