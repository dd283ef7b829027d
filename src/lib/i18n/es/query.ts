import type { Messages } from '../messages.ts';

export const query: Messages['query'] = {};
