import { openDataset } from '#lib/state/open-dataset.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => openDataset(data.packed);
