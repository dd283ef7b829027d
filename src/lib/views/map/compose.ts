import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Point } from '#lib/layout/frame.ts';
import { boxesOverlap, boxMeetsCircle, type Circle, type Segment } from '#lib/layout/geometry.ts';
import { mostTies } from '#lib/layout/layout.ts';
import { focusRadius, markRadius } from '#lib/layout/size.ts';
import { changesOfCable } from '#lib/network/cable-change.ts';
import { neighbourhood } from '#lib/network/ego.ts';
import { cableId, type Cable, type Network } from '#lib/network/network.ts';
import type { Periods } from '#lib/query/periods.ts';
import { joinsGroups } from '#lib/scene/compose.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import { importanceOf, placeLabels, RING, textBox } from '#lib/scene/labels.ts';
import type { Label, Mark, Scene, TextItem } from '#lib/scene/scene.ts';
import { SHAPE_OF_KIND } from '#lib/scene/shapes.ts';
import { strandItems } from '#lib/scene/strands.ts';
import { wrapText } from '#lib/scene/text-metrics.ts';
import type { Selection } from '#lib/state/view-state.ts';
import { placeBadges } from './badges.ts';
import type { RoomId } from './extent.ts';
import type { Places } from './places.ts';
import { ROOM_TEXT } from './rooms.ts';

/** Smallest radius of a mark that holds a two-letter code. */
const CODE_RADIUS = 8.5;
/** From a mark's rim to its name in a room. */
const NAME_GAP = 4;
/** A mark that stands nearer to its seat needs no line to it. */
const ASIDE = 2;

export interface MapInput {
	readonly dataset: Dataset;
	/** At the folding for which the places were found. */
	readonly network: Network;
	readonly places: Places;
	/** The actor that is shown for another. */
	readonly shownAs: (id: ActorId) => ActorId;
	readonly selection: Selection;
	/** Actor that is pointed at or has the keyboard's focus. */
	readonly spotlight: ActorId | undefined;
	/** Cables among partners that are shown faintly, for the actor that is pointed at or selected. */
	readonly faint: readonly Cable[];
	/** Two periods that are compared. */
	readonly periods: Periods | undefined;
	/** Of the answer to a question, for the map's places. */
	readonly emphasis: Emphasis | undefined;
	readonly roomNames: Readonly<Record<RoomId, string>>;
}

/** What is drawn above the land. In px, as the places are. */
export interface MapScene {
	readonly scene: Scene;
	/** Names of the rooms in which someone is shown. */
	readonly headings: readonly TextItem[];
	/** From the seat to the rim of each mark that was moved aside from it. */
	readonly leaders: readonly Segment[];
	/** Shown actors in rooms beyond the map's edge. */
	readonly beyond: readonly ActorId[];
}

/** Decides the picture. Same input, same picture. */
export function composeMap(input: MapInput): MapScene {
	const { network, places, spotlight, faint, periods, emphasis } = input;
	const { frame } = places;
	const joined = { ...network, cables: [...network.cables, ...faint] };
	const lit = spotlight === undefined ? undefined : neighbourhood(joined, spotlight);
	const marks = toMarks(input, lit);
	const markOf = new Map(marks.map((mark) => [mark.id, mark]));
	const strandsOf = (cables: readonly Cable[], isFaint: boolean) =>
		cables.flatMap((cable) => {
			const [a, b] = cable.ends.map((end) => markOf.get(end));
			if (!a || !b) return [];
			return strandItems(cable, [a, b], frame, {
				faint: isFaint,
				selected: isSelected(input, cable),
				dimmed:
					(spotlight !== undefined && !cable.ends.includes(spotlight)) ||
					joinsGroups(cable, emphasis) ||
					(periods !== undefined && changesOfCable(cable, periods).length === 0)
			});
		});
	const headings = toHeadings(input, marks);
	const inRooms = marks.filter(({ id }) => places.rooms.has(id));
	const inRoomLabels = nameInRooms(input, inRooms, headings);
	const fixed = [...headings, ...inRoomLabels];
	const atRest = nameAtSeats(input, marks, marks, fixed);
	const texts = [...fixed, ...atRest].map(textBox);
	const changes = periods && placeBadges(network.cables, periods, markOf, texts);
	// On the land a group is scattered: letters tell it, and outlines would cover everything.
	const groups = emphasis?.groups?.outline(marks).map((group) => ({ ...group, corners: [] }));
	return {
		scene: {
			frame,
			dividers: [],
			sectorNames: [],
			hulls: [],
			strands: [
				...strandsOf(faint, true),
				...strandsOf(network.cables, false).toSorted((a, b) => b.ties - a.ties)
			],
			marks,
			...(groups && { groups }),
			...(emphasis?.sizes && { measure: emphasis.sizes.measure }),
			...(changes && { changes }),
			labels: [...inRoomLabels, ...withWanted(input, marks, changes ?? [], fixed, atRest, lit)]
		},
		headings,
		leaders: marks.flatMap((mark) => toLeader(mark, places.seats.get(mark.id))),
		beyond: inRooms.filter(({ id }) => places.rooms.get(id) !== 'no-seat').map(({ id }) => id)
	};
}

/** Names of `named` that stand at seats, where there is room beside `marks` and what is `taken`. */
function nameAtSeats(
	{ dataset, places }: MapInput,
	named: readonly Mark[],
	marks: readonly Circle[],
	taken: readonly TextItem[]
): Label[] {
	return placeLabels(
		named
			.filter(({ id }) => !places.rooms.has(id))
			.map((mark) => ({
				mark,
				text: get(dataset.actor, mark.id).short,
				importance: importanceOf(mark, new Set(), [])
			})),
		marks,
		taken,
		places.frame,
		1
	);
}

