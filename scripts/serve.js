// Serves the built site on the port given, for the browser tests.
import { siteFolder } from './setup.js';
import { serveFolder } from './static-server.js';

const { address } = await serveFolder({ folder: siteFolder, port: Number(process.argv[2]) });
console.log(address);
