import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput, type Layout, type LayoutInput } from '#lib/layout/layout.ts';
import type { LayoutRequest } from '#lib/layout/layout.worker.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { LayoutId } from './view-state.ts';

export interface LayoutReply {
	readonly ticket: number;
	readonly layout: Layout;
}

let worker: Worker | undefined;
let tickets = 0;
const waiting = new Map<number, (layout: Layout) => void>();

/** Has a layout worked out off the main thread. The worker starts with the first question. */
export function requestLayout(id: LayoutId, input: LayoutInput): Promise<Layout> {
	worker ??= start();
	const request: LayoutRequest = { ticket: tickets++, id, input };
	worker.postMessage(request);
	return new Promise((resolve) => waiting.set(request.ticket, resolve));
}

function start(): Worker {
	const started = new Worker(new URL('../layout/layout.worker.ts', import.meta.url), {
		type: 'module'
	});
	started.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
		waiting.get(data.ticket)?.(data.layout);
		waiting.delete(data.ticket);
	});
	return started;
}

/** Has the layout that is asked for worked out, if it is not there; from inside an effect. */
export function keepLaidOut(explorer: Explorer): void {
	const missing = explorer.missingLayout;
	if (!missing) return;
	const { format, layout } = missing;
	const input = layoutInput(explorer.dataset, FRAMES[format]);
	void requestLayout(layout, input).then((done) => explorer.provideLayout(format, layout, done));
}
