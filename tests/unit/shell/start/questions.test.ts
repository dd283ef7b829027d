import { describe, expect, it } from 'vitest';
import { formatViewState, parseViewState } from '#lib/state/address.ts';
import { QUESTIONS } from '#lib/shell/start/questions.ts';
import { realDataset } from '../../drawing/real-data.ts';

const dataset = realDataset('en');

describe('the questions of the start', () => {
	it.each(Object.entries(QUESTIONS))(
		'lead to a view, in the form of its address: %s',
		(_, view) => {
			const { state, dropped } = parseViewState(view, dataset);
			expect(dropped).toEqual([]);
			expect(formatViewState(state)).toBe(view);
			expect(state.query.chosen.threat).toHaveLength(1);
		}
	);
});
