import { createContext } from 'svelte';
import { get, type ActorId, type Dataset, type Prose, type Tie } from '#lib/dataset/dataset.ts';
import type { Format } from '#lib/layout/frame.ts';
import type { Layout } from '#lib/layout/layout.ts';
import { mostTies } from '#lib/layout/layout.ts';
import { cablesAmongPartners } from '#lib/network/ego.ts';
import { foldTo, type Folding } from '#lib/network/folding.ts';
import { aggregate, strandsAsked, type Cable, type Network } from '#lib/network/network.ts';
import { countFacets } from '#lib/query/counts.ts';
import { withAmongPartners, withYears } from '#lib/query/edit.ts';
import { buildHaystack, type Haystack } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import type { Query } from '#lib/query/query.ts';
import { extentFor } from '#lib/questions/answer.ts';
import { takesAmongPartners, type Asked } from '#lib/questions/asked.ts';
import { restrictTo, tiesIn } from '#lib/questions/extent.ts';
import { answerTo, type Answering } from '#lib/questions/registry.ts';
import type { Told } from '#lib/questions/sentence.ts';
import { composeScene, type SceneInput } from '#lib/scene/compose.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { legendOf } from '#lib/scene/legend.ts';
import type { emphasisOf } from './emphasis.ts';
import {
	INITIAL_VIEW_STATE,
	type FramePoint,
	type LayoutId,
	type Level,
	type Question,
	type Selection,
	type ViewChoices,
	type ViewId,
	type ViewState,
	type Viewport
} from './view-state.ts';

/** Positions by format and layout; those not yet laid out are missing. */
export type Layouts = Readonly<Record<Format, Partial<Record<LayoutId, Layout>>>>;

/** What is being asked and looked at. Everything else is derived from it. */
export class Explorer {
	readonly dataset: Dataset;
	/** Ties of the actor that has most: the top of the size scale. */
	readonly mostTies = $derived.by(() => mostTies(this.dataset));

	/** What the address holds. Replaced, never changed in place. */
	state = $state.raw<ViewState>(INITIAL_VIEW_STATE);
	/** Long texts; absent until they arrive. */
	prose = $state.raw<Prose | undefined>();
	/** The view that stands in the page; the one that is asked for may be on its way. */
	shownView = $state<ViewId>(INITIAL_VIEW_STATE.view);
	/** Whether the first picture can be explored, so that what is not yet needed may come. */
	settled = $state(false);
	/** Proportions of the picture, by the room that the page has. */
	format = $state<Format>('wide');
	/** Room that the picture has, in px; absent before it is measured. */
	room = $state.raw<{ readonly width: number; readonly height: number } | undefined>();
	/** Actor that is pointed at or has the keyboard's focus in the drawing. */
	spotlight = $state<ActorId | undefined>();
	/** Whether the years are being played: the address then waits for where that stops. */
	isPlaying = $state(false);
	/** Zoom for which names are placed; follows the viewport in steps. */
	labelZoom = $state(1);
	#painted = $state.raw<readonly Tie[] | undefined>();
	#layouts = $state.raw<Layouts>({ wide: {}, tall: {} });
	#answering = $state.raw<Answering>({});
	#emphasise = $state.raw<typeof emphasisOf | undefined>();

	/** What is asked for, in the view that is there: what is taken along is what is seen. */
	readonly seen: ViewState = $derived({ ...this.state, view: this.shownView });

