import type { Brief } from './brief.ts';

/** The picture of the view, as it goes into a document. */
export interface BriefPicture {
	/** A file of the kind for which the format asks. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** In px, whole numbers. */
	readonly width: number;
	readonly height: number;
}

/** A face of the text, as a TrueType file. */
export interface BriefFont {
	readonly file: string;
	readonly weight: number;
	readonly base64: string;
}

/** What a document is made of. */
export interface BriefParts {
	readonly brief: Brief;
	readonly picture: BriefPicture;
	/** Of weights 400 and 600, for a format that carries its own; empty for all others. */
	readonly fonts: readonly BriefFont[];
}

/** Writes the bytes of a file. Knows nothing of page and network, so that it runs in a worker. */
export type WriteBrief = (parts: BriefParts) => Promise<Uint8Array<ArrayBuffer>>;

/** A kind of file that a brief is written into. */
export interface BriefFormat {
	/** Without the dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** Of the picture that is put into it. */
	readonly picture: 'png' | 'jpeg';
	/** On what the picture stands: as wide as a page’s text, or beside text on a slide. */
	readonly place: 'page' | 'slide';
	/** Whether `BriefParts.fonts` must be there. */
	readonly needsFonts: boolean;
	/** Its writer, with the library that it needs. */
	load(): Promise<WriteBrief>;
}
