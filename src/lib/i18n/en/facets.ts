export const facets = {};
