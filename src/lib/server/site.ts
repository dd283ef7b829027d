import { readBasePath, readSiteAddress } from '#lib/pages/addresses.ts';

/** Where the site will stand, if the build was told. */
export const site = readSiteAddress(process.env.SITE_URL);

/** Path of its root, for what cannot have relative addresses. */
export const root = readBasePath(process.env.BASE_PATH, site);
