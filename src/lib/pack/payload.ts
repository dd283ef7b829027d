import type { PublishedDataset } from '#lib/dataset/schema.ts';
import type { Records } from '#lib/dataset/read.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Format } from '#lib/layout/frame.ts';
import type { Layout } from '#lib/layout/layout.ts';
import type { LayoutId } from '#lib/state/view-state.ts';

/** What a pack carries for the app inside it. */
export interface Payload {
	/** The view's ties, or all, with what they name; in both languages. */
	readonly records: PublishedDataset;
	/** In which the pack opens. */
	readonly language: Language;
	/** Search of the view's address, without a question mark. */
	readonly search: string;
	/** Positions worked out over the whole dataset, so that the picture is the one that was seen. */
	readonly layouts: Readonly<Record<Format, Partial<Record<LayoutId, Layout>>>>;
	/** Top of the scale of sizes, over the whole dataset. */
	readonly mostTies: number;
	/** Land and borders of the map, as TopoJSON. */
	readonly world: unknown;
	/** Full address of the site, without a slash at its end. */
	readonly site: string;
	/** Full address at which the view opens there. */
	readonly address: string;
	/** ISO 8601 day on which the pack was made. */
	readonly made: string;
}

/** The payload as text of A-Z, a-z, 0-9, +, / and =, which means nothing to HTML. */
export async function seal(payload: Payload): Promise<string> {
	const json = new Blob([JSON.stringify(payload)]);
	const packed = json.stream().pipeThrough(new CompressionStream('gzip'));
	return toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * What `seal` was given.
 * @throws Error if the text is damaged
 */
export async function unseal(text: string): Promise<Payload> {
	const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	// It was written by `seal`, and gzip's checksum holds.
	return (await new Response(json).json()) as Payload;
}

/** Bytes turned into characters at once: a call takes so many arguments everywhere. */
const AT_ONCE = 0x8000;

function toBase64(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += AT_ONCE) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
	}
	return btoa(parts.join(''));
}

/** The records as they were before they were published. */
export function recordsOf({ actors, ties, sources, ...head }: PublishedDataset): Records {
	return {
		head,
		publishers: Object.fromEntries(sources.map(({ publisher, kind }) => [publisher, kind])),
		// Addresses of before lead to the site, not here.
		renamed: { actors: {}, ties: {} },
		actors,
		ties,
		sources
	};
}
