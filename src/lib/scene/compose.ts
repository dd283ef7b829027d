import { get, type ActorId, type Dataset, type SectorId } from '#lib/dataset/dataset.ts';
import { fromFramePoint, type Point } from '#lib/layout/frame.ts';
import { boxMeetsCircle, isInside } from '#lib/layout/geometry.ts';
import type { Layout } from '#lib/layout/layout.ts';
import { mostTies } from '#lib/layout/layout.ts';
import { focusRadius, markRadius } from '#lib/layout/size.ts';
import { neighbourhood } from '#lib/network/ego.ts';
import type { Folding } from '#lib/network/folding.ts';
import { changesOfCable } from '#lib/network/cable-change.ts';
import { cableId, type Cable, type Network } from '#lib/network/network.ts';
import type { Periods } from '#lib/query/periods.ts';
import type { FramePoint, Selection } from '#lib/state/view-state.ts';
import { placeChanges } from './changes.ts';
import type { Emphasis } from './emphasis.ts';
import { importanceOf, placeLabels, RING, textBox } from './labels.ts';
import type { Hull, Mark, Scene, StrandItem, TextItem } from './scene.ts';
import { SHAPE_OF_KIND } from './shapes.ts';
import { strandItems } from './strands.ts';
import { wrapText } from './text-metrics.ts';

/** Smallest radius of a mark that holds a two-letter code. */
const CODE_RADIUS = 8.5;
/** The same, in px, from so far that what is written in it shrinks with it. */
const FAR_CODE_RADIUS = 14;
/** From afar as large as the names of actors. */
const SECTOR_NAME = { sizePx: 11, farPx: 12, lineHeight: 1.2 };

/** What is shown, before anybody points at anything. */
export interface SceneInput {
	readonly dataset: Dataset;
	readonly network: Network;
	readonly folding: Folding;
	readonly layout: Layout;
	readonly moved: Readonly<Record<ActorId, FramePoint>>;
	readonly selection: Selection;
	/** Actor that is pointed at or has the keyboard's focus. */
	readonly spotlight: ActorId | undefined;
	/** Cables among partners that are shown faintly, for the actor that is pointed at or selected. */
	readonly faint: readonly Cable[];
	/** Zoom for which names are placed; below 1 they keep the size that they have at 1. */
	readonly zoom: number;
	/** What is written by an actor; its short name if absent. */
	readonly nameOf?: (id: ActorId) => string;
	/** Two periods that are compared. */
	readonly periods?: Periods | undefined;
	/** Of the answer to a question. */
	readonly emphasis?: Emphasis | undefined;
}

/** Decides the whole picture. Same input, same scene. */
export function composeScene(input: SceneInput): Scene {
	const { dataset, network, layout, spotlight, emphasis } = input;
	const { frame } = layout;
	const placeOf = placing(input);
	const lit = spotlight === undefined ? undefined : neighbourhood(withFaint(input), spotlight);
	const marks = toMarks(input, placeOf, lit);
	const markOf = new Map(marks.map((mark) => [mark.id, mark]));

	const strandsOf = (cables: readonly Cable[], faint: boolean): StrandItem[] =>
		cables.flatMap((cable) => {
			const [a, b] = cable.ends.map((end) => markOf.get(end));
			if (!a || !b) return [];
			return strandItems(cable, [a, b], frame, {
				faint,
				selected: isSelected(input.selection, cable),
				dimmed:
					(spotlight !== undefined && !cable.ends.includes(spotlight)) ||
					joinsGroups(cable, emphasis) ||
					(input.periods !== undefined && changesOfCable(cable, input.periods).length === 0)
			});
		});

	const hulls = toHulls(input, placeOf);
	const groundOf = new Map(hulls.map(({ actor, r }) => [actor, r]));
	const sectorNames = toSectorNames(input, marks);
	const changes = input.periods && placeChanges(network.cables, input.periods, markOf);
	const wanted = new Set([
		...(lit ?? []),
		...marks.filter(({ selected, asked }) => selected || asked).map(({ id }) => id)
	]);
	const hasCable = new Set(network.cables.flatMap(({ ends }) => ends));
	return {
		frame,
		dividers: layout.dividers,
		sectorNames,
		hulls,
		...(emphasis?.groups && { groups: emphasis.groups.outline(marks) }),
		strands: [
			...strandsOf(input.faint, true),
			...strandsOf(network.cables, false).toSorted((a, b) => b.ties - a.ties)
		],
		marks,
		...(emphasis?.sizes && { measure: emphasis.sizes.measure }),
		...(changes && { changes }),
		labels: placeLabels(
			marks
				.filter(({ id, focus }) => focus || hasCable.has(id) || wanted.has(id))
				.map((mark) => ({
					mark,
					text: input.nameOf?.(mark.id) ?? get(dataset.actor, mark.id).short,
					ground: groundOf.get(mark.id),
					importance: importanceOf(mark, wanted, hulls) + (mark.id === spotlight ? 1e5 : 0)
				})),
			[
				...marks.map((mark) => (mark.asked ? { ...mark, r: mark.r + RING } : mark)),
				...(changes ?? [])
			],
			sectorNames,
			frame,
			input.zoom
		)
	};
}

/**
 * Where each actor stands: where the reader put it, else where the layout has it. Institutions go
 * with the actor to which they belong.
 */
