// `node scripts/subset-fonts.js`: writes the faces of the interface into src/lib/styles/fonts, from
// the packages that hold them whole. To be run when one of these has a new version.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { root } from './setup.js';

/** What browsers apply by themselves, and the figures of one width that the style sheets ask for. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

/**
 * Latin with signs and arrows. Letters that Western Europe does not use, which names of a reader’s
 * own may hold, come from a face of the system: marks to build them would be an eighth of the file.
 */
const LATIN = [
	[0x20, 0x17f],
	[0x2bb, 0x2dc],
	[0x2000, 0x206f],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2190, 0x2193],
	[0x2212, 0x2212],
	[0x2215, 0x2215]
]
	.flatMap(([first = 0, last = 0]) =>
		Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step))
	)
	.join('');

/** The faces with the weights that style sheets ask of each: the lightest and the boldest, or the one. */
export const FACES = [
	{
		file: 'src/lib/styles/fonts/inter.woff2',
		source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
		weights: { min: 400, max: 700 }
	},
	{
		file: 'src/lib/styles/fonts/source-serif-4.woff2',
		source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
		weights: 600
	}
];

/**
 * @param {(typeof FACES)[number]} face
 * @returns {Promise<Buffer>} the face as WOFF2, with the weights and features that are used
 */
export async function subsetFace({ source, weights }) {
	const whole = readFileSync(fileURLToPath(import.meta.resolve(source)));
	const kept = { keepFeatures: FEATURES };
	const subset = await subsetFont(whole, LATIN, {
		...kept,
		variationAxes: { wght: weights },
		targetFormat: 'sfnt'
	});
	return subsetFont(renamed(subset), LATIN, { ...kept, targetFormat: 'woff2' });
}

/**
 * The licence of Source Serif keeps its name for the whole face, so a part of it has another.
 *
 * @param {Buffer} face its names are in UTF-16, whose bytes come the other way round here
 */
function renamed(face) {
	const inFace = (/** @type {string} */ text) => Buffer.from(text, 'utf16le').swap16();
	for (const { name, other } of [
		{ name: 'Source Serif', other: 'Subset Serif' },
		{ name: 'SourceSerif', other: 'SubsetSerif' }
	]) {
		let at = face.indexOf(inFace(name));
		for (; at !== -1; at = face.indexOf(inFace(name), at)) inFace(other).copy(face, at);
	}
	return face;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const face of FACES) writeFileSync(join(root, face.file), await subsetFace(face));
}
