// JavaScript, since the configuration of the build and its scripts read it as it stands.
import { createHash } from 'node:crypto';

/**
 * How a Content-Security-Policy names a script or style that stands in the page.
 *
 * @param {string} text
 * @returns {`sha256-${string}`}
 */
export const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
