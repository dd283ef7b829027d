import type { Messages } from '../messages.ts';

export const network: Messages['network'] = {};
