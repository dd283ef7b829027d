import type { Language } from '#lib/dataset/vocabulary.ts';
import { fetchJson } from '#lib/state/site-file.ts';
import type { Tour, TourSummary } from '#lib/tours/tour.ts';

/**
 * What guided tours there are.
 * @throws Error if they do not come
 */
export const loadTourList = (language: Language): Promise<readonly TourSummary[]> =>
	fetchJson(`${language}/tours.json`);

/**
 * A guided tour with its texts.
 * @throws Error if it does not come
 */
export const loadTour = (language: Language, id: string): Promise<Tour> =>
	fetchJson(`${language}/tours/${id}.json`);
