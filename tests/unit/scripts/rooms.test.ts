import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT, MODEL, SHARED } from '../../../scripts/rooms.js';

const architecture = readFileSync('ARCHITECTURE.md', 'utf8');

/** Rows of the table of rooms: a room with those that it may import from. */
const told = new Map(
	architecture
		.slice(architecture.indexOf('| room |'))
		.split('\n')
		.flatMap((line) => {
			const [, room, , others] = line.split('|').map((cell) => cell.trim());
			return room?.startsWith('`') && others !== undefined
				? [[room.replaceAll('`', ''), others] as const]
				: [];
		})
);

const foldersIn = (path: string): string[] =>
	readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

describe('the rooms of the house', () => {
	it('are the folders of src/lib, each with its rule', () => {
		const folders = foldersIn('src/lib').flatMap((name) =>
			name === 'drawing' ? foldersIn('src/lib/drawing').map((part) => `drawing/${part}`) : [name]
		);
		expect(folders.toSorted()).toEqual([...told.keys()].toSorted());
		// Style sheets and faces import nothing.
		expect(folders.filter((name) => name !== 'styles').toSorted()).toEqual(
			Object.keys(MAY_IMPORT).toSorted()
		);
	});

	it.each(Object.entries(MAY_IMPORT))(
		'%s may import what the architecture says',
		(room, others) => {
			const said = (told.get(room) ?? '')
				.split(', ')
				.filter((word) => word !== '')
				.flatMap((word) => (word === 'the pipeline up to scene' ? MODEL : [word]));
			expect(said.toSorted()).toEqual([...others].toSorted());
		}
	);

	it('share with all others the files that the architecture names', () => {
		const [, sentence = ''] =
			/\n\n(`[^\n]*(?:\n[^\n]+)*?) may be imported from every room/.exec(architecture) ?? [];
		const files = [...sentence.matchAll(/`([^`]+)\.ts`/g)].map(([, file]) => file);
		expect(files.toSorted()).toEqual([...SHARED].toSorted());
	});

	it('import in one direction', () => {
		/** Rooms that a room can come to, from import to import. */
		const reached = (room: string, seen = new Set<string>()): Set<string> => {
			for (const next of MAY_IMPORT[room] ?? partsOf(room))
				if (!seen.has(next)) reached(next, seen.add(next));
			return seen;
		};
		const partsOf = (name: string) =>
			Object.keys(MAY_IMPORT).filter((room) => room.startsWith(`${name}/`));
		for (const room of Object.keys(MAY_IMPORT)) expect(reached(room)).not.toContain(room);
	});
});
