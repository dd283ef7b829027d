import type { BriefFormat } from '#lib/brief/writer.ts';
import { get } from '#lib/dataset/dataset.ts';
import { composeFigure, type DrawnPicture, type Figure } from '#lib/drawing/export/figure.ts';
import { printSheet, type Sheet } from '#lib/drawing/export/sheet.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { pictureOf } from '../image/picture.ts';

/** The width of the text on a page of A4, and the room beside the figures of a slide. */
const SHEETS = { page: printSheet(160), slide: printSheet(200, 129.5) } as const satisfies Record<
	BriefFormat['place'],
	Sheet
>;
/** A picture that is so much taller than wide has no room on a page that leaves it legible. */
const TALLEST = 2;

/** Whether the picture of the view goes on a page; where not, the network stands in its place. */
export const fitsPage = ({ box }: DrawnPicture): boolean =>
	box.bottom - box.top <= TALLEST * (box.right - box.left);

/** The picture of the view with its legend, at the resolution of print; what it is stands beside it. */
export function briefFigure(
	explorer: Explorer,
	messages: Messages,
	drawn: DrawnPicture | undefined,
	place: BriefFormat['place'],
	{ title, sentence }: { readonly title: string; readonly sentence: string }
): Figure {
	const { dataset, mostTies } = explorer;
	const shown = drawn && fitsPage(drawn) ? drawn : undefined;
	const { sceneAt, part } = pictureOf(explorer, 'whole', 'light', shown);
	return composeFigure({
		sceneAt,
		part,
		sheet: SHEETS[place],
		look: 'light',
		background: 'white',
		legend: true,
		texts: {
			title: undefined,
			filters: undefined,
			ties: undefined,
			sources: undefined,
			date: undefined,
			address: undefined
		},
		name: title,
		description: sentence,
		messages,
		focusName: get(dataset.actor, dataset.focus).name,
		mostTies
	});
}
