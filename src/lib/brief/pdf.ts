import { jsPDF } from 'jspdf';
import { palettes } from '#lib/scene/palette.ts';
import type { Brief, BriefGroup } from './brief.ts';
import type { BriefTie } from './entry.ts';
import type { BriefNote } from './notes.ts';
import { PAGE, Pages } from './pdf-pages.ts';
import type { Run } from './pdf-text.ts';
import type { WriteBrief } from './writer.ts';

const { light } = palettes;
const LINE = '#d9d4c7';
/** Highest that the picture grows, in points, so that the title stands above it. */
const PICTURE_HEIGHT = 520;
const NAMES_WIDTH = 132;
const NOTE_INDENT = 26;
/** Room for a few lines of what a heading is about. */
const KEEP = { section: 110, group: 90, tie: 44 };

type Look = Omit<Run, 'text' | 'target'>;
const look = (size: number, colour: string, weight: 400 | 600 = 400): Look => ({
	size,
	colour,
	weight
});
const TITLE = look(23, light.ink, 600);
const SUBTITLE = look(11.5, light['ink-2']);
const SECTION = look(16, light.ink, 600);
const GROUP = look(12.5, light.ink, 600);
const NAME = look(10, light.ink, 600);
const BODY = look(9.5, light.ink);
const SOFT = look(9, light['ink-2']);
const SMALL = look(8, light['ink-2']);
const SMALL_LINK = look(8, light.accent);
const MARK: Look = { ...look(6, light.accent), raise: 3 };

/** Pages of A4 with bookmarks, links, and numbered notes at the end. */
export const writePdf: WriteBrief = async ({ brief, picture, fonts }) => {
	const file = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
	for (const { file: name, weight, base64 } of fonts) {
		file.addFileToVFS(name, base64);
		file.addFont(name, 'Inter', 'normal', weight);
	}
	file.setLanguage(brief.language);
	file.setDocumentProperties({
		title: brief.title,
		subject: brief.subtitle,
		author: 'Lazos',
		keywords: brief.keywords.join(', '),
		creator: 'Lazos'
	});
	const pages = new Pages(file);
	pages.paragraph([run(brief.title, TITLE)], { above: 0 });
	pages.paragraph([run(`${brief.subtitle}.`, SUBTITLE)], { above: 4 });
	pages.paragraph(
		[run(`${brief.made} ${brief.data} ${brief.view} `, SMALL), address(brief.address)],
		{ above: 6 }
	);
	pages.picture(picture, PICTURE_HEIGHT, brief.picture.caption);
	pages.paragraph([run(brief.picture.caption, SMALL)], { above: 6 });
	section(pages, brief.summary.heading);
	for (const { label, value } of brief.summary.rows)
		pages.row([run(label, SOFT)], [run(value, BODY)], NAMES_WIDTH, LINE);
	ties(pages, brief);
	notes(pages, brief);
	pages.connect();
	frame(pages, brief);
	return new Uint8Array(file.output('arraybuffer'));
};

const run = (text: string, style: Look): Run => ({ text, ...style });
const address = (text: string): Run => ({
	text,
	...SMALL_LINK,
	target: { kind: 'address', address: text }
});

/** @returns the bookmark, under which those of its parts stand */
function section(pages: Pages, text: string) {
	pages.paragraph([run(text, SECTION)], { above: 26, keep: KEEP.section });
	return pages.pdf.outline.add(null, text, { pageNumber: pages.page });
}

function ties(pages: Pages, { ties: { heading, remark, groups } }: Brief) {
	const bookmark = section(pages, heading);
	pages.paragraph([run(remark, BODY)], { above: 6 });
	for (const group of groups) {
		pages.paragraph([run(group.heading, GROUP), run(`  ${group.count}`, SOFT)], {
			above: 20,
			keep: KEEP.group
		});
		pages.pdf.outline.add(bookmark, group.heading, { pageNumber: pages.page });
		entries(pages, group);
	}
}

function entries(pages: Pages, group: BriefGroup) {
	for (const tie of group.entries) {
		pages.paragraph([run(tie.name, NAME)], { above: 11, keep: KEEP.tie });
		pages.paragraph([run(tie.parties, SOFT)], { above: 1, keep: KEEP.tie / 2 });
		const facts = tie.facts.flatMap(({ label, value }, i) => [
			run(`${i === 0 ? '' : ' · '}${label}: `, SOFT),
			run(value, look(9, light.ink))
		]);
		const marks = marksOf(tie);
		pages.paragraph(tie.text === '' ? [...facts, ...marks] : facts, { above: 1 });
		if (tie.text !== '') pages.paragraph([run(tie.text, BODY), ...marks], { above: 2 });
	}
}

const marksOf = ({ notes: numbers }: BriefTie): Run[] =>
	numbers.flatMap((number, i): Run[] => [
		...(i === 0 ? [] : [run(',\u00a0', MARK)]),
		{ text: String(number), ...MARK, target: { kind: 'note', number } }
	]);

function notes(pages: Pages, { notes: { heading, list } }: Brief) {
	if (list.length === 0) return;
	section(pages, heading);
	list.forEach((note, i) => {
		const runs = noteRuns(note);
		// A note is short enough to stand on one page.
		pages.placeNote(note.number, pages.heightOf(runs, NOTE_INDENT) + 4);
		pages.paragraph(runs, {
			above: i === 0 ? 8 : 4,
			indent: NOTE_INDENT,
			mark: run(`${note.number}.`, SMALL)
		});
	});
}

const noteRuns = (note: BriefNote): Run[] => [
	run(note.before, SMALL),
	address(note.address),
	run(note.after, SMALL)
];

/** The running head from the second page on, and numbers of pages. */
function frame(pages: Pages, { title, made }: Brief) {
	const count = pages.page;
	for (let page = 1; page <= count; page++) {
		pages.pdf.setPage(page);
		if (page > 1) pages.at(run(title, SMALL), PAGE.top - 32, 'left');
		if (page > 1) pages.at(run(made, SMALL), PAGE.top - 32, 'right');
		pages.at(run(`${page} / ${count}`, SMALL), PAGE.height - PAGE.bottom + 34, 'center');
	}
}
