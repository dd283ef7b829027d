import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Frame, Point } from '#lib/layout/frame.ts';
import { segmentMeetsBox } from '#lib/layout/geometry.ts';
import { markRadius } from '#lib/layout/size.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { Label, Mark, Scene, StrandItem } from '#lib/scene/scene.ts';
import { SHAPE_OF_KIND } from '#lib/scene/shapes.ts';
import { strandItems } from '#lib/scene/strands.ts';
import { textWidth, wrapText } from '#lib/scene/text-metrics.ts';
import type { Ego } from './ego.ts';

/** Wide enough for a name on either side, narrow enough for a phone. In scene units. */
const WIDTH = 400;
/** From one partner to the next below: two lines of its name, and paper. */
const ROW = 34;
const LEAST_HEIGHT = 150;
const PAIR_HEIGHT = 96;
const PAD = 8;
/** From the middle to the partners beside it, and how much nearer the first and last are. */
const REACH = 80;
const BEND = 26;
/** Where two actors stand by themselves, from the middle. */
const APART = 92;
/** Half of what is drawn in the overview. */
const SCALE = 0.5;
/** Shown by itself, an actor is large enough to tell its form. */
const CENTRE_RADIUS = 14;
const CODE_RADIUS = 8.5;
/** Ties that make a partner as large as can be, where none has more. */
const LARGE_FROM = 12;
const NAME = { sizePx: 12, leastPx: 8.5, lineHeight: 1.2, gap: 4 };

/**
 * Places an actor in the middle and its partners in rows on both sides, clockwise in dataset
 * order, each name beside its mark on its outer side: so no name meets another name or mark.
 */
export function composeEgo(dataset: Dataset, ego: Ego): Scene {
	const { centre, around, cables } = ego;
	const pair = centre !== undefined && around.length === 1;
	const rows = Math.ceil(around.length / 2);
	const frame: Frame = {
		format: 'tall',
		width: WIDTH,
		height: Math.max(pair ? PAIR_HEIGHT : LEAST_HEIGHT, rows * ROW + 2 * PAD),
		scale: SCALE
	};
	const middle: Point = { x: WIDTH / 2, y: frame.height / 2 };
	const tiesOf = (id: ActorId): number =>
		new Set(cables.filter(({ ends }) => ends.includes(id)).flatMap(({ ties }) => ties)).size;
	const radiusOf = markRadius(frame, Math.max(LARGE_FROM, ...around.map(tiesOf)));
	const mark = (id: ActorId, at: Point, r: number, selected: boolean): Mark => {
		const { kind } = get(dataset.actor, id);
		return {
			...at,
			id,
			kind,
			shape: SHAPE_OF_KIND[kind],
			r,
			code: kind === 'state' && r >= CODE_RADIUS ? id.toUpperCase() : undefined,
			focus: id === dataset.focus,
			selected,
			dimmed: false,
			ties: tiesOf(id),
			sector: undefined
		};
	};

	const places = pair
		? [{ x: middle.x + APART, y: middle.y - 12 }]
		: placesAround(around.length, middle);
	const partners = around.flatMap((id, i) => {
		const at = places[i];
		return at ? [mark(id, at, pair ? CENTRE_RADIUS : radiusOf(tiesOf(id)), false)] : [];
	});
	const core =
		centre === undefined
			? []
			: [
					mark(
						centre,
						pair ? { x: middle.x - APART, y: middle.y - 12 } : middle,
						CENTRE_RADIUS,
						!pair
					)
				];
	const marks = [...core, ...partners];
	const markOf = new Map(marks.map((each) => [each.id, each]));

	const strands = cables.flatMap((cable) => {
		const [a, b] = cable.ends.map((end) => markOf.get(end));
		if (!a || !b) return [];
		return strandItems(cable, [a, b], frame, { faint: false, selected: false, dimmed: false });
	});
	return {
		frame,
		dividers: [],
		sectorNames: [],
		hulls: [],
		strands,
		marks,
		labels: pair
			? marks.map((each) => nameBelow(dataset, each, 2 * APART - PAD))
			: [
					...core.map((each) => nameInMiddle(dataset, each, strands)),
					...partners.map((each) => nameBeside(dataset, each, frame))
				]
	};
}

/** Down the right side, then up the left one. */
function placesAround(count: number, middle: Point): Point[] {
	const right = Math.ceil(count / 2);
	return Array.from({ length: count }, (_, i) => {
		const onRight = i < right;
		const rows = onRight ? right : count - right;
		const row = onRight ? i : count - 1 - i;
		const from = row - (rows - 1) / 2;
		const bend = BEND * (from / Math.max(1, right / 2)) ** 2;
		const aside = REACH - bend;
		return { x: middle.x + (onRight ? aside : -aside), y: middle.y + from * ROW };
	});
}

function nameBeside(dataset: Dataset, mark: Mark, frame: Frame): Label {
	const onRight = mark.x > frame.width / 2;
	const aside = mark.r + NAME.gap + (mark.focus ? 6 : 0);
	const edge = onRight ? mark.x + aside : mark.x - aside;
	const room = onRight ? frame.width - PAD - edge : edge - PAD;
	const { lines, sizePx } = fit(get(dataset.actor, mark.id).short, room, 500);
	const y = mark.y - ((lines.length - 1) * sizePx * NAME.lineHeight) / 2;
	return label(mark, { lines, sizePx, weight: 500, align: onRight ? 'start' : 'end', x: edge, y });
}

/** Below the mark or above it, where fewer strands run. */
function nameInMiddle(dataset: Dataset, mark: Mark, strands: readonly StrandItem[]): Label {
	const below = nameBelow(dataset, mark, 2 * REACH - 60);
	const height = below.lines.length * below.sizePx * NAME.lineHeight;
	const above = { ...below, y: 2 * mark.y - below.y - height + below.sizePx * NAME.lineHeight };
	const crossed = (label: Label) => {
		const box = textBox(label);
		return strands.filter((strand) => segmentMeetsBox(strand, box)).length;
	};
	return crossed(above) < crossed(below) ? above : below;
}

function nameBelow(dataset: Dataset, mark: Mark, room: number): Label {
	const { lines, sizePx } = fit(get(dataset.actor, mark.id).short, room, 600);
	const y = mark.y + mark.r + 6 + NAME.gap + (sizePx * NAME.lineHeight) / 2;
	return label(mark, { lines, sizePx, weight: 600, align: 'middle', x: mark.x, y });
}

const label = (
	{ id }: Mark,
	text: Pick<Label, 'lines' | 'sizePx' | 'weight' | 'align' | 'x' | 'y'>
): Label => ({ ...text, id: `label:${id}`, actor: id, ink: 'ink', dimmed: false });

/** A name in at most two lines, smaller where a word is longer than the room. */
function fit(name: string, room: number, weight: 500 | 600): Pick<Label, 'lines' | 'sizePx'> {
	for (let { sizePx }: { sizePx: number } = NAME; ; sizePx -= 0.5) {
		const lines = wrapText(name, room, sizePx, weight);
		const widest = Math.max(...lines.map((line) => textWidth(line, sizePx, weight)));
		if ((lines.length <= 2 && widest <= room) || sizePx <= NAME.leastPx) return { lines, sizePx };
	}
}
