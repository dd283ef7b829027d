import type { Target } from '#lib/scene/target.ts';
import type { Point } from '#lib/layout/frame.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { GestureEvents } from './map/gestures.ts';
import type { Walk } from './walk.svelte.ts';

/** A picture drawn as SVG, in which the app itself finds what is pointed at. */
export interface PointedPicture {
	readonly explorer: Explorer;
	readonly walk: Walk;
	/** What is at a point in px of the host. */
	readonly targetAt: (at: Point) => Target | undefined;
	/** What is said of it. */
	readonly textOf: (target: Target) => string | undefined;
	readonly onhint: (hint: { readonly text: string; readonly at: Point } | undefined) => void;
}

/**
 * What pointing and tapping do in such a picture: an actor under the pointer is lit and told of,
 * a tap selects, and a double tap unfolds an actor or folds it.
 */
export function pointingIn(
	host: HTMLElement,
	{ explorer, walk, targetAt, textOf, onhint }: PointedPicture
): Pick<GestureEvents, 'onhover' | 'ontap'> {
	return {
		onhover(at) {
			const target = at && targetAt(at);
			host.style.cursor = target ? 'pointer' : '';
			if (at || !walk.isUnderWay) {
				walk.isUnderWay = false;
				explorer.spotlight = target?.kind === 'actor' ? target.id : undefined;
			}
			const text = target && textOf(target);
			onhint(at && text !== undefined ? { text, at } : undefined);
		},
		ontap(at, count) {
			const target = targetAt(at);
			onhint(undefined);
			if (count === 2 && target?.kind === 'actor') explorer.toggleFolding(target.id);
			else walk.select(target);
		}
	};
}
