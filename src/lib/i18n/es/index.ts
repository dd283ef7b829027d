import type { Messages } from '../messages.ts';
import { core } from './core.ts';
import { help, start } from './help.ts';
import { late } from './late.ts';

export const messages: Messages = { ...core, ...late, help, start };
