import { inTurn } from './in-turn.ts';

/**
 * The frames in which a picture first stands. What is less urgent waits until those before it are
 * painted, so that a slow machine answers between. To be made while a component is.
 */
export class FirstFrames {
	/** How many are painted so far. */
	painted = $state(0);
	readonly #count: number;

	/** @param count of them, until the picture is whole */
	constructor(count = 1) {
		this.#count = count;
		$effect(() => (this.isWhole ? undefined : inTurn(() => this.painted++)));
	}

	get isWhole(): boolean {
		return this.painted >= this.#count;
	}
}
