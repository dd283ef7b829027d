import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { palettes } from '#lib/scene/palette.ts';
import type { Brief } from './brief.ts';
import type { BriefPicture, WriteBrief } from './writer.ts';

/** Of a slide of 16:9, in inches. */
const SLIDE = { width: 13.333, height: 7.5, margin: 0.5 };
const TITLE = { y: 0.35, height: 0.62 };
const SUBTITLE = { y: 0.97, height: 0.62 };
const BODY = { y: 1.7, height: 5.1 };
const FIGURES = { width: 4.1, gap: 0.35 };
const FOOT = { y: 6.93, height: 0.34 };

const { light } = palettes;
const colour = (hex: string): string => hex.slice(1).toUpperCase();
const INK = colour(light.ink);
const SOFT = colour(light['ink-2']);
const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-GT' };
const MASTER = 'Brief';

/** One slide: title, picture and figures; what it says in full, with every source, is in its notes. */
export const writePptx: WriteBrief = async ({ brief, picture }) => {
	const lang = TAGS[brief.language];
	const file = new PptxGenJS();
	file.layout = 'LAYOUT_WIDE';
	file.title = brief.title;
	file.subject = brief.subtitle;
	file.author = 'Lazos';
	file.company = 'Lazos';
	file.theme = { headFontFace: 'Georgia', bodyFontFace: 'Calibri' };
	const across = { x: SLIDE.margin, w: SLIDE.width - 2 * SLIDE.margin, margin: 0 };
	file.defineSlideMaster({
		title: MASTER,
		background: { color: 'FFFFFF' },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...across,
						y: TITLE.y,
						h: TITLE.height,
						fontFace: 'Georgia',
						fontSize: 28,
						bold: true,
						color: INK,
						align: 'left',
						valign: 'middle'
					},
					text: ''
				}
			}
		]
	});
	const slide = file.addSlide({ masterName: MASTER });
	slide.addText(brief.title, { placeholder: 'title', lang });
	slide.addText(`${brief.subtitle}.`, {
		...across,
		y: SUBTITLE.y,
		h: SUBTITLE.height,
		fontSize: 14,
		color: SOFT,
		valign: 'top',
		fit: 'shrink',
		lang
	});
	slide.addImage({
		data: `image/png;base64,${toBase64(picture.bytes)}`,
		altText: brief.picture.caption,
		objectName: brief.picture.title,
		...placeOf(picture)
	});
	slide.addText(
		brief.summary.rows.flatMap(({ label, value }) => [
			{ text: label, options: { color: SOFT, fontSize: 10, breakLine: true, lang } },
			{
				text: value,
				options: { color: INK, fontSize: 12, breakLine: true, paraSpaceAfter: 5, lang }
			}
		]),
		{
			x: SLIDE.width - SLIDE.margin - FIGURES.width,
			y: BODY.y,
			w: FIGURES.width,
			h: BODY.height,
			margin: 0,
			valign: 'top',
			fit: 'shrink'
		}
	);
	slide.addText(
		[
			{ text: `${brief.made} ${brief.data} ${brief.view} `, options: { lang } },
			{ text: brief.address, options: { hyperlink: { url: brief.address }, lang } }
		],
		{
			...across,
			y: FOOT.y,
			h: FOOT.height,
			fontSize: 9,
			color: SOFT,
			valign: 'middle',
			fit: 'shrink'
		}
	);
	slide.addNotes(notesOf(brief).join('\n'));
	const written = await file.write({ outputType: 'arraybuffer' });
	return withParagraphs(written as ArrayBuffer, lang);
};

/** As large as it fits beside the figures, in the middle of its room. */
function placeOf(picture: BriefPicture): { x: number; y: number; w: number; h: number } {
	const room = {
		width: SLIDE.width - 2 * SLIDE.margin - FIGURES.width - FIGURES.gap,
		height: BODY.height
	};
	const scale = Math.min(room.width / picture.width, room.height / picture.height);
	const [w, h] = [picture.width * scale, picture.height * scale];
	return {
		x: SLIDE.margin + (room.width - w) / 2,
		y: BODY.y + (room.height - h) / 2,
		w,
		h
	};
}

/** What the slide’s notes say, a paragraph each. */
const notesOf = (brief: Brief): string[] => [
	brief.picture.caption,
	`${brief.made} ${brief.data} ${brief.view} ${brief.address}`,
	...(brief.notes.list.length > 0 ? [brief.notes.heading] : []),
	...brief.notes.list.map(
		({ number, before, address, after }) => `${number}. ${before}${address}${after}`
	)
];

/**
 * The library writes all notes as one paragraph in English, in which breaks of lines are lost: here
 * each line becomes a paragraph, in its language.
 */
async function withParagraphs(file: ArrayBuffer, lang: string): Promise<Uint8Array<ArrayBuffer>> {
	const zip = await JSZip.loadAsync(file);
	const path = 'ppt/notesSlides/notesSlide1.xml';
	const xml = (await zip.file(path)?.async('string')) ?? '';
	const paragraph =
		/<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/;
	const split = xml.replace(paragraph, (_, text: string) =>
		text
			.split(/\r?\n/)
			.map((line) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
			.join('')
	);
	zip.file(path, split);
	return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

function toBase64(bytes: Uint8Array): string {
	const PART = 0x8000;
	let text = '';
	for (let at = 0; at < bytes.length; at += PART)
		text += String.fromCharCode(...bytes.subarray(at, at + PART));
	return btoa(text);
}
