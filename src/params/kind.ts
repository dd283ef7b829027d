import { ARTICLES, type Article } from '#lib/pages/addresses.ts';

/** Things of which each has a page, and articles. */
export const match = (param: string): param is 'actors' | 'ties' | Article =>
	['actors', 'ties', ...ARTICLES].includes(param);
