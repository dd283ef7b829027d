import {
	Bookmark,
	Document,
	ExternalHyperlink,
	Footer,
	FootnoteReferenceRun,
	Header,
	HeadingLevel,
	ImageRun,
	InternalHyperlink,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
	type FileChild,
	type ParagraphChild
} from 'docx';
import type { Brief } from './brief.ts';
import { STYLES } from './docx-styles.ts';
import { figuresTable } from './docx-table.ts';
import type { BriefTie } from './entry.ts';
import type { BriefNote } from './notes.ts';
import type { BriefPicture, WriteBrief } from './writer.ts';

/** A4 with margins of 25 mm leaves 160 mm; Letter, to which it may be changed, 166 mm. */
const PICTURE_MM = { width: 160, height: 190 };
/** The library counts pictures in px of 96 an inch. */
const PX_PER_MM = 96 / 25.4;
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1417;

/**
 * A document for Word and LibreOffice. A source is a footnote where it is first cited; later
 * citations repeat its number, with a link back to it, since a second footnote would be another
 * number.
 */
export const writeDocx: WriteBrief = async ({ brief, picture }) => {
	const file = new Document({
		title: brief.title,
		subject: brief.subtitle,
		description: `${brief.made} ${brief.address}`,
		creator: 'Lazos',
		lastModifiedBy: 'Lazos',
		keywords: brief.keywords.join(', '),
		styles: STYLES[brief.language],
		footnotes: Object.fromEntries(
			brief.notes.list.map((note) => [
				note.number,
				{ children: [new Paragraph({ style: 'FootnoteText', children: noteRuns(note) })] }
			])
		),
		sections: [
			{
				properties: {
					page: {
						size: A4,
						margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
					},
					titlePage: true
				},
				headers: { default: new Header({ children: [running(brief)] }) },
				footers: { default: pageNumber(), first: pageNumber() },
				children: [...opening(brief, picture), ...ties(brief)]
			}
		]
	});
	return new Uint8Array(await Packer.toArrayBuffer(file));
};

function opening(brief: Brief, picture: BriefPicture): FileChild[] {
	return [
		new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(brief.title)] }),
		new Paragraph({ style: 'Subtitle', children: [new TextRun(`${brief.subtitle}.`)] }),
		new Paragraph({
			style: 'Made',
			children: [new TextRun(`${brief.made} ${brief.data} ${brief.view} `), link(brief.address)]
		}),
		new Paragraph({ style: 'Picture', children: [pictureRun(brief, picture)] }),
		new Paragraph({ style: 'Caption', children: [new TextRun(brief.picture.caption)] }),
		heading(HeadingLevel.HEADING_1, brief.summary.heading),
		figuresTable(brief.summary.rows)
	];
}

function pictureRun({ picture: { title, caption } }: Brief, picture: BriefPicture): ImageRun {
	const most = { width: PICTURE_MM.width * PX_PER_MM, height: PICTURE_MM.height * PX_PER_MM };
	const scale = Math.min(most.width / picture.width, most.height / picture.height);
	return new ImageRun({
		type: 'png',
		data: picture.bytes,
		transformation: {
			width: Math.round(picture.width * scale),
			height: Math.round(picture.height * scale)
		},
		altText: { name: title, title, description: caption }
	});
}

function ties({ ties: { heading: name, remark, groups } }: Brief): FileChild[] {
	const cited = new Set<number>();
	return [
		heading(HeadingLevel.HEADING_1, name),
		...(remark === '' ? [] : [new Paragraph({ children: [new TextRun(remark)] })]),
		...groups.flatMap((group) => [
			heading(HeadingLevel.HEADING_2, `${group.heading} (${group.count})`),
			...group.entries.flatMap((tie) => entry(tie, cited))
		])
	];
}

/** @param cited notes that stand on an earlier page or line; those of `tie` are added */
function entry(tie: BriefTie, cited: Set<number>): FileChild[] {
	const facts = tie.facts.flatMap(({ label, value }, i): TextRun[] => [
		new TextRun({ text: `${i === 0 ? '' : ' · '}${label}: `, style: 'Label' }),
		new TextRun(value)
	]);
	const marks = tie.notes.flatMap((number, i): ParagraphChild[] => {
		const isFirst = !cited.has(number);
		cited.add(number);
		return [
			...(i === 0 ? [] : [new TextRun({ text: ', ', superScript: true })]),
			isFirst ? firstMark(number) : laterMark(number)
		];
	});
	return [
		heading(HeadingLevel.HEADING_3, tie.name),
		new Paragraph({ style: 'Parties', children: [new TextRun(tie.parties)] }),
		new Paragraph({
			style: 'Facts',
			keepNext: tie.text !== '',
			children: tie.text === '' ? [...facts, ...marks] : facts
		}),
		...(tie.text === '' ? [] : [new Paragraph({ children: [new TextRun(tie.text), ...marks] })])
	];
}

const bookmark = (number: number): string => `note-${number}`;

const firstMark = (number: number): Bookmark =>
	new Bookmark({ id: bookmark(number), children: [new FootnoteReferenceRun(number)] });

const laterMark = (number: number): InternalHyperlink =>
	new InternalHyperlink({
		anchor: bookmark(number),
		children: [new TextRun({ text: String(number), style: 'FootnoteReference' })]
	});

const noteRuns = ({ before, address, after }: BriefNote): ParagraphChild[] => [
	new TextRun(` ${before}`),
	link(address),
	new TextRun(after)
];

const link = (address: string): ExternalHyperlink =>
	new ExternalHyperlink({
		link: address,
		children: [new TextRun({ text: address, style: 'Hyperlink' })]
	});

const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], text: string) =>
	new Paragraph({ heading: level, children: [new TextRun(text)] });

const running = ({ title }: Brief): Paragraph =>
	new Paragraph({ style: 'Header', children: [new TextRun(title)] });

const pageNumber = (): Footer =>
	new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })]
			})
		]
	});
