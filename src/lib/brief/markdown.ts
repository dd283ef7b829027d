import JSZip from 'jszip';
import type { Brief } from './brief.ts';
import type { BriefTie } from './entry.ts';
import type { BriefNote } from './notes.ts';
import type { WriteBrief } from './writer.ts';

const NAMES = { text: 'brief.md', picture: 'picture.png' };

/** The text with footnotes, and the picture beside it, in one .zip. */
export const writeMarkdown: WriteBrief = async ({ brief, picture }) => {
	const zip = new JSZip();
	// The day of the document, so that the same brief is the same file.
	const date = new Date(brief.date);
	zip.file(NAMES.text, toMarkdown(brief), { date });
	zip.file(NAMES.picture, picture.bytes, { date });
	return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
};

/**
 * The brief as GitHub Flavored Markdown: a paragraph a line, ties as headings of the fourth level,
 * each source a footnote.
 */
export function toMarkdown(brief: Brief): string {
	const { picture, summary, ties, notes } = brief;
	const blocks = [
		`# ${plain(brief.title)}`,
		`**${plain(brief.subtitle)}.**`,
		`${plain(`${brief.made} ${brief.data} ${brief.view}`)} <${brief.address}>`,
		`![${plain(picture.caption)}](${NAMES.picture})`,
		`## ${plain(summary.heading)}`,
		summary.rows.map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`).join('\n'),
		`## ${plain(ties.heading)}`,
		plain(ties.remark),
		...ties.groups.flatMap((group) => [
			`### ${plain(group.heading)} (${plain(group.count)})`,
			...group.entries.flatMap(entry)
		]),
		...(notes.list.length > 0
			? [`## ${plain(notes.heading)}`, notes.list.map(note).join('\n')]
			: [])
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function entry(tie: BriefTie): string[] {
	const facts = tie.facts.map(({ label, value }) => `${plain(label)}: ${plain(value)}`).join(' · ');
	const marks = tie.notes.map((number) => `[^${number}]`).join(' ');
	return [
		`#### ${plain(tie.name)}`,
		plain(tie.parties),
		...(tie.text === '' ? [`${facts} ${marks}`] : [facts, `${plain(tie.text)} ${marks}`])
	];
}

const note = ({ number, before, address, after }: BriefNote): string =>
	`[^${number}]: ${plain(before)}<${address}>${plain(after)}`;

/** The text with a backslash before each sign that would be a mark of Markdown or of HTML. */
const plain = (text: string): string =>
	text
		.replace(/[\\`*_[\]<>#|~$&]/g, (sign) => `\\${sign}`)
		.replace(/^(\d+)([.)])(?= )/, '$1\\$2')
		.replace(/^([-+])(?= )/, '\\$1');
