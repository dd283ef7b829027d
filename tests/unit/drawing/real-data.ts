import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { indexDataset, type Dataset, type DatasetJson, type Tie } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { FRAMES, type Format } from '#lib/layout/frame.ts';
import { layoutInput, mostTies, type Layout } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate, type Network } from '#lib/network/network.ts';
import { composeScene } from '#lib/scene/compose.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Selection } from '#lib/state/view-state.ts';

const FOLDER = new URL('../../../src/data/guatemala/', import.meta.url);

const records = (folder: 'actors' | 'ties'): Record<string, unknown>[] =>
	readdirSync(new URL(`${folder}/`, FOLDER))
		.toSorted()
		.flatMap((file) => parse(readFileSync(new URL(`${folder}/${file}`, FOLDER), 'utf8'))[folder]);

/** Texts in two languages become the text of one. */
function inLanguage(value: unknown, language: Language): unknown {
	if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
	if (typeof value !== 'object' || value === null) return value;
	if ('en' in value && 'es' in value) return value[language];
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)])
	);
}

/** The real dataset, as much of it as a drawing needs. */
export function realDataset(language: Language): Dataset {
	const head = parse(readFileSync(new URL('dataset.yaml', FOLDER), 'utf8'));
	const { sources } = parse(readFileSync(new URL('sources.yaml', FOLDER), 'utf8'));
	const json = inLanguage(
		{ ...head, language, actors: records('actors'), ties: records('ties'), sources },
		language
	);
	return indexDataset(json as DatasetJson);
}

export const messagesIn: Readonly<Record<Language, Messages>> = { en, es };

/** Positions are the same in every language. */
const layouts = new Map<Format, Layout>();
function layoutIn(format: Format): Layout {
	const known = layouts.get(format);
	const layout = known ?? layOut('radial', layoutInput(realDataset('en'), FRAMES[format]));
	layouts.set(format, layout);
	return layout;
}

export interface SceneWish {
	readonly format?: Format;
	readonly apart?: boolean;
	readonly ties?: readonly Tie[];
	readonly selection?: Selection;
	readonly zoom?: number;
}

/** A picture of `dataset` as the explorer composes it. */
export function sceneOf(
	dataset: Dataset,
	{
		format = 'wide',
		apart = false,
		ties = dataset.ties,
		selection = { kind: 'none' },
		zoom = 1
	}: SceneWish = {}
): { scene: Scene; network: Network; mostTies: number } {
	const folding = foldTo(dataset, apart, []);
	const network = aggregate(dataset, ties, folding, false);
	const scene = composeScene({
		dataset,
		network,
		folding,
		layout: layoutIn(format),
		moved: {},
		selection,
		spotlight: undefined,
		faint: [],
		zoom
	});
	return { scene, network, mostTies: mostTies(dataset) };
}
