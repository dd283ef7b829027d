// `npm run build`: builds the site, whether or not its sources have changed.
import { buildSite } from './setup.js';

const { code } = await buildSite();
process.exitCode = code;
