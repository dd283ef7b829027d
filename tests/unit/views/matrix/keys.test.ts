import { expect, it } from 'vitest';
import { placeAfter } from '#lib/views/matrix/keys.ts';

const SIZE = { rows: 20, columns: 5 };

it.each([
	['Tab', false, [3, 2], undefined],
	['a', false, [3, 2], undefined],
	['ArrowUp', false, [0, 2], [0, 2]],
	['ArrowUp', false, [3, 2], [2, 2]],
	['ArrowDown', false, [19, 2], [19, 2]],
	['ArrowDown', false, [3, 2], [4, 2]],
	['ArrowLeft', false, [3, 0], [3, 0]],
	['ArrowLeft', false, [3, 2], [3, 1]],
	['ArrowRight', false, [3, 4], [3, 4]],
	['ArrowRight', false, [3, 2], [3, 3]],
	['Home', false, [3, 2], [3, 0]],
	['End', false, [3, 2], [3, 4]],
	['Home', true, [3, 2], [0, 0]],
	['End', true, [3, 2], [19, 4]],
	['PageUp', false, [3, 2], [0, 2]],
	['PageDown', false, [3, 2], [13, 2]],
	['PageDown', false, [13, 2], [19, 2]]
] as const)('%s (with Ctrl: %s) leads from %s to %s', (key, toEdge, [row, column], expected) => {
	expect(placeAfter(key, toEdge, { row, column }, SIZE)).toEqual(
		expected && { row: expected[0], column: expected[1] }
	);
});
