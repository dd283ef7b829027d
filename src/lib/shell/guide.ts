import { loadHelp } from '#lib/i18n/load-help.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type HelpDialog from './help/HelpDialog.svelte';
import type StartCard from './start/StartCard.svelte';

/** What helps a reader who is new here. */
export interface Guide {
	readonly Help: typeof HelpDialog;
	readonly Start: typeof StartCard;
}

interface Loaders {
	readonly help: (messages: Messages) => Promise<{ readonly default: Guide['Help'] }>;
	readonly start: (messages: Messages) => Promise<{ readonly default: Guide['Start'] }>;
}

async function withTexts<Loaded>(loading: Promise<Loaded>, messages: Messages): Promise<Loaded> {
	const [loaded] = await Promise.all([loading, loadHelp(messages)]);
	return loaded;
}

/** Its parts, each loaded when it is asked for; undefined where there are none. */
export const guide: Loaders | undefined = {
	help: (messages) => withTexts(import('./help/HelpDialog.svelte'), messages),
	start: (messages) => withTexts(import('./start/StartCard.svelte'), messages)
};
