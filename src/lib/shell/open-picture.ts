import { remembered, type Remembered } from '#lib/drawing/export/remembered.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { formatViewState, parseViewState } from '#lib/state/address.ts';
import { describeDropped } from '#lib/state/describe-dropped.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** Pictures that this app saves are far smaller. */
const LARGEST_BYTES = 512 * 1024 * 1024;

/**
 * Shows the view that a saved picture remembers.
 *
 * @param messages complete, since these texts come late
 * @returns what the reader should know of it, in sentences
 */
export async function openPicture(
	file: File,
	explorer: Explorer,
	messages: Messages
): Promise<readonly string[]> {
	const texts = messages.exporting.remembered;
	const found: Remembered =
		file.size > LARGEST_BYTES
			? { status: 'fault', fault: 'other-file' }
			: remembered(new Uint8Array(await file.arrayBuffer()));
	if (found.status === 'fault') return [texts.faults[found.fault](file.name)];
	const { state, dropped } = parseViewState(found.search, explorer.dataset);
	if (dropped.length > 0 && formatViewState(state) === '')
		return [texts.faults['no-address'](file.name)];
	explorer.state = state;
	const { version } = explorer.dataset;
	return [
		texts.opened(file.name),
		...(found.version !== undefined && found.version !== version
			? [texts.otherVersion(found.version, version)]
			: []),
		...dropped.map((each) => describeDropped(each, messages))
	];
}
