import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { NOT_COVERED, type Covered } from '#lib/state/viewport.ts';
import { HALF } from './sheet-snap.ts';

/** What is measured; both stand in the shell, which they are placed against. */
interface Parts {
	readonly sheet: HTMLElement;
	readonly main: HTMLElement;
	/** In `main`. */
	readonly picture: HTMLElement;
}

/**
 * Keeps the explorer told what of the picture the sheet of details covers, from inside a component:
 * that of a half open one, whatever it holds as yet and wherever it is dragged to.
 *
 * @param parts absent while the sheet is down
 */
export function keepCovered(explorer: Explorer, parts: () => Parts | undefined): void {
	$effect(() => {
		const there = parts();
		if (!there) return;
		const observer = new ResizeObserver(() => {
			const { below, right } = coveredIn(there);
			const known = explorer.covered;
			if (below !== known.below || right !== known.right) explorer.covered = { below, right };
		});
		observer.observe(there.picture);
		return () => {
			observer.disconnect();
			explorer.covered = NOT_COVERED;
		};
	});
}

/** Where a sheet stands in the layout, which does not know that it slides. */
function coveredIn({ sheet, main, picture }: Parts): Covered {
	/** What is beyond the middle of all that a sheet can take. */
	const beyond = (pictureEnd: number, start: number, end: number) =>
		Math.max(0, pictureEnd - end + HALF * (end - start));
	if (getComputedStyle(sheet).getPropertyValue('--axis') === 'x') {
		const pictureEnd = main.offsetLeft + picture.offsetLeft + picture.offsetWidth;
		const end = sheet.offsetLeft + sheet.offsetWidth;
		return { below: 0, right: beyond(pictureEnd, main.offsetLeft, end) };
	}
	const pictureEnd = main.offsetTop + picture.offsetTop + picture.offsetHeight;
	const end = sheet.offsetTop + sheet.offsetHeight;
	return { below: beyond(pictureEnd, main.offsetTop, end), right: 0 };
}
