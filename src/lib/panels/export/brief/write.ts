import type { BriefFormatId } from '#lib/brief/registry.ts';
import type { WriteRequest } from '#lib/brief/write.worker.ts';
import type { BriefParts } from '#lib/brief/writer.ts';

/**
 * Has a document written off the main thread, by a worker that ends with it.
 * @returns undefined if it could not be made
 */
export function writeBrief(
	format: BriefFormatId,
	parts: BriefParts
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const worker = new Worker(new URL('../../../brief/write.worker.ts', import.meta.url), {
		type: 'module'
	});
	const request: WriteRequest = { format, parts };
	return new Promise<Uint8Array<ArrayBuffer> | undefined>((resolve) => {
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<Uint8Array<ArrayBuffer> | undefined>) => resolve(data)
		);
		worker.addEventListener('error', () => resolve(undefined));
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}
