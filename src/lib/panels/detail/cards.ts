/** The cards of what is selected, together, since a reader who opens one opens another. */
export { default as ActorCard } from './ActorCard.svelte';
export { default as CableCard } from './CableCard.svelte';
export { default as TieCard } from './TieCard.svelte';
