import type { Tie } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Format } from '#lib/layout/frame.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { composeScene, type SceneInput } from '#lib/scene/compose.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { LayoutId, Level } from '#lib/state/view-state.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { real, realLayout } from '../layout/real-layouts.ts';

export interface SceneWish extends Partial<SceneInput> {
	readonly language?: Language;
	readonly format?: Format;
	readonly layoutId?: LayoutId;
	readonly level?: Level;
	/** Top-level actors shown against the level. */
	readonly toggled?: readonly string[];
	readonly ties?: readonly Tie[];
	readonly amongPartners?: boolean;
}

/** What the explorer composes a picture of the real dataset from; by default, the first one. */
export function realSceneInput({
	language = 'en',
	format = 'wide',
	layoutId = 'radial',
	level = 'countries',
	toggled = [],
	ties,
	amongPartners = false,
	...rest
}: SceneWish = {}): SceneInput {
	const dataset = real(language);
	const folding = foldTo(dataset, level === 'institutions', toggled.map(actorId));
	return {
		dataset,
		network: aggregate(dataset, ties ?? dataset.ties, folding, amongPartners),
		folding,
		layout: realLayout(layoutId, format),
		moved: {},
		selection: { kind: 'none' },
		spotlight: undefined,
		faint: [],
		zoom: 1,
		...rest
	};
}

export const realScene = (wish: SceneWish = {}): Scene => composeScene(realSceneInput(wish));
