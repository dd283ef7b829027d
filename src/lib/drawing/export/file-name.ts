import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import { THREAT_DOMAINS } from '#lib/dataset/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { NOT_STATED, type Query } from '#lib/query/query.ts';

/** Longest name that every file system and mail program takes without trouble. */
const LONGEST = 100;

/**
 * What a file of this query is called: dataset, question, threat domains, partners, years.
 *
 * @param date  ISO 8601 day
 * @param asked the question in words; absent: none
 * @returns at most 100 characters of ASCII, `lazos-guatemala-narcotics-2026-11-24.png`
 */
export function exportName(
	dataset: Dataset,
	query: Query,
	messages: Messages,
	date: string,
	extension: string,
	asked = ''
): string {
	const { threat, partner } = query.chosen;
	const threats = THREAT_DOMAINS.filter((domain) => threat.includes(domain));
	const partners = [...dataset.actor.keys()].filter((id) => partner.includes(id));
	const nameOf = (id: ActorId) => get(dataset.actor, id).short;
	return fileName(
		[
			'lazos',
			nameOf(dataset.focus),
			asked,
			...threats.map((domain) => messages.terms.threats[domain]),
			...(threat.includes(NOT_STATED) ? [messages.terms.noThreat] : []),
			...partners.map(nameOf),
			query.years ? `${query.years.from}-${query.years.to}` : ''
		],
		date,
		extension
	);
}

/**
 * Name of a file in plain ASCII, of at most 100 characters.
 *
 * @param parts what is in it, the more telling first; the last ones go when the name is too long
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
