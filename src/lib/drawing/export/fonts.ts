import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';

const URLS = { 400: regular, 500: medium, 600: semibold } as const;
export type FontWeight = keyof typeof URLS;

/** A face of Inter as a TrueType file, for documents that carry their letters. */
export interface FontFile {
	readonly file: string;
	readonly weight: FontWeight;
	readonly base64: string;
}

const known = new Map<FontWeight, FontFile>();

/**
 * The faces of these weights, each fetched once a visit; after a failure it is asked for again.
 * @returns undefined if one does not come
 */
export async function loadFonts(
	weights: readonly FontWeight[]
): Promise<readonly FontFile[] | undefined> {
	try {
		return await Promise.all(weights.map(async (weight) => known.get(weight) ?? fetchFont(weight)));
	} catch {
		return undefined;
	}
}

async function fetchFont(weight: FontWeight): Promise<FontFile> {
	const answer = await fetch(URLS[weight]);
	if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	// A document takes any bytes for a face, and then has no letters.
	if (!isTrueType(bytes)) throw new Error(`No face came from ${answer.url}`);
	const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	const font: FontFile = {
		file: `Inter-${weight}.ttf`,
		weight,
		base64: btoa(characters.join(''))
	};
	known.set(weight, font);
	return font;
}

/** Whether all tables lie within the file. @see OpenType specification, table directory */
function isTrueType(bytes: Uint8Array): boolean {
	const head = 12;
	const entry = 16;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < head || view.getUint32(0) !== 0x00010000) return false;
	const tables = view.getUint16(4);
	if (tables === 0 || bytes.length < head + tables * entry) return false;
	return Array.from({ length: tables }, (_, i) => head + i * entry).every(
		(at) => view.getUint32(at + 8) + view.getUint32(at + 12) <= bytes.length
	);
}