	// Each part apart: what is derived from one stays as it is while another changes.
	readonly query = $derived(this.state.query);
	readonly selection = $derived(this.state.selection);
	readonly periods = $derived(this.state.periods);
	readonly choices = $derived(this.state.choices);
	readonly #question = $derived(this.state.question);
	readonly #level = $derived(this.state.level);
	readonly #toggled = $derived(this.state.toggled);
	readonly #layoutId = $derived(this.state.layout);
	readonly #moved = $derived(this.state.moved);
	readonly #texts = $derived.by(() => buildHaystack(this.dataset, this.prose));
	/** Folded texts in which words are looked for, built once there are any. */
	haystack: Haystack = { get: (id) => this.#texts.get(id) };

	/** Whether ties among partners are looked at: the reader or the question asks for them. */
	readonly amongPartners = $derived.by(() => {
		const question = this.#question;
		return this.query.amongPartners || (question !== undefined && takesAmongPartners(question));
	});
	readonly #passing: readonly Tie[] = $derived.by(() => this.#tiesPassing(this.query));
	/** Ties that pass the filters, whether or not an answer is about them. */
	readonly passing: ReadonlySet<Tie> = $derived(new Set(this.#passing));
	readonly #asked: Asked = $derived.by(() => this.#askedOf(this.#passing));
	/** The answer to the question that is asked; absent while its code is not there. */
	readonly answer = $derived.by(() => {
		const question = this.#question;
		return question && answerTo(question, this.#asked, this.#answering);
	});
	/** What the page tells of: the filters, and the question once its answer is shown. */
	readonly told: Told = $derived({
		query: this.query,
		question: this.answer && this.#question
	});
	/** The kind of question that is asked and cannot be answered yet. */
	readonly missingAnswer = $derived.by(() => {
		const question = this.#question;
		return question && !this.#answering[question.kind] ? question.kind : undefined;
	});
	readonly #extent = $derived(extentFor(this.answer));
	/** How pictures show the answer; absent where it changes nothing in them. */
	readonly emphasis = $derived.by(
		() => this.answer && this.#emphasise?.(this.answer, this.dataset, this.layout)
	);

	/** Ties that match, in dataset order; those that an answer is about where it shows a part. */
	readonly ties: readonly Tie[] = $derived(
		this.#extent ? tiesIn(this.#asked, this.#extent) : this.#passing
	);
	/** The same in all years, whichever are chosen. */
	readonly tiesOfAllYears: readonly Tie[] = $derived.by(() => {
		if (this.query.years === undefined) return this.ties;
		const ties = this.#tiesPassing(withYears(this.query, undefined));
		const question = this.#question;
		if (!question || !this.#extent) return ties;
		const asked = this.#askedOf(ties);
		const extent = extentFor(answerTo(question, asked, this.#answering));
		return extent ? tiesIn(asked, extent) : asked.ties;
	});
	readonly counts = $derived.by(() =>
		countFacets(this.dataset, this.query, this.haystack, this.#extent ? this.matching : undefined)
	);
	/** Those of the last painted picture, for panels that may follow a frame behind. */
	get paintedTies(): readonly Tie[] {
		return this.#painted ?? this.ties;
	}
	readonly matching: ReadonlySet<Tie> = $derived(new Set(this.ties));

	readonly folding = $derived.by(() =>
		foldTo(this.dataset, this.#level === 'institutions', this.#toggled)
	);
	readonly #strands = $derived(strandsAsked(this.query));
	readonly network = $derived(
		this.#extent ? restrictTo(this.#asked, this.#extent) : this.#asked.network
	);

	/** The chosen layout, or the radial one until the chosen one is there. */
	readonly layout: Layout = $derived.by(() => this.#layoutIn(this.format));
	/** The layout that is asked for and not there. */
	readonly missingLayout = $derived.by(() => {
		const { format } = this;
		const layout = this.#layoutId;
		return this.#layouts[format][layout] ? undefined : { format, layout };
	});

	/** Cables among partners that are shown faintly for the actor pointed at or selected. */
	readonly #faint: readonly Cable[] = $derived.by(() => {
		const { selection } = this;
		const id = this.spotlight ?? (selection.kind === 'actor' ? selection.id : undefined);
		return id === undefined ? [] : this.faintOf(id, this.network, this.folding);
	});

	readonly scene = $derived.by(() => composeScene(this.sceneInput));
	readonly legend = $derived.by(() => legendOf(this.scene, this.mostTies));

	constructor(dataset: Dataset, layouts: Layouts) {
		this.dataset = dataset;
		this.#layouts = layouts;
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
			moved: this.#moved,
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
		other.#answering = this.#answering;
		other.#emphasise = this.#emphasise;
		return Object.assign(other, { state, shownView, format, room, labelZoom, prose, haystack });
	}

	/** Cables of a partner with others in `network`, those that the focus's own ties leave out. */
	faintOf(id: ActorId, network: Network, folding: Folding): readonly Cable[] {
		if (this.amongPartners || get(this.dataset.top, id) === this.dataset.focus) return [];
		const among = matchTies(this.dataset, withAmongPartners(this.query, true), this.haystack);
		const shown = new Set(network.actors.map((actor) => actor.id));
		const everything = aggregate(this.dataset, among, folding, true, this.#strands);
		return cablesAmongPartners(this.dataset, everything, id, shown);
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
		this.#answering = { ...this.#answering, ...part };
	}

	/** Puts an edited query in the place of the present one. */
	ask(query: Query) {
		this.#change({ query });
	}

	select(selection: Selection) {
		this.#change({ selection });
	}

	showLevel(level: Level) {
		this.#change({ level, toggled: [] });
	}

	/** Unfolds or folds the top-level actor to which `id` belongs. */
	toggleFolding(id: ActorId) {
		const top = get(this.dataset.top, id);
		if (!this.dataset.descendants.has(top)) return;
		const { toggled } = this.state;
		this.#change({
			toggled: toggled.includes(top) ? toggled.filter((other) => other !== top) : [...toggled, top]
		});
	}

	show(view: ViewId) {
		this.#change({ view });
	}

	/** Changes what is chosen in one of the other views. */
	choose<Id extends keyof ViewChoices>(view: Id, part: Partial<ViewChoices[Id]>) {
		const { choices } = this;
		this.#change({ choices: { ...choices, [view]: { ...choices[view], ...part } } });
	}

	/** Puts a question to the network, or takes it back. */
	wonder(question: Question | undefined) {
		this.#change({ question });
	}

	compare(periods: ViewState['periods']) {
		this.#change({ periods });
	}

	showLayout(layout: LayoutId) {
		this.#change({ layout, moved: {} });
	}

	/** Keeps an actor where the reader put it. */
	move(id: ActorId, at: FramePoint) {
		this.#change({ moved: { ...this.state.moved, [id]: at } });
	}

	/** Puts every actor back to where the layout has it. */
	undoMoves() {
		this.#change({ moved: {} });
	}

	lookAt(viewport: Viewport | undefined) {
		this.#change({ viewport });
	}

	isUnfolded(id: ActorId): boolean {
		return this.folding.unfolded.includes(get(this.dataset.top, id));
	}

	#tiesPassing(query: Query): readonly Tie[] {
		const asked = withAmongPartners(query, this.amongPartners);
		return matchTies(this.dataset, asked, this.haystack);
	}

	#askedOf(ties: readonly Tie[]): Asked {
		const { dataset, folding, amongPartners } = this;
		const network = aggregate(dataset, ties, folding, amongPartners, this.#strands);
		return { dataset, ties, folding, network };
	}

	#layoutIn(format: Format): Layout {
		const ready = this.#layouts[format];
		const layout = ready[this.#layoutId] ?? ready.radial;
		if (!layout) throw new Error(`No radial layout came with the data for “${format}”.`);
		return layout;
	}

	#change(part: Partial<ViewState>) {
		this.state = { ...this.state, ...part };
	}
}

export const [getExplorer, setExplorer] = createContext<Explorer>();
