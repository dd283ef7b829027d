import { flushSync, mount, unmount } from 'svelte';
import PrintedBrief from './PrintedBrief.svelte';
import type { ComponentProps } from 'svelte';

/** Puts the document into the page, where it is seen on paper alone. @returns what removes it */
export function printable(props: ComponentProps<typeof PrintedBrief>): () => void {
	const printed = mount(PrintedBrief, { target: document.body, props });
	flushSync();
	return () => void unmount(printed);
}
