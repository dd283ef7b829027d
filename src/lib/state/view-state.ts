import type { ActorId, TieId } from '#lib/dataset/dataset.ts';
import { EMPTY_QUERY, type Query } from '#lib/query/query.ts';

export const LEVELS = ['countries', 'institutions'] as const;
/** How far actors are folded: every actor into its top-level ancestor, or not at all. */
export type Level = (typeof LEVELS)[number];

export const LAYOUT_IDS = ['radial', 'force', 'layers'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

export const VIEW_IDS = ['network'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export type Selection =
	| { readonly kind: 'none' }
	| { readonly kind: 'actor'; readonly id: ActorId }
	| { readonly kind: 'tie'; readonly id: TieId }
	/** The two shown ends of the cable, in alphabetical order. */
	| { readonly kind: 'cable'; readonly ends: readonly [ActorId, ActorId] };

/**
 * A point in parts of the frame's half size, from its centre: (-1, -1) is the top left corner,
 * (1, 1) the bottom right, whatever the format.
 */
export interface FramePoint {
	readonly x: number;
	readonly y: number;
}

/** What part of the frame is seen: its centre, and the zoom in which 1 fits the whole frame. */
export interface Viewport extends FramePoint {
	readonly zoom: number;
}

/** All that the address holds and a reader can change. Everything else is derived from it. */
export interface ViewState {
	readonly query: Query;
	readonly view: ViewId;
	readonly level: Level;
	/** Top-level actors shown against the level: unfolded in `countries`, folded in `institutions`. */
	readonly toggled: readonly ActorId[];
	readonly layout: LayoutId;
	/** Where the reader dragged actors to. */
	readonly moved: Readonly<Record<ActorId, FramePoint>>;
	/** Absent: the whole frame. */
	readonly viewport: Viewport | undefined;
	readonly selection: Selection;
}

export const INITIAL_VIEW_STATE: ViewState = {
	query: EMPTY_QUERY,
	view: 'network',
	level: 'countries',
	toggled: [],
	layout: 'radial',
	moved: {},
	viewport: undefined,
	selection: { kind: 'none' }
};
