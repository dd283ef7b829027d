/** Instead of `shell/guide.ts`: a saved file has no room for it. */
export const guide = undefined;
