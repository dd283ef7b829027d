import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import type { Scope } from './scope.ts';
import { siteOf, type Kept } from './site.ts';
import { serveOffline } from './worker.ts';

/** Put here by `scripts/build-service-worker.js`. */
declare const BUILT: Kept;

// TypeScript takes this for a page's code; what runs it is a service worker, at the site's root.
const scope: unknown = self;
const root = location.pathname.replace(/[^/]*$/, '');
serveOffline(scope as Scope, siteOf(BUILT, root, LANGUAGES));
