import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FACES, subsetFace } from '../../../scripts/subset-fonts.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the faces of the interface', () => {
	it('are all that stand in their folder', () => {
		const files = readdirSync(join(root, 'src/lib/styles/fonts'));
		expect(files.map((name) => `src/lib/styles/fonts/${name}`).sort()).toEqual(
			FACES.map(({ file }) => file).sort()
		);
	});

	it.each(FACES)('$file is what its package gives today', async (face) => {
		const made = await subsetFace(face);
		expect(made.equals(readFileSync(join(root, face.file)))).toBe(true);
	});
});
