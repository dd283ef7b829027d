import { expand } from '#lib/dataset/compact.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => ({ ...data, dataset: expand(data.dataset) });
