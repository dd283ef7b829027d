import { openPacked } from '#lib/state/packed-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { packed, texts }, fetch }) => ({
	...(await openPacked(fetch, packed)),
	texts
});
