import type { Component } from 'svelte';
import type { SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Box } from '#lib/layout/geometry.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** A view's picture as it leaves the app. */
export interface ViewFigure {
	/** What is seen, drawn in the inks given, in px. */
	readonly node: (inkOf: (ink: Ink) => string) => SvgNode;
	/** What of it the picture shows, names included. */
	readonly box: Box;
	readonly legend: readonly LegendEntry[];
}

/** One way of showing the shared result; its parts take no properties and read the explorer. */
export interface View {
	/** The picture, which fills the room that it is given. */
	readonly picture: Component;
	/** What is chosen about the picture, above it. */
	readonly toolbar?: Component;
	/** What moves through the picture, at its upper right. */
	readonly controls?: Component;
	/** What its signs mean, below it. */
	readonly legend?: Component;
	/** What Export saves; a view without it leaves as data only. */
	readonly figure?: (explorer: Explorer, messages: Messages) => ViewFigure;
}
