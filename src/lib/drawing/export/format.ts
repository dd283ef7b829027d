import type { About } from './about.ts';
import type { ExportFault } from './fault.ts';
import type { Figure } from './figure.ts';

export type Encoded =
	| { readonly status: 'ok'; readonly blob: Blob }
	| { readonly status: 'fault'; readonly fault: ExportFault };

/** A way of writing a figure into a file. */
export interface ExportFormat {
	readonly id: string;
	/** Without the dot. */
	readonly extension: string;
	readonly mediaType: string;
	/** Whether a figure without a background stays so. */
	readonly transparent: boolean;
	/** Why a figure of this size in px cannot be written, known before it is tried. */
	refuses(width: number, height: number): ExportFault | undefined;
	encode(figure: Figure, about: About, options: EncodeOptions): Promise<Encoded>;
}

export interface EncodeOptions {
	/** Of a format that leaves something out, from 0 to 1. */
	readonly quality: number;
}
