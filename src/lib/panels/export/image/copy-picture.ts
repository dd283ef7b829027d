import type { Encoded } from '#lib/drawing/export/format.ts';
import type { ExportFault } from '#lib/drawing/export/fault.ts';

export type Copied =
	| { readonly status: 'copied' | 'refused' }
	| { readonly status: 'fault'; readonly fault: ExportFault };

/**
 * Puts a PNG on the clipboard. The browser is given the promise of it, since Safari lets a page
 * write only while it answers a click, and the picture takes longer.
 */
export async function copyPicture(encode: () => Promise<Encoded>): Promise<Copied> {
	if (typeof ClipboardItem === 'undefined') return { status: 'refused' };
	const encoding = encode();
	try {
		const blob = encoding.then((encoded) => {
			if (encoded.status === 'fault') throw new Error(encoded.fault.kind);
			return encoded.blob;
		});
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
		return { status: 'copied' };
	} catch {
		const encoded = await encoding;
		return encoded.status === 'fault' ? encoded : { status: 'refused' };
	}
}
