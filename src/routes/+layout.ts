export const prerender = true;
/** Folders with an index page are served alike by every static host. */
export const trailingSlash = 'always';
