import { assemble } from '#lib/dataset/assemble.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { recordsOf, unseal, type Payload } from '#lib/pack/payload.ts';

let payload: Payload | undefined;

/** Unpacks the data of this file; to be waited for before anything else asks for them. */
export async function open(): Promise<Payload> {
	payload = await unseal(document.getElementById('pack-data')?.textContent ?? '');
	return payload;
}

/**
 * What the file carries.
 * @throws Error before `open` is done
 */
export function opened(): Payload {
	if (!payload) throw new Error('The pack was asked for its data before they were unpacked.');
	return payload;
}

/** The dataset and its long texts in one of the languages. */
export const openedIn = (language: Language): ReturnType<typeof assemble> =>
	assemble(recordsOf(opened().records), language);
