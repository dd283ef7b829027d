import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { toAsciiScript } from '../../../scripts/ascii-scripts.js';

/** What a script evaluates to, as written and in ASCII. */
function both(code: string): [unknown, unknown] {
	const ascii = toAsciiScript(code, 'a.js');
	expect(ascii).toMatch(/^[\0-\x7f]*$/);
	const [plain, escaped] = [code, ascii].map((each) => runInNewContext(each) as unknown);
	return [plain, escaped];
}

it.each([
	"'¿Quién? “Sí” 𝕏'",
	'`${1}–${2}`',
	"/^[‹›]$/.test('›')",
	"/^[𝕏]$/u.test('𝕏')",
	"({ año: 1 })['año']",
	'(() => { const año = 2; return año; })()'
])('%s means the same in ASCII', (code) => {
	const [plain, escaped] = both(code);
	expect(escaped).toEqual(plain);
});

it.each(['String.raw`–`', "'a\\é'", '/\\–/'])('refuses %s, which would change', (code) => {
	expect(() => toAsciiScript(code, 'a.js')).toThrow('a.js');
});

it('takes two backslashes for one that is meant', () => {
	expect(both("'\\\\é'")).toEqual(['\\é', '\\é']);
});
