import { base } from '$app/paths';
import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Tour, TourSummary } from '#lib/tours/tour.ts';

/**
 * What guided tours there are.
 * @throws Error if they do not come
 */
export const loadTourList = (language: Language): Promise<readonly TourSummary[]> =>
	load(`${language}/tours.json`);

/**
 * A guided tour with its texts.
 * @throws Error if it does not come
 */
export const loadTour = (language: Language, id: string): Promise<Tour> =>
	load(`${language}/tours/${id}.json`);

async function load<T>(path: string): Promise<T> {
	const response = await fetch(`${base}/${path}`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	// Made by the same build as this code.
	return (await response.json()) as T;
}
