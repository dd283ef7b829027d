import { core } from './core.ts';
import { late } from './late.ts';

export const messages = { ...core, ...late };
