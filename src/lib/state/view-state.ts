import type { ActorId, TieId } from '#lib/dataset/dataset.ts';
import { EMPTY_QUERY, type Query } from '#lib/query/query.ts';

export const LEVELS = ['countries', 'institutions'] as const;
/** How far actors are folded: every actor into its top-level ancestor, or not at all. */
export type Level = (typeof LEVELS)[number];

export const LAYOUT_IDS = ['radial', 'force', 'layers'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** The registry of views, in the order of the tabs: each is a folder of this name in `views`. */
export const VIEW_IDS = ['network', 'map', 'matrix', 'timeline', 'table'] as const;
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

export const MAP_EXTENTS = ['region', 'world'] as const;
export type MapExtent = (typeof MAP_EXTENTS)[number];

export const MATRIX_COLUMNS = ['threats', 'actors'] as const;
export const TIMELINE_ROWS = ['partner', 'threat'] as const;
export const TIMELINE_GROUPS = ['open', 'folded'] as const;
export const TABLE_ROWS = ['ties', 'actors', 'sources'] as const;

/** A column by which rows are sorted. */
export interface Sorting {
	readonly column: string;
	readonly descending: boolean;
}

/** What a reader has chosen in the views other than the network; kept while another is shown. */
export interface ViewChoices {
	readonly map: {
		readonly extent: MapExtent;
		/** Absent: the whole extent. */
		readonly viewport: Viewport | undefined;
	};
	readonly matrix: {
		readonly columns: (typeof MATRIX_COLUMNS)[number];
		/** `total`, `name`, `similarity`, or the id of a column. */
		readonly order: string;
	};
	readonly timeline: {
		readonly rows: (typeof TIMELINE_ROWS)[number];
		readonly groups: (typeof TIMELINE_GROUPS)[number];
		/** Groups shown against `groups`: ids of top-level actors or names of threat domains. */
		readonly toggled: readonly string[];
	};
	readonly table: {
		readonly rows: (typeof TABLE_ROWS)[number];
		readonly sorting: Sorting | undefined;
		/** Ids of the columns shown; absent: those that stand by default. */
		readonly columns: readonly string[] | undefined;
	};
}

export const MEASURES = ['degree', 'betweenness', 'closeness', 'eigenvector'] as const;
export type Measure = (typeof MEASURES)[number];

/** Something that is asked of the network as a whole. */
export type Question =
	| { readonly kind: 'around'; readonly actor: ActorId; readonly distance: 1 | 2 | 3 }
	| { readonly kind: 'path'; readonly from: ActorId; readonly to: ActorId }
	| { readonly kind: 'shared'; readonly actors: readonly [ActorId, ActorId] }
	| { readonly kind: 'rank'; readonly measure: Measure }
	| { readonly kind: 'groups' };

export interface Period {
	/** First and last year, inclusive. */
	readonly from: number;
	readonly to: number;
}

/** Where in a guided tour the reader is. */
export interface TourPlace {
	readonly tour: string;
	/** Absent: about to begin, with the first step and its view. */
	readonly step: string | undefined;
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
	readonly choices: ViewChoices;
	readonly question: Question | undefined;
	/** Two periods that are compared, the earlier one first. */
	readonly periods: readonly [Period, Period] | undefined;
	/** The guided tour that stands beside the view. */
	readonly tour: TourPlace | undefined;
}

export const INITIAL_VIEW_STATE: ViewState = {
	query: EMPTY_QUERY,
	view: 'network',
	level: 'countries',
	toggled: [],
	layout: 'radial',
	moved: {},
	viewport: undefined,
	selection: { kind: 'none' },
	choices: {
		map: { extent: 'region', viewport: undefined },
		matrix: { columns: 'threats', order: 'total' },
		timeline: { rows: 'partner', groups: 'open', toggled: [] },
		table: { rows: 'ties', sorting: undefined, columns: undefined }
	},
	question: undefined,
	periods: undefined,
	tour: undefined
};
