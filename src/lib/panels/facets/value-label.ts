import type { Dataset } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { NOT_STATED, type FacetId } from '#lib/query/query.ts';

type Terms = Messages['terms'];
type Names = Readonly<Record<string, string>>;

/** Names of the values of each facet with a vocabulary of its own. */
const NAMES: Readonly<Record<Exclude<FacetId, 'partner'>, (terms: Terms) => Names>> = {
	threat: ({ threats }) => threats,
	scope: ({ scopes }) => scopes,
	activity: ({ activities }) => activities,
	level: ({ levels }) => levels,
	status: ({ statuses }) => statuses,
	confidence: ({ confidences }) => mapValues(confidences, ({ name }) => name),
	source: ({ sourceKinds }) => sourceKinds,
	kind: ({ actorKinds }) => mapValues(actorKinds, ({ many }) => many)
};

/** A facet's value as a reader calls it; a value that has no name stands for itself. */
export function valueLabel(
	facet: FacetId,
	value: string,
	dataset: Dataset,
	{ terms }: Messages
): string {
	if (value === NOT_STATED) return terms.notStated;
	if (facet !== 'partner') return NAMES[facet](terms)[value] ?? value;
	return dataset.actors.find(({ id }) => id === value)?.name ?? value;
}

/** What a value means, where its name alone does not say it. */
export function valueMeaning(
	facet: FacetId,
	value: string,
	{ terms }: Messages
): string | undefined {
	if (facet !== 'confidence') return undefined;
	const meanings: Names = mapValues(terms.confidences, ({ meaning }) => meaning);
	return meanings[value];
}

const mapValues = <T>(record: Readonly<Record<string, T>>, value: (item: T) => string): Names =>
	Object.fromEntries(Object.entries(record).map(([key, item]) => [key, value(item)]));
