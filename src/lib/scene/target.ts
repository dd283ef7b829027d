import type { ActorId } from '#lib/dataset/dataset.ts';

/** What a reader points at in a drawing of a scene. */
export type Target =
	| { readonly kind: 'actor'; readonly id: ActorId }
	| { readonly kind: 'strand'; readonly id: string };
