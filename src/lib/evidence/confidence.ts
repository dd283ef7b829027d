import { get, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { SOURCE_KINDS } from '#lib/dataset/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/**
 * How sure a tie is and what that rests on: “high: 2 official sources and 1 press source”.
 *
 * Kinds stand in the order of `SOURCE_KINDS`; a source that is cited twice counts once.
 *
 * @throws UnknownIdError if the dataset lacks a cited source
 */
export function explainConfidence(tie: Tie, dataset: Dataset, { detail }: Messages): string {
	const { levels, sources, list } = detail.confidence;
	const cited = new Set(tie.sources.map(({ id }) => id));
	const kinds = [...cited].map((id) => get(dataset.source, id).kind);
	const parts = SOURCE_KINDS.flatMap((kind) => {
		const ofKind = kinds.filter((other) => other === kind).length;
		return ofKind === 0 ? [] : [sources[kind](ofKind)];
	});
	return levels[tie.confidence](list(parts));
}
