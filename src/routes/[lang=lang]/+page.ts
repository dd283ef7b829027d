import { openPacked } from '#lib/state/packed-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data, fetch }) => openPacked(fetch, data.packed);
