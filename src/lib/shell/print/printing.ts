import { flushSync, mount, unmount } from 'svelte';
import type { View } from '#lib/views/view.ts';
import PrintedView from './PrintedView.svelte';

/**
 * Puts a page for paper in the place of the app while it is printed, however that is asked for. It
 * is made at once, since a browser that prints does not wait.
 *
 * @param context  of the app, whose explorer and texts the page reads
 * @returns undoes it
 */
export function keepPrintable(view: () => View, context: Map<unknown, unknown>): () => void {
	let printed: ReturnType<typeof mount> | undefined;
	// Some browsers let the page go on meanwhile.
	const props = {
		get view() {
			return view();
		}
	};
	function before() {
		// A document that is printed has that place already.
		if (printed || document.querySelector('body > .printed-brief')) return;
		printed = mount(PrintedView, { target: document.body, context, props });
		flushSync();
	}
	function after() {
		if (printed) void unmount(printed);
		printed = undefined;
	}
	addEventListener('beforeprint', before);
	addEventListener('afterprint', after);
	return () => {
		removeEventListener('beforeprint', before);
		removeEventListener('afterprint', after);
		after();
	};
}
