import type { Extract } from './extract.ts';

/** What a format cannot hold; the words are in the catalogue, under `data.losses`. */
export type Loss =
	/** Ties, and what is told of them. */
	| 'ties'
	/** Actors; their ids are there. */
	| 'actors'
	/** Sources in full; their ids are there. */
	| 'sources'
	| 'figures'
	/** Where in a source the evidence stands. */
	| 'locators'
	/** The parts of the picture. */
	| 'sectors'
	/** Places and colours of the picture. */
	| 'picture'
	/** Ties of more than two parties, which become several edges. */
	| 'several-parties'
	/** Directed and undirected edges beside each other. */
	| 'direction'
	/** Time spans. */
	| 'spans'
	/** Dates that are no whole days. */
	| 'partial-dates'
	/** More colours than one on an edge. */
	| 'several-colours'
	/** Types of sources that the format does not know. */
	| 'source-types';

/** A way of writing an extract into a file. */
export interface DataFormat {
	/** Without the dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** In the order of their weight. */
	readonly cannotHold: readonly Loss[];
	/** The content of the file; text is written as UTF-8. Same extract, same content. */
	encode(extract: Extract): Promise<string | Uint8Array<ArrayBuffer>>;
}
