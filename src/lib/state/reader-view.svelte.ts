import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import { foldTo } from '#lib/network/folding.ts';
import type { Query } from '#lib/query/query.ts';
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

/** The view state in the reader’s hands: its parts, and the verbs that change it. */
export class ReaderView {
	readonly dataset: Dataset;

	/** What the address holds. Replaced, never changed in place. */
	state = $state.raw<ViewState>(INITIAL_VIEW_STATE);

	// Each part apart: what is derived from one stays as it is while another changes.
	readonly query = $derived(this.state.query);
	readonly selection = $derived(this.state.selection);
	readonly periods = $derived(this.state.periods);
	readonly choices = $derived(this.state.choices);
	protected readonly question = $derived(this.state.question);
	protected readonly layoutId = $derived(this.state.layout);
	protected readonly moved = $derived(this.state.moved);
	readonly #level = $derived(this.state.level);
	readonly #toggled = $derived(this.state.toggled);

	readonly folding = $derived.by(() =>
		foldTo(this.dataset, this.#level === 'institutions', this.#toggled)
	);

	constructor(dataset: Dataset) {
		this.dataset = dataset;
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

	#change(part: Partial<ViewState>) {
		this.state = { ...this.state, ...part };
	}
}
