import { opened } from '../opened.ts';

/** Instead of `$app/paths`: links lead to the site from which the pack was saved. */
export const base = opened().site;
