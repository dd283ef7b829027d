/** What is found and how it is shown, which comes after the first picture. */
export { absenceOfFound } from './absence.ts';
export { buildSearchIndex, find } from './find.ts';
export { default as Result } from './Result.svelte';
