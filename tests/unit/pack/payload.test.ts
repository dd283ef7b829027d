import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { publish } from '#lib/dataset/json-schema.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { recordsOf, seal, unseal, type Payload } from '#lib/pack/payload.ts';
import { records } from '../../data/records.ts';

const published = publish(records);

const payload = (part: Partial<Payload> = {}): Payload => ({
	records: published,
	language: 'es',
	search: 'threat=narcotics',
	layouts: { wide: {}, tall: {} },
	mostTies: 109,
	world: undefined,
	site: 'https://lazos.example',
	address: 'https://lazos.example/es/?threat=narcotics',
	made: '2026-11-25',
	...part
});

/** What ends a script, a comment, a line of old JavaScript, or a character halfway. */
const ODD = ['</script>', '<!--', ']]>', '\u2028', '\u2029', '\ud800', '"', '\\', '\0', 'ñ', '🌎'];
const oddText = fc
	.array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary' })))
	.map((parts) => parts.join(''));

describe('seal', () => {
	it('gives back every text, and is of characters that HTML gives no meaning', async () => {
		await fc.assert(
			fc.asyncProperty(oddText, oddText, async (search, world) => {
				const given = payload({ records: { ...published, actors: [], ties: [] }, search, world });
				const sealed = await seal(given);
				expect(sealed).toMatch(/^[A-Za-z0-9+/]+=*$/);
				expect(await unseal(sealed)).toEqual(given);
			}),
			{ numRuns: 60 }
		);
	});

	it('is what gzip opens, with the whole dataset in it', async () => {
		const sealed = await seal(payload());
		const opened: unknown = JSON.parse(gunzipSync(Buffer.from(sealed, 'base64')).toString('utf8'));
		expect(opened).toMatchObject({ language: 'es', mostTies: 109, records: published });
	});

	it('is refused when it is damaged', async () => {
		const sealed = await seal(payload());
		await expect(unseal(sealed.slice(0, sealed.length / 2))).rejects.toThrow();
	});
});

describe('recordsOf', () => {
	it.each(LANGUAGES)('undoes publishing: the same dataset in “%s”', (language) => {
		const whole = assemble({ ...records, renamed: { actors: {}, ties: {} } }, language);
		expect(assemble(recordsOf(published), language)).toEqual(whole);
	});
});
