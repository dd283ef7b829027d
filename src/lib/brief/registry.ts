import type { BriefFormat } from './writer.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Every file format of a brief, in the order offered; its writer is loaded when it is chosen. */
export const BRIEF_FORMATS = {
	docx: {
		extension: 'docx',
		mediaType: `${OFFICE}.wordprocessingml.document`,
		picture: 'png',
		place: 'page',
		needsFonts: false,
		load: async () => (await import('./docx.ts')).writeDocx
	},
	pdf: {
		extension: 'pdf',
		mediaType: 'application/pdf',
		// The library reads a PNG for seconds, and puts a JPEG in as it is.
		picture: 'jpeg',
		place: 'page',
		needsFonts: true,
		load: async () => (await import('./pdf.ts')).writePdf
	},
	markdown: {
		// So that it does not take the place of other archives of the same view.
		extension: 'md.zip',
		mediaType: 'application/zip',
		picture: 'png',
		place: 'page',
		needsFonts: false,
		load: async () => (await import('./markdown.ts')).writeMarkdown
	},
	pptx: {
		extension: 'pptx',
		mediaType: `${OFFICE}.presentationml.presentation`,
		picture: 'png',
		place: 'slide',
		needsFonts: false,
		load: async () => (await import('./pptx.ts')).writePptx
	}
} as const satisfies Record<string, BriefFormat>;

export type BriefFormatId = keyof typeof BRIEF_FORMATS;

/** In the order of the registry. */
export const BRIEF_FORMAT_IDS = Object.keys(BRIEF_FORMATS) as readonly BriefFormatId[];
