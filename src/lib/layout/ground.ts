import { centreOf, type Frame, type Point } from './frame.ts';
import {
	boxesOverlap,
	boxMeetsCircle,
	boxOfCircle,
	circlesOverlap,
	distanceToSegment,
	isInside,
	segmentMeetsBox,
	type Box,
	type Circle,
	type Segment
} from './geometry.ts';
import type { Place } from './layout.ts';
import { onRay, rayLength } from './rays.ts';
import type { Wedge } from './wedges.ts';

/** From each territory to the next. */
export const GAP = 5;
/** Steps of the search: radians round the circle, and parts of the way to the edge. */
const ANGLE_STEP = Math.PI / 120;
const REACH_STEP = 0.02;
/** How much nearness by ties, evenness in the sector, hidden names and hidden cables weigh. */
const WEIGHTS = { reach: 8, middle: 0.35, crossing: 0.25, room: 0.5, overlap: 2 };
/** Room kept for the name of the focus. */
const FOCUS_LABEL = { width: 90, height: 20 };

interface Size {
	readonly width: number;
	readonly height: number;
}

/** What is given before any partner has its place. */
export interface Site {
	readonly frame: Frame;
	readonly focus: Place;
	/** What no territory leaves. */
	readonly bounds: Box;
	/** Room kept for the name below a mark. */
	readonly label: Size;
	/** Rooms of the sectors' names. */
	readonly names: readonly Box[];
}

interface Placed extends Circle {
	readonly label: Box;
	readonly mark: Circle;
	readonly spoke: Segment;
	readonly cableWidth: number;
}

interface Spot {
	readonly at: Point;
	/** Part of the way to the frame's edge. */
	readonly reach: number;
	/** Part of the way from the middle of the wedge to its edge. */
	readonly offMiddle: number;
}

/** Whether a spot is free with the name below it, or at least without. */
type Strictness = 'named' | 'bare';

/** The frame round the focus, with those who have their places. */
export class Ground {
	readonly #site: Site;
	readonly #centre: Point;
	readonly #hub: Circle;
	readonly #hubLabel: Box;
	readonly #placed: Placed[] = [];

	constructor(site: Site) {
		this.#site = site;
		this.#centre = centreOf(site.frame);
		this.#hub = { ...this.#centre, r: site.focus.territoryRadius };
		this.#hubLabel = labelBox(this.#centre, site.focus.markRadius, FOCUS_LABEL);
	}

	/**
	 * Gives an actor the free spot of its wedge that costs least, else one that is free but for names,
	 * else the roomiest.
	 *
	 * @param target part of the way to the frame's edge at which it would best stand
	 */
	place(actor: Place, wedge: Wedge, target: number): Point {
		const at =
			this.#findSpot(actor, wedge, target, 'named') ??
			this.#findSpot(actor, wedge, target, 'bare') ??
			this.#roomiest(actor, wedge);
		this.#placed.push(this.#occupy(actor, at));
		return at;
	}

