import { afterFrame } from './after-frame.ts';

const waiting = new Set<() => void>();
let isUnderWay = false;

function goOn(): void {
	const [next] = waiting;
	if (next) waiting.delete(next);
	isUnderWay = waiting.size > 0;
	if (isUnderWay) setTimeout(goOn);
	next?.();
}

/**
 * Does something after what was asked for before: the first once a frame is painted, each in a task
 * of its own, so that the page answers between them, however slow the machine.
 *
 * @returns takes it back, if it is not done yet
 */
export function inTurn(todo: () => void): () => void {
	// Each call is a wish of its own, the same function twice too.
	const wish = () => todo();
	waiting.add(wish);
	if (!isUnderWay) afterFrame(goOn);
	isUnderWay = true;
	return () => {
		waiting.delete(wish);
	};
}
