import type { Messages } from '../messages.ts';

export const terms: Messages['terms'] = {};
