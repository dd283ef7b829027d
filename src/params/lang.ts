import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';

export const match = (param: string): param is Language =>
	(LANGUAGES as readonly string[]).includes(param);