	#occupy(actor: Place, at: Point): Placed {
		return {
			...at,
			r: actor.territoryRadius,
			mark: { ...at, r: actor.markRadius },
			label: labelBox(at, actor.markRadius, this.#site.label),
			spoke: { from: this.#centre, to: at },
			cableWidth: actor.cableWidth
		};
	}

	#findSpot(actor: Place, wedge: Wedge, target: number, strictness: Strictness): Point | undefined {
		let best: { at: Point; cost: number } | undefined;
		const rays = raysOf(this.#site.frame, wedge);
		for (const { at, reach, offMiddle } of spotsIn(this.#site.frame, wedge)) {
			const nearness = WEIGHTS.reach * Math.abs(reach - target) + WEIGHTS.middle * offMiddle;
			if (best && nearness >= best.cost) continue;
			const spot = this.#occupy(actor, at);
			if (!this.#isFree(spot, rays, strictness)) continue;
			const afford = (best?.cost ?? Infinity) - nearness;
			const cost = nearness + this.#priceOf(spot, strictness, afford);
			if (cost < (best?.cost ?? Infinity)) best = { at, cost };
		}
		return best?.at;
	}

	/** Whether a spot keeps clear of all that was there before the partners. */
	#isFree(spot: Placed, rays: readonly Segment[], strictness: Strictness): boolean {
		const { bounds, names } = this.#site;
		const named = strictness === 'named';
		const disc = { ...spot, r: spot.r + GAP };
		return (
			isInside(boxOfCircle(spot), bounds) &&
			(!named || isInside(spot.label, bounds)) &&
			!circlesOverlap(disc, this.#hub) &&
			!boxMeetsCircle(this.#hubLabel, disc) &&
			!rays.some((ray) => distanceToSegment(spot, ray) < spot.mark.r + 2) &&
			!names.some((name) => boxMeetsCircle(name, disc) || (named && boxesOverlap(name, spot.label)))
		);
	}

	/** What a spot hides of the partners; infinite where it meets one, or costs more than `afford`. */
	#priceOf(spot: Placed, strictness: Strictness, afford: number): number {
		let price = 0;
		for (const other of this.#placed) {
			if (meets(spot, other, strictness)) return Infinity;
			if (segmentMeetsBox(spot.spoke, other.label)) price += WEIGHTS.crossing;
			if (segmentMeetsBox(other.spoke, spot.label)) price += WEIGHTS.crossing;
			price += WEIGHTS.overlap * cableOverlap(spot, other, this.#centre);
			const gap = Math.hypot(other.x - spot.x, other.y - spot.y) - other.r - spot.r;
			if (gap < 30) price += (WEIGHTS.room * (30 - gap)) / 300;
			if (price > afford) return Infinity;
		}
		return price;
	}

	/** Where nothing is free: the spot farthest from all others, off the sector names. */
	#roomiest({ territoryRadius, markRadius }: Place, wedge: Wedge): Point {
		const { frame, bounds, names } = this.#site;
		const inBounds = [...spotsIn(frame, wedge)].filter(({ at }) =>
			isInside(boxOfCircle({ ...at, r: territoryRadius }), bounds)
		);
		const offNames = (r: number) =>
			inBounds.filter(({ at }) => !names.some((name) => boxMeetsCircle(name, { ...at, r })));
		const clear = offNames(territoryRadius);
		const { x, y } = this.#centre;
		let best = { at: this.#centre, room: -Infinity };
		for (const { at } of clear.length > 0 ? clear : offNames(markRadius)) {
			const room = Math.min(
				...this.#placed.map((other) => Math.hypot(other.x - at.x, other.y - at.y) - other.r),
				Math.hypot(x - at.x, y - at.y) - this.#hub.r
			);
			if (room > best.room) best = { at, room };
		}
		return best.at;
	}
}

function meets(spot: Placed, other: Placed, strictness: Strictness): boolean {
	const clear = strictness === 'named' ? 4 : 1.5;
	return (
		circlesOverlap({ ...spot, r: spot.r + GAP }, other) ||
		distanceToSegment(other.mark, spot.spoke) < other.mark.r + clear ||
		distanceToSegment(spot.mark, other.spoke) < spot.mark.r + clear ||
		(strictness === 'named' &&
			(boxesOverlap(spot.label, other.label) ||
				boxMeetsCircle(spot.label, other.mark) ||
				boxMeetsCircle(other.label, spot.mark)))
	);
}

/** All spots of a wedge that are tried, from the edge inwards and from the middle to both sides. */
function* spotsIn(frame: Frame, { from, to }: Wedge): Generator<Spot> {
	const middle = (from + to) / 2;
	const half = (to - from) / 2;
	for (let reach = 1; reach > 0.25; reach -= REACH_STEP)
		for (let step = 0; step * ANGLE_STEP < half; step++)
			for (const side of step === 0 ? [1] : [1, -1]) {
				const angle = middle + side * step * ANGLE_STEP;
				const at = onRay(frame, angle, reach * rayLength(frame, angle));
				yield { at, reach, offMiddle: (step * ANGLE_STEP) / half };
			}
}

/** How much of the shorter of two cables lies under the other, as a part of its length. */
function cableOverlap(a: Placed, b: Placed, centre: Point): number {
	const angleOf = ({ x, y }: Point) => Math.atan2(y - centre.y, x - centre.x);
	const turn = Math.abs(angleOf(a) - angleOf(b));
	const between = Math.min(turn, 2 * Math.PI - turn);
	const shorter = Math.min(
		Math.hypot(a.x - centre.x, a.y - centre.y),
		Math.hypot(b.x - centre.x, b.y - centre.y)
	);
	const clearAt = (a.cableWidth + b.cableWidth) / 2 / Math.max(between, 1e-3);
	return Math.min(1, clearAt / shorter);
}

const labelBox = (at: Point, r: number, size: Size): Box => ({
	left: at.x - size.width / 2,
	right: at.x + size.width / 2,
	top: at.y + r + 1,
	bottom: at.y + r + 1 + size.height
});

/** Both edges of a wedge, from the centre to the frame. */
function raysOf(frame: Frame, { from, to }: Wedge): readonly Segment[] {
	const centre = centreOf(frame);
	return [from, to].map((angle) => ({
		from: centre,
		to: onRay(frame, angle, rayLength(frame, angle))
	}));
}
