import { base } from '$app/paths';
import type { About } from '#lib/drawing/export/about.ts';
import { citeView } from '#lib/evidence/view-citation.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { formatViewState } from '#lib/state/address.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** Of the view that is exported, in its language, whether or not the address bar has it already. */
export function addressOf({ seen }: Explorer, { language }: Messages): string {
	// What is taken along is the view, not the tour beside it.
	const search = formatViewState({ ...seen, tour: undefined });
	const page = new URL(`${base}/${language}/`, location.href);
	return `${page.origin}${page.pathname}${search === '' ? '' : `?${search}`}`;
}

/** What the file says of itself. */
export function aboutView(
	explorer: Explorer,
	messages: Messages,
	{ title, sentence, today }: { title: string; sentence: string; today: string }
): About {
	const { dataset, prose } = explorer;
	const link = addressOf(explorer, messages);
	return {
		title,
		description: sentence,
		language: messages.language,
		link,
		version: dataset.version,
		made: today,
		citation: citeView({ title: sentence, address: link, date: today }, dataset, prose, messages)
			.chicago
	};
}
