import { core } from './core.ts';
import { coverage } from './coverage.ts';
import { help } from './help.ts';
import { late } from './late.ts';
import { method } from './method.ts';

export const messages = { ...core, ...late, help, method, coverage };
