import { untrack } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';
import { afterFrame } from '#lib/scheduling/after-frame.ts';
import { formatViewState, parseViewState, type Dropped } from './address.ts';
import { INITIAL_VIEW_STATE, type ViewState } from './view-state.ts';

/** How the page's history is written; SvelteKit's in the app. */
export interface History {
	readonly push: (search: string) => void;
	readonly replace: (search: string) => void;
}

/** Pause after which the last of many small steps (a drag, a zoom, typing) is written. */
const SETTLED_MS = 250;

const same = (a: ViewState, b: ViewState): boolean => formatViewState(a) === formatViewState(b);

/** A tour that was asked for without a step, or a step without its view, and now shows it. */
function begins({ tour, ...rest }: ViewState, after: ViewState): boolean {
	if (tour === undefined || tour.tour !== after.tour?.tour) return false;
	if (tour.step === undefined) return true;
	return tour.step === after.tour.step && same({ ...rest, tour: undefined }, INITIAL_VIEW_STATE);
}

/** Whether going back should stop between the two: not at each drag, zoom or letter. */
export const isStep = (before: ViewState, after: ViewState): boolean =>
	!begins(before, after) &&
	!same(
		{
			...before,
			viewport: after.viewport,
			moved: after.moved,
			choices: {
				...before.choices,
				map: { ...before.choices.map, viewport: after.choices.map.viewport }
			},
			query: { ...before.query, words: after.query.words }
		},
		after
	);

/** Whether the change may be one of many in a second: then only the last of them counts. */
export const isFleeting = (before: ViewState, after: ViewState): boolean =>
	!isStep({ ...before, query: { ...before.query, years: after.query.years } }, after);

/** What the address asks for; what it could not mean is returned. */
export function readAddress(explorer: Explorer, search: string): readonly Dropped[] {
	const { state, dropped } = parseViewState(search, explorer.dataset);
	explorer.state = state;
	return dropped;
}

/**
 * Keeps the address in step with the explorer, from inside a component's effect.
 *
 * @param search the address's present search, with its question mark
 */
export function keepAddress(explorer: Explorer, search: () => string, history: History): void {
	let written = untrack(() => explorer.state);
	$effect(() => {
		const { state, isPlaying } = explorer;
		if (isPlaying) return;
		const write = () => {
			const text = formatViewState(state);
			const wanted = text === '' ? '' : `?${text}`;
			if (wanted !== search()) (isStep(written, state) ? history.push : history.replace)(wanted);
			written = state;
		};
		// Writing makes the browser lay the page out at once, so the picture goes first.
		if (!isFleeting(written, state)) return afterFrame(write);
		const timer = setTimeout(write, SETTLED_MS);
		return () => clearTimeout(timer);
	});
}
