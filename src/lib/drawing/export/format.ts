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
	/** Why a figure of this size in px cannot be written, known before it is tried. */
	refuses(width: number, height: number): ExportFault | undefined;
	encode(figure: Figure): Promise<Encoded>;
}
