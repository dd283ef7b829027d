import { untrack } from 'svelte';
import { formatViewState } from '#lib/state/address.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { hasLeft, indexIn, isPlaceAlone, stateAt } from '#lib/tours/steps.ts';
import type { Step, Tour } from '#lib/tours/tour.ts';

/** A reader’s way through a tour: each step brings its view. To be made while a component is. */
export class TourProgress {
	readonly #explorer: Explorer;
	readonly #tour: () => Tour;

	/** The present step, from 0. */
	readonly at: number = $derived.by(() => indexIn(this.#tour(), this.#explorer.state));
	readonly step: Step = $derived.by(() => this.#stepAt(this.at));
	readonly isLast: boolean = $derived.by(() => this.at === this.#tour().steps.length - 1);
	/** Whether the reader has changed the step’s view. */
	readonly hasLeft: boolean = $derived.by(() =>
		hasLeft(this.#tour(), this.step, this.#explorer.state, this.#explorer.dataset)
	);

	constructor(explorer: Explorer, tour: () => Tour) {
		this.#explorer = explorer;
		this.#tour = tour;

		// An address that names a step and nothing else means the step's view.
		$effect(() =>
			untrack(() => {
				if (explorer.state.tour?.step !== undefined && isPlaceAlone(explorer.state))
					this.go(this.at);
			})
		);
		// A tour that was only named begins with its first step.
		$effect(() => {
			if (explorer.state.tour?.tour === tour().id && explorer.state.tour.step === undefined)
				this.go(0);
		});
	}

	/** Goes to a step, if there is one of this number. */
	readonly go = (index: number): void => {
		if (index < 0 || index >= this.#tour().steps.length) return;
		this.#explorer.state = this.#stateAt(index);
	};

	/** Where the link to a step leads. */
	readonly hrefOf = (index: number): string => `?${formatViewState(this.#stateAt(index))}`;

	#stateAt(index: number) {
		return stateAt(this.#tour(), this.#stepAt(index), this.#explorer.dataset);
	}

	#stepAt(index: number): Step {
		const found = this.#tour().steps[index];
		if (!found) throw new Error(`The tour “${this.#tour().id}” has no step ${index + 1}.`);
		return found;
	}
}
