/** Longest name that every file system and mail program takes without trouble. */
const LONGEST = 100;

/**
 * Name of a file in plain ASCII: `lazos-guatemala-narcotics-2026-11-24.png`.
 *
 * @param parts what is in it, the more telling first; the last ones go when the name is too long
 * @param date  ISO 8601 day
 */
export function fileName(parts: readonly string[], date: string, extension: string): string {
	const end = `${slug(date)}.${extension}`;
	let start = '';
	for (const part of parts.map(slug)) {
		if (part === '') continue;
		if (start.length + part.length + 1 + end.length > LONGEST) break;
		start += `${part}-`;
	}
	return start + end;
}

/** Accents are taken off, and all that is not a letter or digit becomes a single hyphen. */
const slug = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
