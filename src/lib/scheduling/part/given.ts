import type { Component, Snippet } from 'svelte';

/** What stands in place of a part that fails. */
export type Failed = Snippet<[error: unknown, reset: () => void]>;

/** A part of the page that wakes in its turn. */
export interface Given<Props extends Record<string, unknown>> {
	readonly part: Component<Props>;
	readonly props: Props;
	/** Absent: what stands in place of the part around it. */
	readonly failed?: Failed;
	/** Whether it waits for its turn even where it was not written. */
	readonly waits?: boolean;
}