/**
 * The names at rest, and names of what is lit up, selected or asked about and has none yet, in the
 * place of names that these cover; a name that is pointed at never moves.
 */
function withWanted(
	input: MapInput,
	marks: readonly Mark[],
	changes: readonly Circle[],
	fixed: readonly TextItem[],
	atRest: readonly Label[],
	lit: ReadonlySet<ActorId> | undefined
): Label[] {
	const named = new Set(atRest.map(({ actor }) => actor));
	const wanted = marks.filter(({ id, selected, asked }) => selected || asked || lit?.has(id));
	const isWanted = new Set(wanted.map(({ id }) => id));
	const added = nameAtSeats(
		input,
		wanted.filter(({ id }) => !named.has(id)),
		[...marks.map((mark) => (mark.asked ? { ...mark, r: mark.r + RING } : mark)), ...changes],
		[...fixed, ...atRest.filter(({ actor }) => isWanted.has(actor))]
	);
	const boxes = added.map(textBox);
	const left = atRest.filter((label) => {
		const box = textBox(label);
		return !boxes.some((other) => boxesOverlap(box, other));
	});
	return [...left, ...added];
}

function toMarks(
	{ dataset, network, places, shownAs, selection, emphasis }: MapInput,
	lit: ReadonlySet<ActorId> | undefined
): Mark[] {
	const radiusOf = markRadius(places.frame, mostTies(dataset));
	const joined = new Set(network.cables.flatMap(({ ends }) => ends));
	/** The focus stays where an answer is not about it; cables seem to lead through it. */
	const isAside = (id: ActorId): boolean =>
		emphasis !== undefined &&
		emphasis.asked.length > 0 &&
		!emphasis.asked.includes(id) &&
		!joined.has(id);
	const selected = selection.kind === 'actor' ? shownAs(selection.id) : undefined;
	return network.actors
		.map(({ id, ties, ownTies }) => {
			const { kind } = get(dataset.actor, id);
			const focus = id === dataset.focus;
			const own = focus ? focusRadius(places.frame) : radiusOf(ownTies);
			const r = emphasis?.sizes?.radii.get(id) ?? own;
			const iso = kind === 'state' && r >= CODE_RADIUS ? id.toUpperCase() : undefined;
			return {
				...get(places.points, id),
				id,
				kind,
				shape: SHAPE_OF_KIND[kind],
				r,
				code: emphasis?.groups ? emphasis.groups.letters.get(id) : iso,
				focus,
				selected: id === selected,
				...(emphasis?.asked.includes(id) && { asked: true }),
				dimmed: (lit !== undefined && !lit.has(id)) || (lit === undefined && isAside(id)),
				ties,
				sector: undefined
			};
		})
		.toSorted((a, b) => b.r - a.r);
}

/** Names in rooms. A small picture crowds their lines: there the names of larger marks stand. */
function nameInRooms(
	input: MapInput,
	marks: readonly Mark[],
	headings: readonly TextItem[]
): Label[] {
	const taken = headings.map(textBox);
	return marks.flatMap((mark) => {
		const label = toRoomLabel(input, mark);
		const box = textBox(label);
		const isFree =
			!taken.some((other) => boxesOverlap(box, other)) &&
			!marks.some((other) => other !== mark && boxMeetsCircle(box, other));
		if (!isFree) return [];
		taken.push(box);
		return [label];
	});
}

function toRoomLabel({ dataset, places }: MapInput, mark: Mark): Label {
	const isLeft = places.namedLeft.has(mark.id);
	const away = mark.r + NAME_GAP + (mark.asked ? RING : 0);
	return {
		id: `label:${mark.id}`,
		actor: mark.id,
		lines: [get(dataset.actor, mark.id).short],
		sizePx: ROOM_TEXT.namePx,
		weight: 500,
		align: isLeft ? 'end' : 'start',
		ink: 'ink',
		dimmed: mark.dimmed,
		x: mark.x + (isLeft ? -away : away),
		y: mark.y
	};
}

function toHeadings({ places, roomNames }: MapInput, marks: readonly Mark[]): TextItem[] {
	const shown = new Set(marks.map(({ id }) => places.rooms.get(id)));
	return places.headings
		.filter(({ id }) => shown.has(id))
		.map(({ id, x, y, width }) => ({
			id: `sector:${id}`,
			lines: wrapText(roomNames[id], width, ROOM_TEXT.headingPx, 600),
			sizePx: ROOM_TEXT.headingPx,
			weight: 600,
			align: 'start',
			ink: 'ink-3',
			x,
			y
		}));
}

function toLeader(mark: Mark, seat: Point | undefined): Segment[] {
	if (!seat) return [];
	const length = Math.hypot(mark.x - seat.x, mark.y - seat.y);
	if (length <= Math.max(ASIDE, mark.r)) return [];
	const part = (length - mark.r) / length;
	return [
		{
			from: seat,
			to: { x: seat.x + (mark.x - seat.x) * part, y: seat.y + (mark.y - seat.y) * part }
		}
	];
}

/** Whether the cable, or a tie in it, is what is selected; ends may be folded here. */
function isSelected({ selection, shownAs }: MapInput, cable: Cable): boolean {
	switch (selection.kind) {
		case 'cable':
			return cableId(shownAs(selection.ends[0]), shownAs(selection.ends[1])) === cable.id;
		case 'tie':
			return cable.ties.some(({ id }) => id === selection.id);
		case 'actor':
		case 'none':
			return false;
	}
}
