import type { ActorId, SectorId } from '#lib/dataset/dataset.ts';
import { centreOf, type Point } from './frame.ts';
import type { Arrange, Place, SectorRoom } from './layout.ts';

/** Room for the name of a sector, left of its rows; above them in the tall frame. */
const NAME = { width: 100, height: 30 };
const EDGE = 6;
const LABEL_HEIGHT = 15;
const SMALLEST_STEP = 34;

/**
 * One band per sector, the focus in the middle: half of the sectors above, half below. In a band
 * the actors with more ties stand nearer to the focus's column.
 */
export const layoutLayers: Arrange = ({ frame, focus, sectors }) => {
	const centre = centreOf(frame);
	const beside = frame.format === 'wide';
	const left = EDGE + (beside ? NAME.width + EDGE : 0);
	const room = frame.width - left - EDGE;
	const half = Math.ceil(sectors.length / 2);
	const column = left + room / 2;

	const bands = sectors.map(({ id, places }) => ({ id, rows: toRows(places, room) }));
	const heightOf = (rows: readonly Place[][]): number =>
		rows.reduce((sum, row) => sum + rowHeight(row), beside ? 0 : 16);
	const hubHeight = 2 * focus.markRadius + 26;

	const places = new Map<ActorId, Point>([[focus.id, centre]]);
	const sectorRooms: SectorRoom[] = [];
	const halves = [
		{ bands: bands.slice(0, half), top: 0, bottom: centre.y - hubHeight / 2 },
		{ bands: bands.slice(half), top: centre.y + hubHeight / 2, bottom: frame.height }
	];
	const dividers = halves.flatMap(({ bands: inHalf, top, bottom }, side) => {
		const wanted = inHalf.reduce((sum, { rows }) => sum + heightOf(rows), 0);
		const stretch = (bottom - top) / Math.max(1, wanted);
		let y = top;
		return inHalf.map(({ id, rows }) => {
			const start = y;
			if (!beside) y += 16 * stretch;
			sectorRooms.push(nameRoom(id, start, heightOf(rows) * stretch));
			for (const row of rows) {
				const height = rowHeight(row) * stretch;
				spread(row, y + height / 2 - LABEL_HEIGHT / 2);
				y += height;
			}
			const edge = side === 0 ? y : start;
			return { from: { x: EDGE, y: edge }, to: { x: frame.width - EDGE, y: edge } };
		});
	});
	return { places, sectorRooms, dividers };

	function nameRoom(id: SectorId, top: number, height: number): SectorRoom {
		const at = beside ? top + height / 2 - NAME.height / 2 : top + 2;
		return {
			id,
			align: 'start',
			room: {
				left: EDGE,
				top: at,
				right: beside ? EDGE + NAME.width : frame.width - EDGE,
				bottom: at + (beside ? NAME.height : 14)
			}
		};
	}

	/** Sets a row round the column, by need of room, evenly if there is room to spare. */
	function spread(row: readonly Place[], y: number): void {
		const ordered = fromMiddle(row);
		const needed = ordered.reduce((sum, place) => sum + stepOf(place), 0);
		const spare = Math.min(36, Math.max(0, (room - needed) / ordered.length));
		let x = column - (needed + spare * ordered.length) / 2;
		for (const place of ordered) {
			const step = stepOf(place) + spare;
			places.set(place.id, { x: x + step / 2, y });
			x += step;
		}
	}

	function toRows(all: readonly Place[], width: number): Place[][] {
		const sorted = all.toSorted((a, b) => b.ties - a.ties);
		const needed = sorted.reduce((sum, place) => sum + stepOf(place), 0);
		const lines = Math.max(1, Math.ceil(needed / width));
		const perLine = Math.ceil(sorted.length / lines);
		return Array.from({ length: lines }, (_, line) =>
			sorted.slice(line * perLine, (line + 1) * perLine)
		).filter((row) => row.length > 0);
	}

	function stepOf(place: Place): number {
		return Math.max(2 * place.territoryRadius + 6, SMALLEST_STEP * frame.scale);
	}

	function rowHeight(row: readonly Place[]): number {
		return Math.max(...row.map(({ territoryRadius: r }) => 2 * r)) + LABEL_HEIGHT + 8;
	}
};

/** The first in the middle, the next ones by turns to its right and left. */
function fromMiddle<T>(items: readonly T[]): T[] {
	const ordered: T[] = [];
	items.forEach((item, i) => (i % 2 === 0 ? ordered.push(item) : ordered.unshift(item)));
	return ordered;
}
