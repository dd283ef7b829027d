import { BRIEF_FORMATS, type BriefFormatId } from './registry.ts';
import type { BriefParts } from './writer.ts';

/** What the worker is asked, once; the answer is the file's bytes or, where it fails, nothing. */
export interface WriteRequest {
	readonly format: BriefFormatId;
	readonly parts: BriefParts;
}

self.addEventListener('message', ({ data }: MessageEvent<WriteRequest>) => void answer(data));

async function answer({ format, parts }: WriteRequest) {
	try {
		const write = await BRIEF_FORMATS[format].load();
		self.postMessage(await write(parts));
	} catch {
		self.postMessage(undefined);
	}
}
