import { core } from './core.ts';
import { help, start } from './help.ts';
import { late } from './late.ts';

export const messages = { ...core, ...late, help, start };
