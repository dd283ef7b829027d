import type { Component } from 'svelte';
import type { DrawnPicture } from '#lib/drawing/export/figure.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** A view's picture as it leaves the app. */
export type ViewFigure = DrawnPicture;

/** One way of showing the shared result; its parts take no properties and read the explorer. */
export interface View {
	/**
	 * Long work that the picture waits for, in steps: each is done in a task of its own while the
	 * view before is still shown, and what comes of it is kept where the picture finds it.
	 */
	readonly prepare?: (explorer: Explorer, messages: Messages) => readonly (() => unknown)[];
	/** The picture, which fills the room that it is given. */
	readonly picture: Component;
	/** What is chosen about the picture, above it. */
	readonly toolbar?: Component;
	/** What moves through the picture, at its upper right. */
	readonly controls?: Component;
	/** What its signs mean, below it; a view whose signs speak for themselves leaves that room to the picture. */
	readonly legend?: Component;
	/**
	 * For a picture that is fitted into its room: how many lines the legend keeps, whatever is in it,
	 * so that no filter moves the picture. Else it takes those that it needs, up to five.
	 */
	readonly legendLines?: number;
	/** What Export saves in place of the network; the network's own view has none. */
	readonly figure?: (explorer: Explorer, messages: Messages) => ViewFigure;
}
