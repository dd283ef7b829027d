import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakRuns, type Measure, type Run } from '#lib/brief/pdf-text.ts';

/** Every letter is half as wide as high. */
const ruler: Measure = { width: (text, _, size) => (text.length * size) / 2 };

const run = (text: string, given: Partial<Run> = {}): Run => ({
	text,
	weight: 400,
	size: 10,
	colour: '#000000',
	...given
});
const mark = (text: string) => run(text, { size: 6, raise: 3 });
const address = (text: string) => run(text, { target: { kind: 'address', address: text } });
const linesOf = (runs: readonly Run[], room: number) =>
	breakRuns(runs, room, ruler).map((line) => line.map(({ text }) => text));

describe('breakRuns', () => {
	it('keeps the marks of notes and the full stop on the line of their word', () => {
		const room = ruler.width('Both armies patrol the river.', 400, 10) + 1;
		expect(
			linesOf([run('Both armies patrol the river.'), mark('1'), mark(',\u00a0'), mark('22')], room)
		).toEqual([['Both armies patrol the'], ['river.', '1,\u00a022']]);
	});

	it('breaks an address after its marks and before a hyphen, and an endless word anywhere', () => {
		const site = 'https://lazos.example/';
		const room = ruler.width('See https://lazos.example/security', 400, 10) + 1;
		expect(
			linesOf([run('See '), address(`${site}security-ties/of/guatemala`), run('. Read.')], room)
		).toEqual([
			['See', `${site}security`],
			['-ties/of/guatemala', '. Read.']
		]);
		const lines = linesOf([run('w'.repeat(60))], 100);
		expect(lines.flat().join('')).toBe('w'.repeat(60));
		expect(lines.length).toBe(3);
	});

	it('loses no word, and no line with two words is wider than its room', () => {
		const anyRun = fc.oneof(
			fc.lorem({ maxCount: 12 }).map((text) => run(`${text} `)),
			fc.webUrl().map(address),
			fc.nat({ max: 999 }).map((number) => mark(String(number)))
		);
		fc.assert(
			fc.property(
				fc.array(anyRun, { maxLength: 8 }),
				fc.integer({ min: 60, max: 400 }),
				(runs, room) => {
					const lines = breakRuns(runs, room, ruler);
					const squeezed = (text: string) => text.replace(/ /g, '');
					expect(
						squeezed(
							lines
								.flat()
								.map(({ text }) => text)
								.join('')
						)
					).toBe(squeezed(runs.map(({ text }) => text).join('')));
					for (const line of lines) {
						const end = line.at(-1);
						if (end && line.some(({ text }) => text.includes(' ')))
							expect(end.x + end.width).toBeLessThanOrEqual(room);
						for (const [i, { x }] of line.entries()) {
							const before = line[i - 1];
							if (before) expect(x).toBeGreaterThanOrEqual(before.x + before.width - 1e-6);
						}
					}
				}
			)
		);
	});
});
