import type { ActorId, SectorId } from '#lib/dataset/dataset.ts';
import { centreOf, type Point } from './frame.ts';
import { circlesOverlap, type Circle } from './geometry.ts';
import type { Arrange, Place, SectorRoom } from './layout.ts';

/** Room for the name of a sector, left of its rows; above them in the tall frame. */
const NAME = { width: 100, height: 30, line: 16 };
const EDGE = 6;
const LABEL_HEIGHT = 15;
/** Least distance of two marks in a row, so that there is room for a name. */
const SMALLEST_STEP = 34;
/** Steps in which a place is moved to find room: along its row, then off it. */
const SEARCH = { along: 2, off: 4 };

interface Row {
	readonly places: readonly Place[];
	readonly y: number;
}

/**
 * One band per sector, the focus in the middle: half of the sectors above, half below. In a band
 * the actors with more ties stand nearer to the focus's column.
 *
 * Bands are as high as the marks in them; the larger territories, which are higher, are placed
 * first, and each goes to the nearest spot of its row where it meets no other.
 */
export const layoutLayers: Arrange = ({ frame, focus, sectors }) => {
	const centre = centreOf(frame);
	const beside = frame.format === 'wide';
	const left = EDGE + (beside ? NAME.width + EDGE : 0);
	const right = frame.width - EDGE;
	const column = (left + right) / 2;
	const half = Math.ceil(sectors.length / 2);
	const step = SMALLEST_STEP * frame.scale;

	const bands = sectors.map(({ id, places }) => ({ id, lines: toLines(places) }));
	const hubHeight = 2 * focus.markRadius + 26;
	const sectorRooms: SectorRoom[] = [];
	const rows: Row[] = [];
	const halves = [
		{ bands: bands.slice(0, half), top: 0, bottom: centre.y - hubHeight / 2 },
		{ bands: bands.slice(half), top: centre.y + hubHeight / 2, bottom: frame.height }
	];
	const dividers = halves.flatMap(({ bands: inHalf, top, bottom }, side) => {
		const nameLine = beside ? 0 : NAME.line;
		const wanted = inHalf.flatMap(({ lines }) => lines).reduce((sum, l) => sum + lineHeight(l), 0);
		const stretch = (bottom - top - nameLine * inHalf.length) / Math.max(1, wanted);
		let y = top;
		return inHalf.map(({ id, lines }) => {
			const start = y;
			y += nameLine;
			for (const line of lines) {
				const height = lineHeight(line) * stretch;
				rows.push({ places: line, y: y + (height - LABEL_HEIGHT) / 2 });
				y += height;
			}
			sectorRooms.push(nameRoom(id, start, y));
			const edge = side === 0 ? y : start;
			return { from: { x: EDGE, y: edge }, to: { x: right, y: edge } };
		});
	});
	return { places: placeAll(), sectorRooms, dividers };

	function nameRoom(id: SectorId, top: number, bottom: number): SectorRoom {
		const at = beside ? (top + bottom - NAME.height) / 2 : top + 2;
		return {
			id,
			align: 'start',
			room: {
				left: EDGE,
				top: at,
				right: beside ? EDGE + NAME.width : right,
				bottom: at + (beside ? NAME.height : NAME.line - 2)
			}
		};
	}

	/** Rows of about as many actors each, those with more ties first. */
	function toLines(all: readonly Place[]): Place[][] {
		const sorted = all.toSorted((a, b) => b.ties - a.ties);
		const needed = sorted.reduce((sum, { territoryRadius: r }) => sum + Math.max(2 * r, step), 0);
		const count = Math.max(1, Math.ceil(needed / (right - left)));
		const perLine = Math.ceil(sorted.length / count);
		return Array.from({ length: count }, (_, line) =>
			sorted.slice(line * perLine, (line + 1) * perLine)
		).filter((line) => line.length > 0);
	}

	function placeAll(): Map<ActorId, Point> {
		const taken: (Circle & { readonly row: Row | undefined })[] = [
			{ ...centre, r: focus.territoryRadius, row: undefined }
		];
		const places = new Map<ActorId, Point>([[focus.id, centre]]);
		const queue = rows
			.flatMap((row) => row.places.map((place) => ({ place, row })))
			.toSorted(
				(a, b) => b.place.territoryRadius - a.place.territoryRadius || b.place.ties - a.place.ties
			);
		for (const { place, row } of queue) {
			const r = place.territoryRadius;
			const isFree = (at: Point) =>
				!taken.some(
					(other) =>
						circlesOverlap({ ...at, r }, other) ||
						(other.row === row && Math.abs(other.x - at.x) < step)
				);
			const at = spotsFor(row.y, r).find(isFree) ?? { x: column, y: row.y };
			places.set(place.id, at);
			taken.push({ ...at, r, row });
		}
		return places;
	}

	/** Spots for a territory of radius `r`, the nearest to its row and the focus's column first. */
	function spotsFor(rowY: number, r: number): Point[] {
		const lowest = frame.height - r - EDGE;
		const spots: (Point & { readonly cost: number })[] = [];
		for (let off = 0; off < frame.height; off += SEARCH.off)
			for (const y of off === 0 ? [rowY] : [rowY - off, rowY + off]) {
				const inside = Math.min(Math.max(y, r + EDGE), lowest);
				if (off > 0 && inside !== y) continue;
				for (let aside = 0; column + aside + r <= right; aside += SEARCH.along)
					for (const x of aside === 0 ? [column] : [column + aside, column - aside])
						spots.push({ x, y: inside, cost: aside + 8 * off });
			}
		return spots.toSorted((a, b) => a.cost - b.cost);
	}

	/** The outermost lines hold their territories too, which end at the frame. */
	function lineHeight(line: readonly Place[]): number {
		const isOuter = line === bands[0]?.lines[0] || line === bands.at(-1)?.lines.at(-1);
		const heights = line.map(({ markRadius, territoryRadius }) =>
			Math.max(2 * markRadius + 8, isOuter ? territoryRadius + EDGE + markRadius : 0)
		);
		return Math.max(...heights) + LABEL_HEIGHT;
	}
};
