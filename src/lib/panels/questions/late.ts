/** What the shell shows of the questions; it comes after the first picture. */
export { default as LazyAnswer } from './LazyAnswer.svelte';
export { default as QuestionBar } from './QuestionBar.svelte';
