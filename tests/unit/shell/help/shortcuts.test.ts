import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { stepByKey as stepOfYears } from '#lib/panels/years/bar-range.ts';
import { SHORTCUTS, type ShortcutPlace } from '#lib/shell/help/shortcuts.ts';
import { placeAfter } from '#lib/views/matrix/keys.ts';
import { rowAfter } from '#lib/views/table/window.ts';

/** The files in which the keys of a place are heard. */
const HEARD_IN: Readonly<Record<ShortcutPlace, readonly string[]>> = {
	everywhere: ['panels/search/Search.svelte', 'shell/Shell.svelte', 'shell/regions.ts'],
	picture: ['views/walk.svelte.ts'],
	matrix: ['views/matrix/Grid.svelte', 'views/matrix/keys.ts'],
	timeline: ['views/timeline/TimelineView.svelte', 'views/timeline/rows.ts'],
	table: ['views/table/window.ts'],
	years: ['panels/years/bar-range.ts'],
	lists: ['ui/Combobox.svelte', 'ui/SearchField.svelte'],
	tour: ['panels/tours/keys.ts'],
	sheets: ['shell/SheetBar.svelte'],
	dialogs: [
		'shell/Column.svelte',
		'shell/Share.svelte',
		'shell/start/StartCard.svelte',
		'ui/Popover.svelte',
		'views/HeldCard.svelte'
	]
};

/** Another page, which has no help. */
const ELSEWHERE = ['shell/Embed.svelte'];

const LIBRARY = 'src/lib/';

/** Names of keys, in quotes or as names of properties; single characters where keys are compared. */
const NAMED =
	/['"](Arrow(?:Left|Right|Up|Down)|Page(?:Up|Down)|Home|End|Enter|Escape|Tab|Delete|F6)['"]|\b(Arrow(?:Left|Right|Up|Down)|Page(?:Up|Down)|Home|End|Enter|Escape)(?=:)/g;
const CHARACTERS = /(?:\.key\s*[!=]==\s*|\bcase\s+)'(.)'|^\s*'(.)':/gm;

function keysHeard(text: string): Set<string> {
	const found = [...text.matchAll(NAMED), ...text.matchAll(CHARACTERS)];
	return new Set(found.map(([, one, other]) => one ?? other ?? ''));
}

const textOf = (file: string) => readFileSync(LIBRARY + file, 'utf8');

/** Whether a file tells keys apart: a character alone may be anything. */
const hearsKeys = (text: string) => text.search(NAMED) !== -1 || /\.key\s*[!=]==/.test(text);

const places = Object.keys(SHORTCUTS) as ShortcutPlace[];
const listedKeys = (place: ShortcutPlace) => SHORTCUTS[place].flatMap(({ keys }) => keys);

describe('the shortcuts that help lists', () => {
	it.each(places)('are those that are heard there, and all of them: %s', (place) => {
		const listed = listedKeys(place).map((key) => key.replace(/^(Control|Shift)\+/, ''));
		const heard = new Set(HEARD_IN[place].flatMap((file) => [...keysHeard(textOf(file))]));
		expect([...new Set(listed)].toSorted()).toEqual([...heard].toSorted());
	});

	it('leave out no file in which keys are heard', () => {
		const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => /\.(ts|svelte)$/.test(file))
			.filter((file) => !file.startsWith('i18n/') && file !== 'shell/help/shortcuts.ts')
			.filter((file) => hearsKeys(textOf(file)));
		expect(files.toSorted()).toEqual([...Object.values(HEARD_IN).flat(), ...ELSEWHERE].toSorted());
	});

	it('name no key twice in one place', () => {
		for (const place of places) {
			const listed = listedKeys(place);
			expect(new Set(listed).size, place).toBe(listed.length);
		}
	});

	it('each lead somewhere in the matrix', () => {
		const middle = { row: 20, column: 20 };
		for (const { does, keys } of SHORTCUTS.matrix) {
			if (does === 'openCell') continue;
			for (const key of keys) {
				const [name = '', control] = key.split('+').reverse();
				const next = placeAfter(name, control !== undefined, middle, { rows: 50, columns: 50 });
				expect(next, key).not.toEqual(middle);
				expect(next, key).toBeDefined();
			}
		}
	});

	it('each move the table by what they say', () => {
		const scroll = { topPx: 0, heightPx: 400, rowPx: 40, leadPx: 0, headPx: 40 };
		const moves = listedKeys('table').map((key) => [key, rowAfter(key, 50, 100, scroll)]);
		expect(Object.fromEntries(moves)).toEqual({
			ArrowUp: 49,
			ArrowDown: 51,
			PageUp: 42,
			PageDown: 58,
			Home: 0,
			End: 99
		});
	});

	it('each move an end of the years by what they say', () => {
		const moves = listedKeys('years').map((key) => [key, stepOfYears(key, 30, 0, 60)]);
		expect(Object.fromEntries(moves)).toEqual({
			ArrowLeft: 29,
			ArrowDown: 29,
			ArrowRight: 31,
			ArrowUp: 31,
			PageUp: 40,
			PageDown: 20,
			Home: 0,
			End: 60
		});
	});

	it.each([en, es])('have words for what they do and for every key ($language)', ({ help }) => {
		const all = Object.values(SHORTCUTS).flat();
		expect(Object.keys(help.does).toSorted()).toEqual(
			[...new Set(all.map(({ does }) => does))].toSorted()
		);
		const parts = all.flatMap(({ keys }) => keys).flatMap((key) => key.split(/(?<=.)\+/));
		const unnamed = parts.filter(
			(part) => help.keys[part] === undefined && !/^[^\s\w]$|^\d$/.test(part)
		);
		expect(unnamed).toEqual([]);
	});
});