export function placing({
	dataset,
	layout,
	moved
}: Pick<SceneInput, 'dataset' | 'layout' | 'moved'>): (id: ActorId) => Point {
	return (id) => {
		const own = moved[id];
		if (own) return fromFramePoint(layout.frame, own);
		const place = pointIn(layout, id);
		const top = get(dataset.top, id);
		const movedTop = top === id ? undefined : moved[top];
		if (!movedTop) return place;
		const from = pointIn(layout, top);
		const to = fromFramePoint(layout.frame, movedTop);
		return { x: place.x + to.x - from.x, y: place.y + to.y - from.y };
	};
}

/** @throws Error if the layout does not place the actor */
function pointIn(layout: Layout, id: ActorId): Point {
	const point = layout.points[id];
	if (!point) throw new Error(`The layout has no place for “${id}”.`);
	return point;
}

function withFaint({ network, faint }: SceneInput): Network {
	return { actors: network.actors, cables: [...network.cables, ...faint] };
}

function toMarks(
	{ dataset, network, layout, selection, spotlight, emphasis, zoom }: SceneInput,
	placeOf: (id: ActorId) => Point,
	lit: ReadonlySet<ActorId> | undefined
): Mark[] {
	const { frame } = layout;
	const codeRadius = zoom < 1 ? FAR_CODE_RADIUS / zoom : CODE_RADIUS;
	const radiusOf = markRadius(frame, mostTies(dataset));
	const sectorOf = new Map<ActorId, SectorId>(
		dataset.sectors.flatMap(({ id, actors }) => actors.map((actor) => [actor, id] as const))
	);
	return network.actors
		.map(({ id, ties, ownTies }) => {
			const actor = get(dataset.actor, id);
			const focus = id === dataset.focus;
			const r = emphasis?.sizes?.radii.get(id) ?? (focus ? focusRadius(frame) : radiusOf(ownTies));
			const iso = actor.kind === 'state' && r >= codeRadius ? id.toUpperCase() : undefined;
			return {
				...placeOf(id),
				id,
				kind: actor.kind,
				shape: SHAPE_OF_KIND[actor.kind],
				r,
				code: emphasis?.groups ? emphasis.groups.letters.get(id) : iso,
				focus,
				selected: selection.kind === 'actor' && selection.id === id,
				...(emphasis?.asked.includes(id) && { asked: true }),
				dimmed: spotlight !== undefined && lit !== undefined && !lit.has(id),
				ties,
				sector: sectorOf.get(get(dataset.top, id))
			};
		})
		.toSorted((a, b) => b.r - a.r);
}

/** Grounds of the unfolded actors of which more than one mark is shown. */
function toHulls(
	{ dataset, network, layout, folding }: SceneInput,
	placeOf: (id: ActorId) => Point
): Hull[] {
	return folding.unfolded.flatMap((actor) => {
		const inside = network.actors.filter(({ id }) => get(dataset.top, id) === actor);
		const r = layout.territories[actor];
		return inside.length > 1 && r !== undefined ? [{ actor, ...placeOf(actor), r: r + 2 }] : [];
	});
}

/** Names of the sectors in which something is shown; from afar those that have room beside marks. */
function toSectorNames({ dataset, layout, zoom }: SceneInput, marks: readonly Mark[]): TextItem[] {
	const shown = new Set(marks.map(({ sector }) => sector));
	const far = Math.min(1, zoom);
	const { width, height } = layout.frame;
	const paper = { left: 0, top: 0, right: width, bottom: height };
	const hasRoom = (name: TextItem): boolean => {
		const box = textBox(name);
		return isInside(box, paper) && !marks.some((mark) => boxMeetsCircle(box, mark));
	};
	const names = layout.sectorRooms.flatMap(({ id, room, align }): TextItem[] => {
		const sector = dataset.sectors.find((known) => known.id === id);
		if (!sector || !shown.has(id)) return [];
		const { lineHeight, farPx } = SECTOR_NAME;
		const sizePx = far < 1 ? farPx / far : SECTOR_NAME.sizePx;
		const lines = wrapText(sector.name, (room.right - room.left) / far, sizePx, 600);
		const heightOfLines = lines.length * sizePx * lineHeight;
		const x =
			align === 'start' ? room.left : align === 'end' ? room.right : (room.left + room.right) / 2;
		const top = (room.top + room.bottom - heightOfLines) / 2;
		return [
			{
				id: `sector:${id}`,
				lines,
				sizePx,
				weight: 600,
				align,
				ink: 'ink-3',
				x,
				y: top + (sizePx * lineHeight) / 2
			}
		];
	});
	return far < 1 ? names.filter(hasRoom) : names;
}

/** Whether a cable leads from one of the groups asked for to another; it is then paler. */
export function joinsGroups({ ends: [a, b] }: Cable, emphasis: Emphasis | undefined): boolean {
	const letters = emphasis?.groups?.letters;
	return letters !== undefined && letters.get(a) !== letters.get(b);
}

function isSelected(selection: Selection, cable: Cable): boolean {
	switch (selection.kind) {
		case 'cable':
			return cableId(...selection.ends) === cable.id;
		case 'tie':
			return cable.ties.some(({ id }) => id === selection.id);
		case 'actor':
		case 'none':
			return false;
	}
}
