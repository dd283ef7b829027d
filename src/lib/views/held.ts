import type { ActorId } from '#lib/dataset/dataset.ts';
import { completeMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Point } from '#lib/layout/frame.ts';

/** What a finger rests on, what is said of it, and where, in px of the picture. */
export interface Held {
	readonly text: string;
	readonly at: Point;
	/** The actor that is held, or whose ties are. */
	readonly actor: ActorId | undefined;
	/** Selects what is held. */
	readonly open: () => void;
}

/** The card of what is held, with its texts; it comes with the first long press. */
export async function loadHeldCard(messages: Messages) {
	const [{ default: HeldCard }] = await Promise.all([
		import('./HeldCard.svelte'),
		completeMessages(messages)
	]);
	return HeldCard;
}
