import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import { drawScene } from '#lib/drawing/svg/network.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { palettes, type Ink } from '#lib/scene/palette.ts';
import { textWidth, wrapText } from '#lib/scene/text-metrics.ts';
import type { ActorPage } from './actor-page.ts';
import { composeEgo } from './ego-scene.ts';

/** What social networks and messengers ask for, in px. */
const SHARE_SIZE = { width: 1200, height: 630 };

const MARGIN = 56;
/** The column of text, and the room of the picture beside it. */
const TEXT_WIDTH = 440;
const ROOM = { left: 520, top: 24, right: 1184, bottom: 606 };
const LARGEST_ZOOM = 1.75;
const LINE = 1.16;
const TITLE = { sizePx: 54, leastPx: 34, mostLines: 5 };

/** The picture that is shown where an actor’s page is shared: its name, counts and network. */
export function drawSharePicture(dataset: Dataset, model: ActorPage, messages: Messages): SvgNode {
	const { page, pages, terms } = messages;
	const { actor, ego, ties } = model;
	const inkOf = (ink: Ink) => palettes.light[ink];
	const title = fitTitle(actor.name);
	const kind = [terms.actorKinds[actor.kind].one, ...aboveOf(dataset, model.parents)];
	const blocks = [
		{
			lines: wrapText(kind.join(', '), TEXT_WIDTH, 24, 500),
			sizePx: 24,
			weight: 500,
			ink: 'ink-2',
			gap: 18
		},
		{ ...title, weight: 600, ink: 'ink', gap: 28 },
		{
			lines: wrapText(pages.withPartners(ties.length, ego.partners), TEXT_WIDTH, 28, 500),
			sizePx: 28,
			weight: 500,
			ink: 'ink',
			gap: 0
		}
	] as const;
	let y = MARGIN;
	const texts = blocks.map(({ lines, sizePx, weight, ink, gap }) => {
		const drawn = drawText(
			{ lines, sizePx, weight, align: 'start', x: MARGIN, y: y + (sizePx * LINE) / 2 },
			{ fill: inkOf(ink), lineHeight: LINE }
		);
		y += lines.length * sizePx * LINE + gap;
		return drawn;
	});
	const name = drawText(
		{
			lines: [page.name, page.tagline],
			sizePx: 24,
			weight: 600,
			align: 'start',
			x: MARGIN,
			y: SHARE_SIZE.height - MARGIN - 40
		},
		{ fill: inkOf('accent'), lineHeight: 1.3 }
	);
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', ...SHARE_SIZE, 'font-family': 'Inter' },
		[
			element('rect', { ...SHARE_SIZE, fill: inkOf('paper') }),
			...texts,
			name,
			network(dataset, model, inkOf)
		]
	);
}

/** The ego network, as large as its room allows, in the middle of it. */
function network(dataset: Dataset, { ego }: ActorPage, inkOf: (ink: Ink) => string): SvgNode {
	const scene = composeEgo(dataset, ego);
	const { width, height } = scene.frame;
	const zoom = Math.min(
		LARGEST_ZOOM,
		(ROOM.right - ROOM.left) / width,
		(ROOM.bottom - ROOM.top) / height
	);
	const x = (ROOM.left + ROOM.right - width * zoom) / 2;
	const y = (ROOM.top + ROOM.bottom - height * zoom) / 2;
	const place = [x, y, zoom].map((value) => Math.round(value * 1e3) / 1e3);
	return element('g', { transform: `translate(${place[0]} ${place[1]}) scale(${place[2]})` }, [
		drawScene(scene, inkOf)
	]);
}

const aboveOf = (dataset: Dataset, parents: readonly ActorId[]): string[] =>
	parents.slice(0, 1).map((id) => get(dataset.actor, id).name);

/** A name as large as its column allows. */
function fitTitle(name: string): { readonly lines: readonly string[]; readonly sizePx: number } {
	for (let { sizePx }: { sizePx: number } = TITLE; ; sizePx -= 2) {
		const lines = wrapText(name, TEXT_WIDTH, sizePx, 600);
		const widest = Math.max(...lines.map((line) => textWidth(line, sizePx, 600)));
		if ((lines.length <= TITLE.mostLines && widest <= TEXT_WIDTH) || sizePx <= TITLE.leastPx)
			return { lines, sizePx };
	}
}
