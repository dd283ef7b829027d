// `npm run build`: builds the site, whether or not its sources have changed.
import { ensureSite } from './setup.js';

const { code } = await ensureSite({ always: true });
process.exitCode = code;
