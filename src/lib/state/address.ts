import type { Dataset } from '#lib/dataset/dataset.ts';
import { decode, isForeign } from './address-text.ts';
import type { Fault } from './address-codec.ts';
import { CODECS, PARAMETERS, type Parameter } from './address-parameters.ts';
import { INITIAL_VIEW_STATE, type ViewState } from './view-state.ts';

/** A part of an address that was left out, and why. */
export interface Dropped extends Fault {
	readonly parameter: string;
}

/**
 * The state as the search of an address, without its question mark; empty for the initial state.
 *
 * Parameters and values stand in a fixed order, points with three decimals: two states that show
 * the same have the same address.
 */
export function formatViewState(state: ViewState): string {
	return PARAMETERS.flatMap((parameter) => {
		const text = CODECS[parameter].write(state);
		return text === undefined ? [] : [`${parameter}=${text}`];
	}).join('&');
}

/**
 * Reads the search of an address, with or without its question mark. Whatever it holds, what is
 * understood is kept, value by value, and the rest is returned. Parameters that mailings and
 * social networks add are passed over.
 */
export function parseViewState(
	search: string,
	dataset: Dataset
): { readonly state: ViewState; readonly dropped: readonly Dropped[] } {
	const dropped: Dropped[] = [];
	const found = new Map<Parameter, string[]>();
	for (const part of search.replace(/^\?/, '').split('&')) {
		if (part === '') continue;
		const [key = '', ...rest] = part.split('=');
		const parameter = decode(key) ?? key;
		const raw = rest.join('=');
		const value = decode(raw);
		if (isForeign(parameter)) continue;
		if (!isParameter(parameter)) {
			dropped.push({ parameter, raw: value ?? raw, reason: 'unknown-parameter' });
		} else if (value === undefined) {
			dropped.push({ parameter, raw, reason: 'bad-encoding' });
		} else {
			found.set(parameter, [...(found.get(parameter) ?? []), value]);
		}
	}

	let state = INITIAL_VIEW_STATE;
	for (const parameter of PARAMETERS) {
		const values = found.get(parameter);
		if (values === undefined) continue;
		const { state: next, faults } = CODECS[parameter].read(state, values, dataset);
		state = next;
		dropped.push(...faults.map((fault) => ({ parameter, ...fault })));
	}
	return { state, dropped };
}

const isParameter = (text: string): text is Parameter =>
	PARAMETERS.some((parameter) => parameter === text);
