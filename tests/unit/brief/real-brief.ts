import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { composeBrief, type Brief } from '#lib/brief/brief.ts';
import type { BriefGrouping } from '#lib/brief/groups.ts';
import { BRIEF_FORMATS, type BriefFormatId } from '#lib/brief/registry.ts';
import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import type { SourceEntry, TieRecord } from '#lib/dataset/schema.ts';
import type { Language, ThreatDomain } from '#lib/dataset/vocabulary.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { buildHaystack } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import { EMPTY_QUERY } from '#lib/query/query.ts';
import { describeQuery } from '#lib/query/sentence.ts';
import { familyOf, records, sourceCalled } from '../../data/records.ts';

export const ADDRESS = 'https://lazos.example/es/?threat=cyber';

/** The brief of Guatemala's own ties on one threat domain, or of all, as the panel composes it. */
export function realBrief(
	language: Language,
	threat: ThreatDomain | undefined,
	groupBy: BriefGrouping = 'threat'
): Brief {
	const messages = { en, es }[language];
	const { dataset: json, prose } = assemble(records, language);
	const dataset = indexDataset(json);
	const chosen = { ...EMPTY_QUERY.chosen, threat: threat === undefined ? [] : [threat] };
	const query = { ...EMPTY_QUERY, chosen };
	return composeBrief({
		dataset,
		prose,
		ties: matchTies(dataset, query, buildHaystack(dataset, prose)),
		all: ownTies().length,
		query,
		sentence: describeQuery(query, dataset, messages),
		periods: undefined,
		groupBy,
		summaries: true,
		title: messages.exporting.figure.title('Guatemala'),
		address: ADDRESS,
		date: '2026-11-25',
		messages
	});
}

/** Guatemala's own ties, counted straight from the records. */
export const ownTies = (threat?: ThreatDomain): TieRecord[] =>
	records.ties.filter(
		({ between, threats }) =>
			between.some((id) => familyOf(id).includes('gt')) &&
			(threat === undefined || threats.includes(threat))
	);

/** Sources that some ties cite, each once. */
export const sourcesOfAll = (ties: readonly TieRecord[]): SourceEntry[] =>
	[...new Set(ties.flatMap((tie) => tie.sources.map(({ id }) => id)))].map(sourceCalled);

const face = (weight: 400 | 600, name: string) => ({
	file: `Inter-${weight}.ttf`,
	weight,
	base64: readFileSync(
		new URL(
			`../../../node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`,
			import.meta.url
		)
	).toString('base64')
});

/** A picture of 300 × 200 px. */
const PNG = new Uint8Array(
	new Resvg(
		'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#155e94"/></svg>'
	)
		.render()
		.asPng()
);

/** A grey picture of 8 × 8 px, the least that is a JPEG. */
const JPEG = Uint8Array.from(
	Buffer.from(
		'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
		'base64'
	)
);

/** The file of a brief in one format, written as the worker writes it. */
export async function writtenAs(format: BriefFormatId, brief: Brief): Promise<Uint8Array> {
	const { load, picture, needsFonts } = BRIEF_FORMATS[format];
	const write = await load();
	return write({
		brief,
		picture:
			picture === 'png'
				? { bytes: PNG, width: 300, height: 200 }
				: { bytes: JPEG, width: 8, height: 8 },
		fonts: needsFonts ? [face(400, '400Regular'), face(600, '600SemiBold')] : []
	});
}
