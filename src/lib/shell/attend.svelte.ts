import { MediaQuery } from 'svelte/reactivity';
import { completeMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { QUESTIONS } from '#lib/questions/registry.ts';
import { afterFrame } from '#lib/scheduling/after-frame.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/**
 * Brings the explorer what it waits for: answers, the lists beside the picture, and the format that
 * the window has room for. To be called while a component is made.
 */
export function attend(explorer: Explorer, messages: Messages): void {
	$effect(() => keepAnswered(explorer, messages));

	// The picture and the counts first: the long lists beside them follow in the next frame.
	$effect(() => {
		const { ties } = explorer;
		return afterFrame(() => explorer.catchUp(ties));
	});

	// The same stands in the style sheet of the network, for the picture that comes with the page.
	const narrow = new MediaQuery(
		'(max-width: 34.994em), (max-width: 45em) and (min-height: 31.256em)',
		false
	);
	$effect(() => {
		explorer.format = narrow.current && !isLow(explorer) ? 'tall' : 'wide';
	});
}

/** Whether the text of a tour leaves the picture more width than height, on a phone held upright. */
const isLow = ({ state, room }: Explorer): boolean =>
	state.tour !== undefined && room !== undefined && room.width > room.height;

/** Loads the way of answering the present question, if it is missing; from inside an effect. */
export function keepAnswered(explorer: Explorer, messages: Messages): void {
	const { missingAnswer } = explorer;
	if (!missingAnswer) return;
	// What is answered is told of at once, in texts that come late too.
	void Promise.all([
		QUESTIONS[missingAnswer](),
		import('#lib/state/emphasis.ts'),
		completeMessages(messages)
	]).then(([part, { emphasisOf }]) => explorer.provideAnswer(part, emphasisOf));
}

/**
 * What came with the page is not what a link to another view asks for: it waits till that stands, as
 * do the sheets that are down. From inside an effect.
 */
export function unveil({ settled }: Explorer): void {
	if (settled) document.documentElement.classList.remove('linked', 'waking');
}
