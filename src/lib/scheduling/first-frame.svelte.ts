import { inTurn } from './in-turn.ts';

/**
 * The frame in which a picture first stands. What is less urgent waits until it is painted, so that
 * a slow machine answers between. To be made while a component is.
 */
export class FirstFrame {
	isPainted = $state(false);

	constructor() {
		$effect(() => inTurn(() => (this.isPainted = true)));
	}
}
