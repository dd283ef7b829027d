import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { toText } from '#lib/drawing/svg/tree.ts';
import type { About } from './about.ts';
import type { Figure } from './figure.ts';
import { loadFonts } from './fonts.ts';
import type { Encoded } from './format.ts';
import { withPlates } from './plates.ts';
import { MM_PER_INCH } from './sheet.ts';
import { xmpPacket } from './xmp.ts';

const POINTS_PER_INCH = 72;
/** Those in which figures are written. */
const WEIGHTS = [500, 600] as const;

/** The figure as a page of its true size, of lines and text, with the letters that it uses. */
export async function writePdf(figure: Figure, about: About): Promise<Encoded> {
	const fonts = await loadFonts(WEIGHTS);
	if (!fonts) return { status: 'fault', fault: { kind: 'no-font' } };
	try {
		const size = pageSize(figure);
		const pdf = new jsPDF({
			unit: 'pt',
			format: [size.width, size.height],
			orientation: size.width > size.height ? 'landscape' : 'portrait',
			compress: true,
			putOnlyUsedFonts: true
		});
		for (const { file, weight, base64 } of fonts) {
			pdf.addFileToVFS(file, base64);
			pdf.addFont(file, 'Inter', 'normal', weight);
		}
		pdf.setLanguage(about.language === 'es' ? 'es' : 'en');
		pdf.setDocumentProperties({
			title: about.title,
			subject: `${about.description} ${about.citation}`,
			keywords: about.link,
			creator: 'Lazos'
		});
		pdf.addMetadata(xmpPacket(about), true);
		const drawing = new DOMParser().parseFromString(
			toText(withPlates(figure.svg)),
			'image/svg+xml'
		).documentElement;
		await svg2pdf(drawing, pdf, { x: 0, y: 0, ...size });
		return { status: 'ok', blob: pdf.output('blob') };
	} catch {
		return { status: 'fault', fault: { kind: 'not-encoded' } };
	}
}

/** In points. */
function pageSize({ width, height, dpi, mm }: Figure): { width: number; height: number } {
	const inches = mm
		? { width: mm.width / MM_PER_INCH, height: mm.height / MM_PER_INCH }
		: { width: width / dpi, height: height / dpi };
	return { width: inches.width * POINTS_PER_INCH, height: inches.height * POINTS_PER_INCH };
}
