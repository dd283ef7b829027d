import type { ActorId, SectorId } from '#lib/dataset/dataset.ts';
import type { ActorKind } from '#lib/dataset/vocabulary.ts';
import type { Frame, Point } from '#lib/layout/frame.ts';
import type { Segment } from '#lib/layout/geometry.ts';
import type { Change } from '#lib/query/periods.ts';
import type { StrandStanding, StrandThreat } from '#lib/network/network.ts';
import type { Measure } from '#lib/state/view-state.ts';
import type { Ink } from './palette.ts';
import type { Shape } from './shapes.ts';

/**
 * A picture of the network, ready to draw: where everything is, how large, in which ink. Lengths
 * are in scene units (1 = 1 CSS px at zoom 1), y downwards. Inks are named; a drawing looks them
 * up in the palette of its theme.
 */
export interface Scene {
	readonly frame: Frame;
	readonly dividers: readonly Segment[];
	readonly sectorNames: readonly TextItem[];
	/** In dataset order of the unfolded actors. */
	readonly hulls: readonly Hull[];
	/** Of the groups that are asked for, if they are, in the order of their letters. */
	readonly groups?: readonly GroupOutline[];
	/** Those of fewer ties last, so that they are drawn above wider ones. */
	readonly strands: readonly StrandItem[];
	readonly marks: readonly Mark[];
	/** What the sizes of marks stand for, where it is not the number of ties. */
	readonly measure?: Measure;
	/** What became of cables between two periods; absent where none are compared. */
	readonly changes?: readonly ChangeBadge[];
	readonly labels: readonly Label[];
}

/** Lines of text round a point. */
export interface TextItem extends Point {
	readonly id: string;
	readonly lines: readonly string[];
	readonly sizePx: number;
	readonly weight: 500 | 600;
	/** Which part of the text is at x; at y is the middle of the first line. */
	readonly align: 'start' | 'middle' | 'end';
	readonly ink: Ink;
}

export interface Label extends TextItem {
	readonly actor: ActorId;
	readonly dimmed: boolean;
}

/** The ground of an actor whose institutions are shown apart. */
export interface Hull extends Point {
	readonly actor: ActorId;
	readonly r: number;
}

/** A line round the marks of actors that hang together. */
export interface GroupOutline {
	/** Stands in each of its marks too. */
	readonly letter: string;
	/** Of its foremost member. */
	readonly name: string;
	readonly dash: Dash;
	/** Of a convex polygon. */
	readonly corners: readonly Point[];
}

export interface Mark extends Point {
	readonly id: ActorId;
	readonly kind: ActorKind;
	readonly shape: Shape;
	readonly r: number;
	/** Written inside: the letter of its group, or the ISO code of a state where there is room. */
	readonly code: string | undefined;
	readonly focus: boolean;
	readonly selected: boolean;
	/** Whether the question that is asked is about it. */
	readonly asked?: boolean;
	readonly dimmed: boolean;
	/** Ties that reach it. */
	readonly ties: number;
	readonly sector: SectorId | undefined;
}

/** What became of some of a cable’s ties from one period to another, on the cable. */
export interface ChangeBadge extends Point {
	readonly cable: string;
	readonly change: Change;
	readonly r: number;
}

export type Dash = 'solid' | 'dashed' | 'dotted';

/** The part of a cable that belongs to one threat domain. */
export interface StrandItem {
	readonly id: string;
	readonly cable: string;
	readonly ends: readonly [ActorId, ActorId];
	readonly threat: StrandThreat;
	readonly standing: StrandStanding;
	readonly ink: Ink;
	readonly dash: Dash;
	readonly width: number;
	readonly opacity: number;
	/** Distance of its ends from the centres of the marks, at right angles to the cable. */
	readonly offsets: readonly [Point, Point];
	readonly from: Point;
	readonly to: Point;
	readonly ties: number;
	readonly selected: boolean;
	/** Joins two partners, shown for the actor that is pointed at. */
	readonly faint: boolean;
}
