import { loadMessages } from '#lib/i18n/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
	messages: await loadMessages(params.lang)
});
