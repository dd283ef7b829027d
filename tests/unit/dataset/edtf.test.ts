import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, parseEdtf, yearsOf, type Edtf, type EdtfPoint } from '#lib/dataset/edtf.ts';

const date = (year: number, month?: number, day?: number): EdtfPoint => ({
	kind: 'date',
	date: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
	certainty: 'known'
});

function parsed(text: string): Edtf {
	const edtf = parseEdtf(text);
	if (!edtf) throw new Error(`“${text}” was not understood.`);
	return edtf;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** A day of the Gregorian calendar, by the platform's own clock. */
const anyDay = fc
	.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));

const anyPlain = fc
	.record({ day: anyDay, length: fc.constantFrom(4, 7, 10) })
	.map(({ day, length }) => day.slice(0, length));

describe('parseEdtf', () => {
	it.each([
		'',
		' ',
		'..',
		'../..',
		'2013/',
		'/2013',
		'213',
		'20130',
		'2013-5',
		'2013-00',
		'2013-13',
		'2013-05-00',
		'2013-02-29',
		'1900-02-29',
		'2013-04-31',
		'2013-05-32',
		'2013??',
		'?2013',
		'201x',
		'20XX',
		'201X?',
		'2013 ',
		'2013\n',
		'about 2013',
		'13/05/2013',
		'2016/2005',
		'2005-06/2005-05',
		'2005/2006/2007',
		'2005/20',
		'-2013',
		'2013-05-04T12:00'
	])('does not take “%s” for a date', (text) => {
		expect(parseEdtf(text)).toBeUndefined();
	});

	it.each<[string, Edtf]>([
		['0000', date(0)],
		['2013', date(2013)],
		['2013-05', date(2013, 5)],
		['2013-05-04', date(2013, 5, 4)],
		['2000-02-29', date(2000, 2, 29)],
		['2013?', { kind: 'date', date: { year: 2013 }, certainty: 'uncertain' }],
		['2013~', { kind: 'date', date: { year: 2013 }, certainty: 'approximate' }],
		['2013%', { kind: 'date', date: { year: 2013 }, certainty: 'uncertain-and-approximate' }],
		['2013-05~', { kind: 'date', date: { year: 2013, month: 5 }, certainty: 'approximate' }],
		['201X', { kind: 'decade', year: 2010 }],
		['2005/2016', { kind: 'interval', from: date(2005), to: date(2016) }],
		['2016/..', { kind: 'interval', from: date(2016), to: undefined }],
		['../2016', { kind: 'interval', from: undefined, to: date(2016) }],
		['2005/2005', { kind: 'interval', from: date(2005), to: date(2005) }],
		['2005-05-04/2005-05-04', { kind: 'interval', from: date(2005, 5, 4), to: date(2005, 5, 4) }],
		['2005-05/2005', { kind: 'interval', from: date(2005, 5), to: date(2005) }],
		['199X/2004-02', { kind: 'interval', from: { kind: 'decade', year: 1990 }, to: date(2004, 2) }]
	])('understands %s', (text, edtf) => {
		expect(parseEdtf(text)).toEqual(edtf);
	});

	it('understands every day there is, and no other', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9999 }),
				fc.integer({ min: 0, max: 13 }),
				fc.integer({ min: 0, max: 32 }),
				(year, month, day) => {
					const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
					const found = new Date(`${text}T00:00:00Z`);
					const isThere =
						!Number.isNaN(found.getTime()) && found.toISOString().slice(0, 10) === text;
					expect(parseEdtf(text)).toEqual(isThere ? date(year, month, day) : undefined);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('never throws', () => {
		const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129X-/.?~%') }));
		fc.assert(
			fc.property(anyText, (text) => {
				const edtf = parseEdtf(text);
				expect(edtf === undefined || boundsOf(edtf)).toBeTruthy();
			})
		);
	});
});

describe('yearsOf', () => {
	it.each<[string, number | undefined, number | undefined]>([
		['0000', 0, 0],
		['2013', 2013, 2013],
		['2013-05-04', 2013, 2013],
		['2013?', 2013, 2013],
		['2013~', 2013, 2013],
		['201X', 2010, 2019],
		['2005/2016', 2005, 2016],
		['2005-12/2016-01', 2005, 2016],
		['199X/201X', 1990, 2019],
		['2016/..', 2016, undefined],
		['../2016', undefined, 2016]
	])('%s lies between %s and %s', (text, from, to) => {
		expect(yearsOf(parsed(text))).toEqual({ from, to });
	});

	it('of an interval are the first year of its start and the last of its end', () => {
		fc.assert(
			fc.property(anyPlain, anyPlain, (a, b) => {
				const [from, to] = a.slice(0, 4) <= b.slice(0, 4) ? [a, b] : [b, a];
				fc.pre(from.slice(0, 4) !== to.slice(0, 4));
				expect(yearsOf(parsed(`${from}/${to}`))).toEqual({
					from: Number(from.slice(0, 4)),
					to: Number(to.slice(0, 4))
				});
			})
		);
	});
});

describe('boundsOf', () => {
	it.each([
		['2013', '2013-01-01', '2013-12-31'],
		['2012-02', '2012-02-01', '2012-02-29'],
		['2013-02?', '2013-02-01', '2013-02-28'],
		['2013-05-04', '2013-05-04', '2013-05-04'],
		['201X', '2010-01-01', '2019-12-31'],
		['2005-06/2016-04', '2005-06-01', '2016-04-30'],
		['2016/..', '2016-01-01', undefined],
		['../2016-11', undefined, '2016-11-30']
	])('%s lies between %s and %s', (text, earliest, latest) => {
		expect(boundsOf(parsed(text))).toEqual({ earliest, latest });
	});

	it('hold every day that begins with the date', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
				const { earliest = '', latest = '' } = boundsOf(parsed(day.slice(0, length)));
				expect(earliest <= day && day <= latest).toBe(true);
				expect([earliest, latest].map((bound) => bound.slice(0, length))).toEqual([
					day.slice(0, length),
					day.slice(0, length)
				]);
			})
		);
	});
});
