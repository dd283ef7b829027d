import type { Component, Snippet } from 'svelte';

/** A part of the page that wakes in its turn. */
export interface Given<Props extends Record<string, unknown>> {
	readonly part: Component<Props>;
	readonly props: Props;
	/** What stands in its place when it fails. */
	readonly failed: Snippet<[error: unknown, reset: () => void]>;
	/** Whether it waits for its turn even where it was not written. */
	readonly waits?: boolean;
}
