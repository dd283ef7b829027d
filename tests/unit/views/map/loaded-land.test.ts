import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Land, LandWish } from '#lib/views/map/land.ts';
import type { LandReply, LandRequest } from '#lib/views/map/land.worker.ts';
import { LoadedLand } from '#lib/views/map/loaded-land.svelte.ts';
import { actorId } from '../../../fixtures/dataset.ts';
import { Turns } from '../../../fixtures/turns.ts';

/** Workers that were started, in order. */
let workers: FakeWorker[] = [];
/** What the site answers, and how often it was asked. */
let answers: { ok: boolean; text: string }[] = [];
let asked: string[] = [];
let turns: Turns;

class FakeWorker extends EventTarget {
	readonly heard: LandRequest[] = [];
	isRunning = true;

	constructor() {
		super();
		workers.push(this);
	}
	postMessage(request: LandRequest) {
		this.heard.push(request);
	}
	terminate() {
		this.isRunning = false;
	}
	say(reply: LandReply) {
		this.dispatchEvent(new MessageEvent('message', { data: reply }));
	}
}

beforeEach(() => {
	workers = [];
	asked = [];
	answers = [];
	turns = new Turns();
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		const { ok, text } = answers.shift() ?? { ok: true, text: 'the base map' };
		return new Response(text, { status: ok ? 200 : 404 });
	});
});
afterEach(() => turns.end());

const wish: LandWish = { extent: 'region', format: 'wide', focus: undefined, watches: [] };
const world: LandWish = { ...wish, extent: 'world' };
const landNamed = (land: string): Land => ({
	outlines: { world: undefined, land, borders: '', focus: undefined },
	onBorders: new Map([[actorId('gt'), { lon: -90, lat: 15 }]])
});
const NOTHING = { outlines: undefined, onBorders: undefined };

/** All that was begun and waits for no frame. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function startedFor(...wishes: readonly LandWish[]) {
	const loaded = new LoadedLand();
	for (const each of wishes) loaded.load(each);
	await settle();
	const [worker] = workers;
	if (!worker) throw new Error('No worker was started.');
	return { loaded, worker };
}

describe('the land in a page', () => {
	it('is nothing before it is asked for', () => {
		expect(new LoadedLand().of(wish)).toEqual(NOTHING);
		expect(workers).toEqual([]);
		expect(asked).toEqual([]);
	});

	it('asks one worker for each wish once, after the base map that is fetched once', async () => {
		const { loaded, worker } = await startedFor(wish, world, wish, { ...world });
		loaded.load(wish);
		await settle();
		expect(asked).toEqual(['/base-map.json']);
		expect(workers).toHaveLength(1);
		expect(worker.heard).toEqual([
			{ kind: 'base', text: 'the base map' },
			{ kind: 'wish', wish },
			{ kind: 'wish', wish: world }
		]);
	});

	it('has the outlines of each wish, and the seats of the first for all, each in its turn', async () => {
		const { loaded, worker } = await startedFor(wish, world);
		worker.say({ kind: 'land', wish, land: landNamed('region') });
		expect(loaded.of(wish)).toEqual(NOTHING);
		turns.paintFrame();
		turns.runTask();
		expect(loaded.of(wish)).toEqual({ ...NOTHING, outlines: landNamed('region').outlines });
		turns.runTask();
		const { onBorders } = loaded.of(wish);
		expect(onBorders).toEqual(landNamed('').onBorders);
		expect(loaded.of(world)).toEqual({ ...NOTHING, onBorders });

		worker.say({ kind: 'land', wish: world, land: landNamed('world') });
		turns.paintAndRun();
		expect(loaded.of(world).outlines?.land).toBe('world');
		expect(loaded.of(wish).outlines?.land).toBe('region');
		expect(loaded.of(world).onBorders).toBe(onBorders);
	});

	it('fails when the base map does not come, and asks anew when it is wished again', async () => {
		answers.push({ ok: false, text: '' });
		const { loaded, worker } = await startedFor(wish);
		expect(loaded.failed).toBe(true);
		expect(worker.isRunning).toBe(false);
		expect(worker.heard).toEqual([]);

		loaded.load(wish);
		expect(loaded.failed).toBe(false);
		await settle();
		expect(asked).toHaveLength(2);
		expect(workers[1]?.heard.map(({ kind }) => kind)).toEqual(['base', 'wish']);
		expect(loaded.failed).toBe(false);
	});

	it.each<[title: string, fail: (worker: FakeWorker) => void]>([
		['the base map is none', (worker) => worker.say({ kind: 'fault' })],
		['its worker breaks', (worker) => worker.dispatchEvent(new Event('error'))]
	])('fails when %s, and keeps what it has', async (_, fail) => {
		const { loaded, worker } = await startedFor(wish);
		worker.say({ kind: 'land', wish, land: landNamed('region') });
		turns.paintAndRun();
		fail(worker);
		expect(loaded.failed).toBe(true);
		expect(worker.isRunning).toBe(false);
		expect(loaded.of(wish).outlines?.land).toBe('region');

		loaded.load(world);
		await settle();
		expect(loaded.failed).toBe(false);
		expect(workers[1]?.heard.at(-1)).toEqual({ kind: 'wish', wish: world });
	});
});
