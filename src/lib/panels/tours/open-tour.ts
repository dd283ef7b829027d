import { completeMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Tour } from '#lib/tours/tour.ts';
import { loadTour } from './load-tours.ts';
import TourPanel from './TourPanel.svelte';

export { TourPanel };

/**
 * A tour, with the texts that its panel needs.
 * @throws Error if they do not come
 */
export async function openTour(messages: Messages, id: string): Promise<Tour> {
	const [tour] = await Promise.all([loadTour(messages.language, id), completeMessages(messages)]);
	return tour;
}
