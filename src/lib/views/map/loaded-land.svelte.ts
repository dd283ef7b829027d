import type { ActorId } from '#lib/dataset/dataset.ts';
import { inTurn } from '#lib/scheduling/in-turn.ts';
import { fetchFile } from '#lib/state/site-file.ts';
import type { Seat } from './base-map.ts';
import { landKey, type KnownLand, type LandWish, type Outlines } from './land.ts';
import type { LandReply, LandRequest } from './land.worker.ts';

/** What a page has of the base map, and asks of the worker that reads it. */
export class LoadedLand {
	failed = $state(false);
	/** By `landKey`. */
	#outlines = $state.raw<ReadonlyMap<string, Outlines>>(new Map());
	#onBorders = $state.raw<ReadonlyMap<ActorId, Seat> | undefined>();
	readonly #asked = new Set<string>();
	#worker: Promise<Worker> | undefined;

	/** Outlines have to be asked for; seats are the same in every part of the world. */
	of(wish: LandWish): KnownLand {
		return { outlines: this.#outlines.get(landKey(wish)), onBorders: this.#onBorders };
	}

	/** Asks for what is wished, once; after a failure, anew. */
	load(wish: LandWish) {
		const key = landKey(wish);
		if (this.#asked.has(key)) return;
		this.#asked.add(key);
		this.failed = false;
		const started = (this.#worker ??= this.#start());
		started.then(
			(worker) => send(worker, { kind: 'wish', wish }),
			() => {
				// Another may have been started meanwhile.
				if (this.#worker === started) this.#fail();
			}
		);
	}

	/** The worker, with the base map on its way to it: reading and projecting that takes long. */
	async #start(): Promise<Worker> {
		const worker = new Worker(new URL('./land.worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<LandReply>) => {
			if (data.kind === 'land') this.#take(data);
			else this.#fail(worker);
		});
		worker.addEventListener('error', () => this.#fail(worker));
		try {
			const file = await fetchFile('base-map.json');
			send(worker, { kind: 'base', text: await file.text() });
		} catch (error) {
			worker.terminate();
			throw error;
		}
		return worker;
	}

	/** Each in its turn, since the picture is drawn anew for either. */
	#take({ wish, land }: Extract<LandReply, { kind: 'land' }>) {
		inTurn(() => (this.#outlines = new Map([...this.#outlines, [landKey(wish), land.outlines]])));
		if (!this.#onBorders) inTurn(() => (this.#onBorders = land.onBorders));
	}

	#fail(worker?: Worker) {
		worker?.terminate();
		this.#worker = undefined;
		this.#asked.clear();
		this.failed = true;
	}
}

const send = (worker: Worker, request: LandRequest) => worker.postMessage(request);

/** Land and borders. They are the same on every page, so they are kept while the reader stays. */
export const loadedLand = new LoadedLand();
