import type { Measure } from '#lib/state/view-state.ts';
import { questions } from './questions.ts';

/** What an answer changes in the picture. */
export const emphasis = {
	measure: (measure: Measure) => `size: ${questions.rank.measures[measure].toLowerCase()}`,
	asked: 'asked about',
	sized: 'In the network, the size of each mark shows it.',
	outlined:
		'In the network, each group has an outline, and its letter in its marks; ties from group to group are paler.',
	showForce: 'Show in the Force layout',
	group: (letter: string, name: string) => `group ${letter}: ${questions.groups.group(name)}`
};
