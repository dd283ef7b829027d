import type { ExportFormat } from './format.ts';

export const pdfFormat = {
	id: 'pdf',
	extension: 'pdf',
	mediaType: 'application/pdf',
	transparent: true,
	refuses: () => undefined,
	encode: async (figure, about) => {
		const { writePdf } = await import('./pdf.ts');
		return writePdf(figure, about);
	}
} as const satisfies ExportFormat;
