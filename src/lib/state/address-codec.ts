import type { Dataset } from '#lib/dataset/dataset.ts';
import type { ViewState } from './view-state.ts';

export type Reason =
	| 'unknown-parameter'
	| 'unknown-value'
	| 'unknown-id'
	/** Numbers are missing, too many, or none. */
	| 'not-a-number'
	| 'out-of-range'
	/** The percent-encoding is damaged. */
	| 'bad-encoding'
	/** A second value where there can be one. */
	| 'repeated'
	/** Standings say nothing unless years are given. */
	| 'without-years';

/** Text that was left out, decoded where it could be, and why. */
export interface Fault {
	readonly raw: string;
	readonly reason: Reason;
}

/** A state that has taken in what was understood, and what was not. */
export interface Reading {
	readonly state: ViewState;
	readonly faults: readonly Fault[];
}

/** One parameter of an address in both directions. */
export interface Codec {
	/** Its encoded value; undefined where the state is as at the start. */
	write(state: ViewState): string | undefined;
	/** @param values decoded, one for each time that the parameter is given */
	read(state: ViewState, values: readonly string[], dataset: Dataset): Reading;
}

/** What a value is read against: the dataset, and what the parameters before have made. */
export interface Context {
	readonly dataset: Dataset;
	readonly state: ViewState;
}

export type Parsed<T> =
	| { readonly status: 'ok'; readonly value: T }
	| { readonly status: 'dropped'; readonly reason: Reason };

export const ok = <T>(value: T): Parsed<T> => ({ status: 'ok', value });

export const dropped = (reason: Reason): Parsed<never> => ({ status: 'dropped', reason });

/** What was looked up, or else why it is dropped. */
export const found = <T>(value: T | undefined, reason: Reason): Parsed<T> =>
	value === undefined ? dropped(reason) : ok(value);

/** A parameter with one value. */
export function single<T>(codec: {
	readonly write: (state: ViewState) => string | undefined;
	readonly parse: (text: string, context: Context) => Parsed<T>;
	readonly put: (state: ViewState, value: T) => ViewState;
}): Codec {
	return {
		write: codec.write,
		read(state, [raw = '', ...others], dataset) {
			const parsed = codec.parse(raw, { dataset, state });
			const repeated = others.map((other): Fault => ({ raw: other, reason: 'repeated' }));
			return parsed.status === 'ok'
				? { state: codec.put(state, parsed.value), faults: repeated }
				: { state, faults: [{ raw, reason: parsed.reason }, ...repeated] };
		}
	};
}

/** A parameter with values that stand or fall each by itself; the same one twice counts once. */
export function list<T>(codec: {
	readonly separator: ',' | ';';
	/** Encoded, in their order; none where the state is as at the start. */
	readonly write: (state: ViewState) => readonly string[];
	readonly parse: (text: string, context: Context) => Parsed<T>;
	/** Called with one value at least. */
	readonly put: (state: ViewState, values: readonly T[]) => ViewState;
}): Codec {
	return {
		write(state) {
			const texts = codec.write(state);
			return texts.length === 0 ? undefined : texts.join(codec.separator);
		},
		read(state, values, dataset) {
			const texts = values.flatMap((value) => value.split(codec.separator));
			const kept: T[] = [];
			const faults: Fault[] = [];
			for (const raw of new Set(texts.filter((text) => text !== ''))) {
				const parsed = codec.parse(raw, { dataset, state });
				if (parsed.status === 'dropped') faults.push({ raw, reason: parsed.reason });
				// An actor may go by the id that it had before as well.
				else if (!kept.includes(parsed.value)) kept.push(parsed.value);
			}
			return { state: kept.length === 0 ? state : codec.put(state, kept), faults };
		}
	};
}

/** A parameter with one of a few terms, `initial` being that of the start. */
export const choice = <T extends string>(
	terms: readonly T[],
	initial: T,
	take: (state: ViewState) => T,
	put: (state: ViewState, term: T) => ViewState
): Codec =>
	single({
		write: (state) => (take(state) === initial ? undefined : take(state)),
		parse: (text) =>
			found(
				terms.find((term) => term === text),
				'unknown-value'
			),
		put
	});
