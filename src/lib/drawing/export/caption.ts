import { get, type Dataset } from '#lib/dataset/dataset.ts';
import { formatList, formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { STRAND_ORDER, type Network } from '#lib/network/network.ts';
import type { ViewId } from '#lib/state/view-state.ts';
import type { FigureTexts } from './figure.ts';

type Texts = { readonly [Id in keyof FigureTexts]: string };

/** What stands under the figure in a text: what it shows, from what, and where it is found. */
export function captionOf(texts: Texts, messages: Messages): string {
	const { title, filters, ties, sources, address, date } = texts;
	const { caption } = messages.exporting;
	return (
		[title, filters, ties].map(stopped).join(' ') + ` ${sources} ${caption.from(address, date)}`
	);
}

/** How many of the actors with most ties an alternative text names. */
const NAMED = 5;

export interface AltInput {
	readonly view: ViewId;
	readonly dataset: Dataset;
	/** What the picture shows of it. */
	readonly network: Network;
	readonly texts: Texts;
	readonly messages: Messages;
}

/** The picture for those who do not see it: its kind, what it shows, and what stands out. */
export function altTextOf({ view, dataset, network, texts, messages }: AltInput): string {
	const { exporting, page, terms } = messages;
	const { alt } = exporting;
	const list = (items: readonly string[]) => formatList(messages.language, items);
	const most = network.actors
		.filter(({ id }) => id !== dataset.focus)
		.toSorted((a, b) => b.ties - a.ties)
		.slice(0, NAMED)
		.map(({ id, ties }) =>
			alt.actor(get(dataset.actor, id).short, formatNumber(messages.language, ties))
		);
	const drawn = new Set(
		network.cables.flatMap(({ strands }) => strands.map(({ threat }) => threat))
	);
	const threats = STRAND_ORDER.flatMap((threat) =>
		threat !== 'none' && drawn.has(threat)
			? [terms.threats[threat].toLocaleLowerCase(messages.language)]
			: []
	);
	return [
		stopped(alt.kind(page.views[view], texts.title)),
		stopped(texts.filters),
		stopped(texts.ties),
		...(most.length > 0 ? [alt.most(list(most))] : []),
		...(threats.length > 0 ? [alt.threats(list(threats))] : [])
	].join(' ');
}

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
