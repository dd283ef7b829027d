import type { Messages } from '#lib/i18n/messages.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import type { LayoutLoad } from './$types';

const catalogues: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
	en: () => import('#lib/i18n/en/index.ts'),
	es: () => import('#lib/i18n/es/index.ts')
};

export const load: LayoutLoad = async ({ params }) => {
	const { messages } = await catalogues[params.lang]();
	return { messages };
};
