import { base } from '$app/paths';
import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset, type Dataset, type Prose } from '#lib/dataset/dataset.ts';
import type { PublishedDataset } from '#lib/dataset/schema.ts';
import { dateAlone } from '#lib/evidence/date-words.ts';
import { citeView } from '#lib/evidence/view-citation.ts';
import { selectTies } from '#lib/formats/extract.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { listTies } from '#lib/pack/listing.ts';
import { packPage } from '#lib/pack/page.ts';
import { recordsOf, seal } from '#lib/pack/payload.ts';
import { describeView } from '#lib/questions/sentence.ts';
import { formatViewState } from '#lib/state/address.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { addressOf } from '../image/about.ts';
import type { Supplies } from './load-supplies.ts';

/** What a pack holds: the ties of the view alone, or all. */
export const PACK_SCOPES = ['view', 'whole'] as const;
export type PackScope = (typeof PACK_SCOPES)[number];

/** What goes through mail without trouble; beyond it, summaries are read in the app alone. */
const MOST_BYTES = 1_500_000;

interface Made {
	/** The page itself. */
	readonly file: Blob;
	readonly records: PublishedDataset;
}

/**
 * The view as one HTML file.
 *
 * @param messages texts in the language in which it opens
 * @param today    ISO 8601 day
 * @throws UnknownIdError if the site’s dataset is another than the explorer’s
 */
export async function makePack(
	scope: PackScope,
	explorer: Explorer,
	messages: Messages,
	{ parts, whole, world, layouts }: Supplies,
	today: string
): Promise<Made> {
	const { ties } = explorer;
	// A file holds no tours.
	const state = { ...explorer.seen, tour: undefined };
	const isPart = scope === 'view';
	const records = isPart ? selectTies(whole, new Set<string>(ties.map(({ id }) => id))) : whole;
	const { dataset: json, prose } = assemble(recordsOf(records), messages.language);
	const dataset = indexDataset(json);
	const address = addressOf(explorer, messages);
	const sealed = await seal({
		records,
		language: messages.language,
		// Words that were found in one language are not always in the other.
		search: formatViewState(isPart ? { ...state, query: { ...state.query, words: '' } } : state),
		layouts,
		mostTies: explorer.mostTies,
		world,
		site: new URL(base === '' ? '/' : base, location.href).href.replace(/\/$/, ''),
		address,
		made: today
	});
	const facts = factsOf(records, dataset, prose, explorer, messages, { address, today });
	const write = (summaries: boolean) => {
		const page = packPage(
			parts,
			sealed,
			{
				language: messages.language,
				title: `${messages.page.name}: ${messages.page.tagline}`,
				sentence: describeView(explorer.told, explorer.dataset, messages),
				facts,
				address,
				listing: listTies(dataset.ties, dataset, prose, messages, summaries)
			},
			messages.pack.page
		);
		return new Blob([page], { type: 'text/html;charset=utf-8' });
	};
	const full = write(true);
	return { file: full.size <= MOST_BYTES ? full : write(false), records };
}

function factsOf(
	{ ties, actors, sources }: PublishedDataset,
	dataset: Dataset,
	prose: Prose,
	explorer: Explorer,
	messages: Messages,
	{ address, today }: { readonly address: string; readonly today: string }
): readonly (readonly [string, string])[] {
	const { page, holds } = messages.pack;
	const counts = holds({ ties: ties.length, actors: actors.length, sources: sources.length });
	const title = describeView(explorer.told, explorer.dataset, messages);
	const { chicago } = citeView({ title, address, date: today }, dataset, prose, messages);
	return [
		[page.holds, page.held(counts, dataset.version)],
		[page.made, dateAlone(today, messages)],
		[page.online, address],
		[page.licence, page.licences],
		[page.cite, chicago]
	];
}
