import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput, type Layout, type LayoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { LayoutId } from '#lib/state/view-state.ts';

/** Instead of `state/request-layout.ts`: a page without a server cannot start a worker. */
export const requestLayout = async (id: LayoutId, input: LayoutInput): Promise<Layout> =>
	layOut(id, input);

/** Works out the layout that is asked for, if it is not there; from inside an effect. */
export function keepLaidOut(explorer: Explorer): void {
	const missing = explorer.missingLayout;
	if (!missing) return;
	const { format, layout } = missing;
	const input = layoutInput(explorer.dataset, FRAMES[format]);
	void requestLayout(layout, input).then((done) => explorer.provideLayout(format, layout, done));
}
