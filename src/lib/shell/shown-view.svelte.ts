import { completeMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { ViewId } from '#lib/state/view-state.ts';
import type { View } from '#lib/views/view.ts';
import { openView } from './open-view.ts';

/**
 * The view that stands in the page, and how the one that is asked for comes in its place. To be
 * made while a component is.
 */
export class ShownView {
	/** The view that is shown, until the one asked for has come. */
	view: View;
	/** Why the view asked for did not come, or what it is made of could not be worked out. */
	error = $state.raw<unknown>();
	/** Counts the requests for a view that did not come. */
	#attempt = $state(0);
	readonly #explorer: Explorer;

	/**
	 * @param first what the page comes with, by the name that the explorer begins with
	 * @param load  code of any other view; texts of all of them are loaded with the first
	 */
	constructor(
		explorer: Explorer,
		messages: Messages,
		first: View,
		load: (id: ViewId) => Promise<View>
	) {
		this.#explorer = explorer;
		this.view = $state.raw(first);
		const known = new Map<ViewId, View>([[explorer.shownView, first]]);
		const get = async (id: ViewId): Promise<View> => {
			const there = known.get(id);
			if (there) return there;
			const [view] = await Promise.all([load(id), completeMessages(messages)]);
			known.set(id, view);
			return view;
		};
		const wanted = $derived(explorer.state.view);
		$effect(() => {
			void this.#attempt;
			this.error = undefined;
			const id = wanted;
			if (id === explorer.shownView) return;
			return openView(get(id), {
				stepsOf: (view) => view.prepare?.(explorer, messages) ?? [],
				show: (view) => {
					this.view = view;
					explorer.shownView = id;
					explorer.settled = true;
				},
				fail: (error) => {
					this.error = error;
					explorer.settled = true;
				}
			});
		});
	}

	/** Whether what is shown is what is asked for. */
	get isHere(): boolean {
		return this.#explorer.state.view === this.#explorer.shownView;
	}

	/** Whether what is asked for is on its way. */
	get isComing(): boolean {
		return !this.isHere && this.error === undefined;
	}

	/** Asks once more for the view that did not come. */
	loadAgain = () => {
		this.#attempt += 1;
	};
}
