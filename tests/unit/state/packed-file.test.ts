import { afterEach, expect, it, vi } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { compact } from '#lib/dataset/compact.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { packDataset } from '#lib/state/open-dataset.ts';
import { openPacked } from '#lib/state/packed-file.ts';
import { records } from '../../data/records.ts';

const { dataset: json } = assemble(records, 'en');
const layouts = { wide: {}, tall: {} };
const packed = packDataset({ dataset: compact(json), layouts, mostTies: 1 });
const fetchIt = (): Promise<Response> => Promise.resolve(new Response(packed));

afterEach(() => vi.unstubAllGlobals());

it('opens what the page has asked for, once', async () => {
	vi.stubGlobal('window', { lazosAsked: { 'packed-1.json': new Response(packed) } });
	const fetch = vi.fn(fetchIt);
	expect((await openPacked(fetch, 'packed-1.json')).dataset).toEqual(indexDataset(json));
	expect(fetch).not.toHaveBeenCalled();
	expect((await openPacked(fetch, 'packed-1.json')).dataset).toEqual(indexDataset(json));
	expect(fetch.mock.calls).toEqual([['packed-1.json']]);
});

it('asks itself where no page did, and says what does not come', async () => {
	const fetch = vi.fn(fetchIt);
	expect((await openPacked(fetch, '../packed-2.json')).layouts).toEqual(layouts);
	const gone = () => Promise.resolve(new Response('', { status: 404 }));
	await expect(openPacked(gone, '../packed-2.json')).rejects.toThrow('404 ../packed-2.json');
});
