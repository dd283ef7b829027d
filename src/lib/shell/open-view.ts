import { inTurn } from '#lib/scheduling/in-turn.ts';
import type { View } from '#lib/views/view.ts';

interface Opening {
	/** The long work that the picture of a view waits for, in steps. */
	readonly stepsOf: (view: View) => readonly (() => unknown)[];
	readonly show: (view: View) => void;
	/** Hears why the view did not come, or what it is made of could not be worked out. */
	readonly fail: (error: unknown) => void;
}

/**
 * Waits until a view has come and its long work is done, each step in its turn, and shows it then.
 *
 * @returns leaves it: what is not done yet is not done any more
 */
export function openView(loading: Promise<View>, { stepsOf, show, fail }: Opening): () => void {
	const turns: (() => void)[] = [];
	let left = false;
	const leave = () => {
		left = true;
		for (const cancel of turns) cancel();
	};
	const giveUp = (error: unknown) => {
		if (!left) fail(error);
		leave();
	};
	const attempt = (step: () => unknown) => () => {
		try {
			step();
		} catch (error) {
			giveUp(error);
		}
	};
	loading
		.then((view) => {
			if (left) return;
			const steps = [...stepsOf(view), () => show(view)];
			turns.push(...steps.map((step) => inTurn(attempt(step))));
		})
		.catch(giveUp);
	return leave;
}
