import { createContext } from 'svelte';
import type { ActorId, Dataset, Prose, Tie } from '#lib/dataset/dataset.ts';
import type { Format } from '#lib/layout/frame.ts';
import { mostTies, type Layout } from '#lib/layout/layout.ts';
import type { Cable } from '#lib/network/network.ts';
import { yearsWithTies } from '#lib/query/years.ts';
import type { Answering } from '#lib/questions/registry.ts';
import { composeScene, type SceneInput } from '#lib/scene/compose.ts';
import { legendOf } from '#lib/scene/legend.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { emphasisOf } from './emphasis.ts';
import { Result } from './result.svelte.ts';
import {
	INITIAL_VIEW_STATE,
	type LayoutId,
	type ViewId,
	type ViewState,
	type Viewport
} from './view-state.ts';
import { NOT_COVERED, type Covered } from './viewport.ts';

/** Positions by format and layout; those not yet laid out are missing. */
export type Layouts = Readonly<Record<Format, Partial<Record<LayoutId, Layout>>>>;

/**
 * What is asked, what is found and the picture of it, one derived from the other. Of its own it
 * holds what no link does: the page’s surroundings, and what was loaded.
 */
export class Explorer extends Result {
	/** Ties of the actor that has most: the top of the size scale. */
	readonly mostTies = $derived.by(() => mostTies(this.dataset));

	/** The view that stands in the page; the one that is asked for may be on its way. */
	shownView = $state<ViewId>(INITIAL_VIEW_STATE.view);
	/** Whether the first picture can be explored, so that what is not yet needed may come. */
	settled = $state(false);
	/** Proportions of the picture, by the room that the page has. */
	format = $state<Format>('wide');
	/** Room that the picture has, in px; absent before it is measured. */
	room = $state.raw<{ readonly width: number; readonly height: number } | undefined>();
	/** What of that room a sheet lies over which tells of what is selected. */
	covered = $state.raw<Covered>(NOT_COVERED);
	/** Where the picture stands meanwhile, if not where the reader has it: no part of the address. */
	aside = $state.raw<Viewport | undefined>();
	/** Actor that is pointed at or has the keyboard's focus in the drawing. */
	spotlight = $state<ActorId | undefined>();
	/** Whether the years are being played: the address then waits for where that stops. */
	isPlaying = $state(false);
	/** Zoom for which names are placed; follows the viewport in steps. */
	labelZoom = $state(1);
	#painted = $state.raw<readonly Tie[] | undefined>();
	#layouts: Layouts;
	#emphasise = $state.raw<typeof emphasisOf | undefined>();

	/** What of the network is seen; absent: the whole frame. */
	readonly viewport = $derived(this.aside ?? this.state.viewport);
	/** What of the map is seen, likewise. */
	readonly mapViewport = $derived(this.aside ?? this.state.choices.map.viewport);
	/** What is asked for, in the view that is there: what is taken along is what is seen. */
	readonly seen: ViewState = $derived({ ...this.state, view: this.shownView });

	/** Those of the last painted picture, for panels that may follow a frame behind. */
	get paintedTies(): readonly Tie[] {
		return this.#painted ?? this.ties;
	}

	/** The chosen layout, or the radial one until the chosen one is there. */
	readonly layout: Layout = $derived.by(() => this.#layoutIn(this.format));
	/** The layout that is asked for and not there. */
	readonly missingLayout = $derived.by(() => {
		const { format } = this;
		const layout = this.layoutId;
		return this.#layouts[format][layout] ? undefined : { format, layout };
	});

	/** How pictures show the answer; absent where it changes nothing in them. */
	readonly emphasis = $derived.by(
		() => this.answer && this.#emphasise?.(this.answer, this.dataset, this.layout)
	);

	/** Cables among partners that are shown faintly for the actor pointed at or selected. */
	readonly #faint: readonly Cable[] = $derived.by(() => {
		const { selection } = this;
		const id = this.spotlight ?? (selection.kind === 'actor' ? selection.id : undefined);
		return id === undefined ? [] : this.faintOf(id, this.network, this.folding);
	});

	readonly scene = $derived.by(() => composeScene(this.sceneInput));
	readonly legend = $derived.by(() => legendOf(this.scene, this.mostTies));

	/**
	 * What most parts of the page are told of, from the first to the last. Each is kept once it is
	 * asked for, so that a part which comes later finds it worked out.
	 */
	readonly foundations: readonly (() => void)[] = [
		() => void yearsWithTies(this.dataset),
		() => void this.counts,
		() => void this.network,
		() => void this.scene,
		() => void this.legend
	];

	constructor(dataset: Dataset, layouts: Layouts) {
		super(dataset);
		this.#layouts = $state.raw(layouts);
	}

	/** The picture as it comes with the page, whichever format the window turns out to have. */
	sceneIn(format: Format): Scene {
		return composeScene({ ...this.sceneInput, layout: this.#layoutIn(format) });
	}

	/** What every picture of the network is composed from, the one that is exported too. */
	get sceneInput(): SceneInput {
		return {
			dataset: this.dataset,
			network: this.network,
			folding: this.folding,
			layout: this.layout,
			moved: this.moved,
			selection: this.selection,
			spotlight: this.spotlight,
			faint: this.#faint,
			zoom: this.labelZoom,
			periods: this.periods,
			emphasis: this.emphasis
		};
	}

	/** The same view of the same ties, in another language; words find what they find in this one. */
	translated(dataset: Dataset, prose: Prose | undefined): Explorer {
		const { state, shownView, format, room, labelZoom, haystack } = this;
		const other = new Explorer(dataset, this.#layouts);
		other.answering = this.answering;
		other.#emphasise = this.#emphasise;
		return Object.assign(other, { state, shownView, format, room, labelZoom, prose, haystack });
	}

	/** Takes a layout that was worked out elsewhere. */
	provideLayout(format: Format, id: LayoutId, layout: Layout) {
		this.#layouts = { ...this.#layouts, [format]: { ...this.#layouts[format], [id]: layout } };
	}

	/** Lets the panels that follow the picture catch up with it. */
	catchUp(ties: readonly Tie[]) {
		this.#painted = ties;
	}

	/** Takes a way of answering that was loaded, and the way of showing answers. */
	provideAnswer(part: Answering, emphasise: typeof emphasisOf) {
		this.#emphasise = emphasise;
		this.answering = { ...this.answering, ...part };
	}

	override lookAt(viewport: Viewport | undefined) {
		this.aside = undefined;
		super.lookAt(viewport);
	}

	/** Shows another part of the map. */
	lookAtMap(viewport: Viewport | undefined) {
		this.aside = undefined;
		this.choose('map', { viewport });
	}

	#layoutIn(format: Format): Layout {
		const ready = this.#layouts[format];
		const layout = ready[this.layoutId] ?? ready.radial;
		if (!layout) throw new Error(`No radial layout came with the data for “${format}”.`);
		return layout;
	}
}

export const [getExplorer, setExplorer] = createContext<Explorer>();
