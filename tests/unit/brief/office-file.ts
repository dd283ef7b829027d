import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import JSZip from 'jszip';
import { expect } from 'vitest';
import { parseXml, textOf, type XmlElement } from '../drawing/xml.ts';

/** The parts of an Office file by path; XML as text, pictures as bytes. */
export class OfficeFile {
	readonly #parts: ReadonlyMap<string, string>;

	private constructor(parts: ReadonlyMap<string, string>) {
		this.#parts = parts;
	}

	static async read(bytes: Uint8Array): Promise<OfficeFile> {
		const zip = await JSZip.loadAsync(bytes);
		const files = Object.values(zip.files).filter(({ dir }) => !dir);
		const parts = files.map(async (file): Promise<[string, string]> => [
			file.name,
			await file.async(/\.(xml|rels)$/.test(file.name) ? 'string' : 'binarystring')
		]);
		return new OfficeFile(new Map(await Promise.all(parts)));
	}

	get paths(): string[] {
		return [...this.#parts.keys()];
	}

	/** @throws Error if there is no such part */
	text(path: string): string {
		const text = this.#parts.get(path);
		if (text === undefined) throw new Error(`The file has no “${path}”.`);
		return text;
	}

	xml(path: string): XmlElement {
		return parseXml(this.text(path));
	}

	/** Targets of a part's relationships by id. */
	targets(path: string): ReadonlyMap<string, string> {
		const rels = join(dirname(path), '_rels', `${path.split('/').at(-1) ?? ''}.rels`);
		return new Map(
			all(this.xml(rels), 'Relationship').map(({ attrs }) => [
				attrs['Id'] ?? '',
				attrs['Target'] ?? ''
			])
		);
	}
}

/** Every element of this name below `root`, in the order of the text. */
export function all(root: XmlElement, tag: string): XmlElement[] {
	return root.children.flatMap((child) =>
		typeof child === 'string'
			? []
			: child.tag === tag
				? [child, ...all(child, tag)]
				: all(child, tag)
	);
}

/**
 * Expects what Office and LibreOffice ask before they open a file without repair: every part is
 * XML, has a type, and leads only to parts that are there.
 */
export function expectSoundPackage(file: OfficeFile) {
	const types = file.xml('[Content_Types].xml');
	const overrides = all(types, 'Override').map(({ attrs }) => (attrs['PartName'] ?? '').slice(1));
	const endings = all(types, 'Default').map(({ attrs }) => attrs['Extension']);
	expect(overrides.filter((path) => !file.paths.includes(path))).toEqual([]);
	for (const path of file.paths) {
		expect([...endings, 'xml']).toContain(path.split('.').at(-1));
		if (path.endsWith('.xml')) expect(file.xml(path).tag).not.toBe('');
		if (!path.endsWith('.rels')) continue;
		const folder = dirname(dirname(path));
		const inside = all(file.xml(path), 'Relationship')
			.filter(({ attrs }) => attrs['TargetMode'] !== 'External')
			.map(({ attrs }) => attrs['Target'] ?? '')
			.map((target) =>
				target.startsWith('/') ? target.slice(1) : normalize(join(folder, target))
			);
		expect(inside.filter((target) => !file.paths.includes(target))).toEqual([]);
	}
}

/**
 * The text of an Office file as LibreOffice lays it out on pages; undefined where it is not
 * installed, which leaves `expectSoundPackage`.
 */
export function asLibreOfficeReads(bytes: Uint8Array, extension: string): string | undefined {
	if (spawnSync('soffice', ['--version']).status !== 0) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'lazos-brief-'));
	try {
		const path = join(folder, `brief.${extension}`);
		writeFileSync(path, bytes);
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const { status, stderr } = spawnSync(
			'soffice',
			[profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
			{ encoding: 'utf8', timeout: 120_000 }
		);
		if (status !== 0) throw new Error(stderr);
		return pdfText(readFileSync(join(folder, 'brief.pdf')));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The text of a PDF as Poppler reads it, line by line in reading order. */
export const pdfText = (pdf: Uint8Array): string => askPoppler('pdftotext', [], pdf, ['-']);

/**
 * What a program of Poppler says of a PDF.
 *
 * @param before its options, and `after` what follows the file
 * @throws Error with what it complains of
 */
export function askPoppler(
	program: string,
	before: readonly string[],
	pdf: Uint8Array,
	after: readonly string[] = []
): string {
	const folder = mkdtempSync(join(tmpdir(), 'lazos-pdf-'));
	try {
		const path = join(folder, 'brief.pdf');
		writeFileSync(path, pdf);
		const { status, stdout, stderr, error } = spawnSync(program, [...before, path, ...after], {
			encoding: 'utf8',
			maxBuffer: 1e8
		});
		if (error) throw error;
		if (status !== 0) throw new Error(stderr);
		return stdout;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Text of an element with its spaces as one. */
export const plainText = (element: XmlElement): string =>
	textOf(element).replace(/\s+/g, ' ').trim();
