import { formatList } from '#lib/i18n/format.ts';

export const tours = {
	kind: 'Guided tour',
	heading: 'Guided tours',
	steps: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
	/** Where the reader is, such as “Step 3 of 9”. */
	place: (step: number, steps: number) => `Step ${step} of ${steps}`,
	stepsLabel: 'Steps of the tour',
	stepLabel: (step: number, title: string) => `Step ${step}: ${title}`,
	back: 'Back',
	next: 'Next',
	/** In place of the next step, at the last. */
	finish: 'Finish',
	minimise: 'Hide the text',
	restore: 'Show the text',
	copyLink: 'Copy link to this step',
	linkCopied: 'Link copied',
	changed: 'The picture is no longer the one of this step.',
	restoreView: 'Back to this step’s picture',
	inStep: 'In this step',
	sources: 'Sources',
	/** A source in short: who speaks, and when. */
	source: (speakers: readonly string[], issued: string | undefined) =>
		`${formatList('en', speakers)}, ${issued?.slice(0, 4) ?? 'no date'}`,
	keysHint: 'Keys: Shift + → next step, Shift + ← step before.',
	listFailed: 'The list of tours could not be loaded.',
	loading: 'Loading…'
};
