import type { Brief } from '#lib/brief/brief.ts';
import { BRIEF_FORMATS, type BriefFormatId } from '#lib/brief/registry.ts';
import type { About } from '#lib/drawing/export/about.ts';
import { describeExportFault } from '#lib/drawing/export/fault.ts';
import type { Figure } from '#lib/drawing/export/figure.ts';
import { exportName } from '#lib/drawing/export/file-name.ts';
import { loadFonts } from '#lib/drawing/export/fonts.ts';
import { jpgFormat } from '#lib/drawing/export/jpg-format.ts';
import { pngFormat } from '#lib/drawing/export/png-format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { describeQuestion } from '#lib/questions/sentence.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { saveFile } from '../save-file.ts';
import { writeBrief } from './write.ts';

/** Of a JPEG: thin lines and letters stay clean. */
const QUALITY = 0.95;

export interface BriefToSave {
	readonly format: BriefFormatId;
	readonly brief: Brief;
	readonly figure: Figure;
	/** What the picture says of itself. */
	readonly about: About;
	readonly explorer: Explorer;
	/** Texts in the language of the document. */
	readonly messages: Messages;
}

/**
 * Writes the document and hands it to the browser's downloads.
 *
 * @param own texts of the interface
 * @returns what became of it, as a sentence
 */
export async function saveBrief(
	{ format, brief, figure, about, explorer, messages }: BriefToSave,
	own: Messages
): Promise<{ readonly failed: boolean; readonly text: string }> {
	const { panel } = own.brief;
	const failed = (text: string) => ({ failed: true, text });
	try {
		const { extension, mediaType, picture, needsFonts } = BRIEF_FORMATS[format];
		const [encoded, fonts] = await Promise.all([
			picture === 'png'
				? pngFormat.encode(figure, about)
				: jpgFormat.encode(figure, about, { quality: QUALITY }),
			needsFonts ? loadFonts([400, 600]) : []
		]);
		if (encoded.status === 'fault') return failed(panel.noPicture);
		if (!fonts) return failed(describeExportFault({ kind: 'no-font' }, own));
		const file = new Uint8Array(await encoded.blob.arrayBuffer());
		const { width, height } = figure;
		const bytes = await writeBrief(format, {
			brief,
			picture: { bytes: file, width, height },
			fonts
		});
		if (!bytes) return failed(panel.failed);
		const { dataset, query, told } = explorer;
		const asked = told.question && describeQuestion(told.question, dataset, messages);
		const name = exportName(dataset, query, messages, brief.date, extension, asked);
		saveFile(new Blob([bytes], { type: mediaType }), name);
		return { failed: false, text: panel.saved(name) };
	} catch {
		return failed(panel.failed);
	}
}
