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
	const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	const font: FontFile = {
		file: `Inter-${weight}.ttf`,
		weight,
		base64: btoa(characters.join(''))
	};
	known.set(weight, font);
	return font;
}
