import type { ActorId, SourceId, TieId, TourOutline } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import type { StepRecord, TourRecord } from './schema.ts';

/** One picture of a tour with what is to be seen in it, in one language. */
export interface Step {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** Those that the text tells of, in its order. */
	readonly ties: readonly TieId[];
	readonly actors: readonly ActorId[];
	readonly sources: readonly SourceId[];
	/** Search of an address, without its question mark and without the tour. */
	readonly view: string;
}

/** What a tour is about, before it is opened; in one language. */
export interface TourSummary {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** How many there are. */
	readonly steps: number;
}

export interface Tour extends Omit<TourSummary, 'steps'> {
	readonly steps: readonly Step[];
}

/** A checked tour in both languages. */
export interface WholeTour extends Omit<TourRecord, 'steps'> {
	readonly steps: readonly StepRecord[];
}

export const tourIn = (language: Language, { id, title, summary, steps }: WholeTour): Tour => ({
	id,
	title: title[language],
	summary: summary[language],
	steps: steps.map((step) => ({
		...step,
		title: step.title[language],
		text: step.text[language],
		ties: step.ties ?? [],
		actors: step.actors ?? []
	}))
});

export const summaryIn = (language: Language, tour: WholeTour): TourSummary => ({
	id: tour.id,
	title: tour.title[language],
	summary: tour.summary[language],
	steps: tour.steps.length
});

export const outlineOf = ({ id, steps }: WholeTour): TourOutline => ({
	id,
	steps: steps.map((step) => step.id)
});
