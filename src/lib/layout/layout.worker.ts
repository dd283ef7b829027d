import type { LayoutId } from '#lib/state/view-state.ts';
import type { LayoutInput } from './layout.ts';
import { layOut } from './registry.ts';

/** A question to the worker; the answer is the `Layout` with the same `ticket`. */
export interface LayoutRequest {
	readonly ticket: number;
	readonly id: LayoutId;
	readonly input: LayoutInput;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
	self.postMessage({ ticket: data.ticket, layout: layOut(data.id, data.input) });
});
