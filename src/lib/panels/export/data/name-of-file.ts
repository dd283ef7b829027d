import { get } from '#lib/dataset/dataset.ts';
import { exportName, fileName } from '#lib/drawing/export/file-name.ts';
import type { DataFormat } from '#lib/formats/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { describeQuestion } from '#lib/questions/sentence.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Chosen, Scope } from './scopes.ts';

interface Named {
	readonly scope: Scope;
	readonly chosen: Chosen;
	readonly format: DataFormat;
	readonly explorer: Explorer;
	readonly messages: Messages;
	/** ISO 8601 day. */
	readonly today: string;
}

/** What a file is called: as a picture of the same query would be, or after what is selected. */
export function nameOfFile({ scope, chosen, format, explorer, messages, today }: Named): string {
	const { dataset, query, told } = explorer;
	const { extension } = format;
	if (scope === 'view') {
		const asked = told.question && describeQuestion(told.question, dataset, messages);
		return exportName(dataset, query, messages, today, extension, asked);
	}
	const focus = get(dataset.actor, dataset.focus);
	const rest =
		scope === 'whole'
			? [messages.data.wholeName]
			: chosen.names.filter((name) => name !== focus.name);
	return fileName(['lazos', focus.short, ...rest], today, extension);
}
