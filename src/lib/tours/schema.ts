import * as v from 'valibot';
import {
	ActorId,
	idText,
	listOf,
	LocalizedText,
	SourceId,
	text,
	TieId
} from '#lib/dataset/schema.ts';

/** A file of `tours`, in both languages. Steps are checked each by itself. */
export const TourRecord = v.pipe(
	v.strictObject({
		id: idText,
		title: LocalizedText,
		summary: LocalizedText,
		steps: v.pipe(v.array(v.unknown()), v.minLength(2, 'must hold two steps or more'))
	}),
	v.readonly()
);
export type TourRecord = v.InferOutput<typeof TourRecord>;

export const StepRecord = v.pipe(
	v.strictObject({
		id: idText,
		title: LocalizedText,
		text: LocalizedText,
		ties: v.optional(listOf(TieId)),
		actors: v.optional(listOf(ActorId)),
		sources: v.pipe(listOf(SourceId), v.minLength(1, 'must name one source or more')),
		view: text
	}),
	v.readonly()
);
export type StepRecord = v.InferOutput<typeof StepRecord>;
