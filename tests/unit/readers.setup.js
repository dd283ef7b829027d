import { ensureReaders } from '../../scripts/programs.js';

/** Once before all unit tests: programs of others that some of them ask. */
export const setup = ensureReaders;
