import { describe, expect, it } from 'vitest';
import { foldTo } from '#lib/network/folding.ts';
import { actorId, CAST, makeDataset } from '../../fixtures/dataset.ts';

const dataset = makeDataset([]);
const shown = (apart: boolean, toggled: readonly string[]) => {
	const folding = foldTo(dataset, apart, toggled.map(actorId));
	return Object.fromEntries(CAST.map(({ id }) => [id, folding.shownAs(id)]));
};
const itself = Object.fromEntries(CAST.map(({ id }) => [id, id]));
const folded = {
	...itself,
	'gt-army': 'gt',
	'gt-police': 'gt',
	'us-dod': 'us',
	'us-southcom': 'us',
	'mx-sedena': 'mx'
};

describe('foldTo', () => {
	it('folds every actor into its top-level ancestor, over several generations', () => {
		expect(shown(false, [])).toEqual(folded);
		expect(foldTo(dataset, false, []).unfolded).toEqual([]);
	});

	it('shows every actor as itself where institutions are apart', () => {
		expect(shown(true, [])).toEqual(itself);
	});

	it('unfolds those with institutions only, in dataset order', () => {
		expect(foldTo(dataset, true, []).unfolded).toEqual(['gt', 'us', 'mx']);
		expect(foldTo(dataset, false, [actorId('mx'), actorId('gt')]).unfolded).toEqual(['gt', 'mx']);
	});

	it('unfolds one country alone', () => {
		expect(shown(false, ['us'])).toEqual({
			...folded,
			'us-dod': 'us-dod',
			'us-southcom': 'us-southcom'
		});
	});

	it('folds one country alone where the others are apart', () => {
		expect(shown(true, ['us'])).toEqual({ ...itself, 'us-dod': 'us', 'us-southcom': 'us' });
		expect(foldTo(dataset, true, [actorId('us')]).unfolded).toEqual(['gt', 'mx']);
	});

	it.each(['hn', 'us-dod', 'nobody'])('takes no notice of %s, which nothing folds into', (id) => {
		expect(shown(false, [id])).toEqual(folded);
		expect(shown(true, [id])).toEqual(itself);
		expect(foldTo(dataset, false, [actorId(id)]).unfolded).toEqual([]);
	});

	it('takes the same actor twice as once', () => {
		expect(shown(false, ['us', 'us'])).toEqual(shown(false, ['us']));
	});
});
