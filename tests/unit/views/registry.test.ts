import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VIEW_IDS } from '#lib/state/view-state.ts';

test('every name of the registry is a folder with a view, and every folder is named there', () => {
	const folders = readdirSync('src/lib/views', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.filter((name) => readdirSync(`src/lib/views/${name}`).includes('view.ts'));
	expect([...VIEW_IDS].toSorted()).toEqual(folders.toSorted());
});
