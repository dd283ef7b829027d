import type { Messages } from '../messages.ts';

export const page: Messages['page'] = {};
