import { get, type Dataset } from '#lib/dataset/dataset.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Network } from '#lib/network/network.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { FigureTexts, Part } from './figure.ts';
import { sceneIn } from './visible.ts';

/** The article that the dataset began with, and is named first. */
const FOUNDING = 'perez-2023-assessing';

export interface TextsInput {
	readonly dataset: Dataset;
	readonly network: Network;
	readonly scene: Scene;
	readonly part: Part;
	/** Whether the picture shows less than what matches. */
	readonly isPart: boolean;
	readonly title: string;
	/** The query as a sentence. */
	readonly sentence: string;
	/** Ties that match, and those that would without filters. */
	readonly matching: number;
	readonly all: number;
	/** Address of the view. */
	readonly address: string;
	/** ISO 8601 day. */
	readonly date: string;
	readonly messages: Messages;
}

/** Everything that a figure can say. Sources are those of the ties that the picture shows. */
export function figureTexts(input: TextsInput): { readonly [Id in keyof FigureTexts]: string } {
	const { dataset, messages, part } = input;
	const scene = part.kind === 'view' ? sceneIn(input.scene, part.box) : input.scene;
	const cables = new Set(scene.strands.map(({ cable }) => cable));
	const ties = new Set(
		input.network.cables
			.filter(({ id }) => part.kind === 'drawn' || cables.has(id))
			.flatMap((cable) => cable.ties)
	);
	const sources = new Set<string>([...ties].flatMap((tie) => tie.sources.map(({ id }) => id)));
	const founding = dataset.sources.some(({ id }) => id === FOUNDING);
	sources.delete(FOUNDING);

	const { figure } = messages.exporting;
	const actors = part.kind === 'drawn' ? input.network.actors.length : scene.marks.length;
	const focus = get(dataset.actor, dataset.focus).name;
	return {
		title: input.title,
		filters: input.sentence,
		ties: input.isPart
			? figure.countsInView({ shown: ties.size, matching: input.matching, actors })
			: figure.counts({ matching: input.matching, all: input.all, actors }),
		sources: [
			figure.sources({ founding, more: sources.size }),
			figure.data({ focus, version: dataset.version })
		].join(' '),
		date: formatDay(messages.language, input.date),
		address: shortAddress(input.address)
	};
}

/** Longest address that is printed: two lines of a page. */
const LONGEST_ADDRESS = 200;

/** As it is read and typed; that of the site alone where the whole would fill lines. */
function shortAddress(address: string): string {
	const whole = address.replace(/^https?:\/\//, '');
	return whole.length <= LONGEST_ADDRESS ? whole : (whole.split('?')[0] ?? '');
}
