import type { Messages } from '../messages.ts';

export const facets: Messages['facets'] = {};
