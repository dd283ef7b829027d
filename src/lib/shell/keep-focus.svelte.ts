import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { arriveIn } from './regions.ts';

/**
 * Brings the focus back where a change of what is shown has taken away what had it: to the nearest
 * part of the page around it that is still there. To be called while a component is made.
 *
 * @param others what else is shown and may go
 */
export function keepFocus(explorer: Explorer, others: () => readonly unknown[]): void {
	/** What was around the focus, from the inside, as long as nobody pointed elsewhere. */
	let around: HTMLElement[] = [];

	$effect(() => {
		const stop = new AbortController();
		const { signal } = stop;
		document.addEventListener('focusin', ({ target }) => (around = partsAround(target)), {
			signal
		});
		document.addEventListener('pointerdown', () => (around = []), { signal, capture: true });
		return () => stop.abort();
	});

	$effect(() => {
		void [explorer.state, explorer.paintedTies, explorer.answer, ...others()];
		if (document.activeElement !== document.body) return;
		arriveIn(around.find((part) => part.isConnected && part.checkVisibility()));
	});
}

/** The parts of the page that can have the focus themselves, around what has it; the picture last. */
function partsAround(target: EventTarget | null): HTMLElement[] {
	if (!(target instanceof HTMLElement)) return [];
	const parts: HTMLElement[] = [];
	let part = target.parentElement?.closest<HTMLElement>('[tabindex]');
	while (part) {
		parts.push(part);
		part = part.parentElement?.closest<HTMLElement>('[tabindex]');
	}
	const picture = document.querySelector<HTMLElement>('.picture');
	return picture ? [...parts, picture] : parts;
}
