import { loadHelp } from '#lib/i18n/load-help.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type HelpDialog from './help/HelpDialog.svelte';
import StartCard from './start/StartCard.svelte';

/** What helps a reader who is new here. */
export interface Guide {
	/** Loaded when it is asked for. */
	readonly help: (messages: Messages) => Promise<{ readonly default: typeof HelpDialog }>;
	/** Comes with the page, where it is the largest text that someone new sees. */
	readonly Start: typeof StartCard;
}

/** Undefined where there is none. */
export const guide: Guide | undefined = {
	help: async (messages) => {
		const [loaded] = await Promise.all([import('./help/HelpDialog.svelte'), loadHelp(messages)]);
		return loaded;
	},
	Start: StartCard
};
