import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import { dateAlone, dateInSentence } from '#lib/evidence/date-words.ts';
import { describeDate, describeDates } from '#lib/evidence/dates.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';

type Dates = Pick<Tie, 'start' | 'end' | 'status'>;

describe('describeDates', () => {
	const cases: readonly (readonly [Dates, string, string])[] = [
		[{ status: 'active' }, 'dates not known', 'fechas desconocidas'],
		[{ status: 'unknown' }, 'dates not known', 'fechas desconocidas'],
		[{ status: 'ended' }, 'ended, date not known', 'terminado en fecha desconocida'],
		[{ status: 'planned' }, 'planned, date not known', 'previsto, sin fecha conocida'],
		[{ start: '1849', status: 'active' }, 'since 1849', 'desde 1849'],
		[{ start: '2013~', status: 'active' }, 'since about 2013', 'desde alrededor de 2013'],
		[{ start: '2016?', status: 'active' }, 'since 2016 (uncertain)', 'desde 2016 (fecha incierta)'],
		[
			{ start: '2016%', status: 'active' },
			'since about 2016 (uncertain)',
			'desde alrededor de 2016 (fecha incierta)'
		],
		[{ start: '201X', status: 'active' }, 'since the 2010s', 'desde la década de 2010'],
		[{ start: '2013-05', status: 'active' }, 'since May 2013', 'desde mayo de 2013'],
		[{ start: '2013-05-04', status: 'active' }, 'since 4 May 2013', 'desde el 4 de mayo de 2013'],
		[
			{ start: '2013-05-04~', status: 'active' },
			'since about 4 May 2013',
			'desde alrededor del 4 de mayo de 2013'
		],
		[
			{ start: '2016', status: 'unknown' },
			'from 2016, end not known',
			'desde 2016, sin final conocido'
		],
		[
			{ start: '2013-12-31?', status: 'unknown' },
			'from 31 December 2013 (uncertain), end not known',
			'desde el 31 de diciembre de 2013 (fecha incierta), sin final conocido'
		],
		[
			{ start: '2013', status: 'ended' },
			'from 2013, ended, date not known',
			'desde 2013, terminado en fecha desconocida'
		],
		[{ start: '2027', status: 'planned' }, 'planned for 2027', 'previsto para 2027'],
		[
			{ start: '2027-01-09', status: 'planned' },
			'planned for 9 January 2027',
			'previsto para el 9 de enero de 2027'
		],
		[
			{ start: '2027', end: '2029', status: 'planned' },
			'planned, 2027 to 2029',
			'previsto de 2027 a 2029'
		],
		[{ start: '2027', end: '2027', status: 'planned' }, 'planned for 2027', 'previsto para 2027'],
		[{ start: '2005', end: '2016', status: 'ended' }, '2005 to 2016', 'de 2005 a 2016'],
		[{ start: '2013', end: '2013', status: 'ended' }, '2013', '2013'],
		[
			{ start: '2013-05-04', end: '2013-05-04', status: 'ended' },
			'4 May 2013',
			'el 4 de mayo de 2013'
		],
		[
			{ start: '2013-05-04', end: '2013-06-01', status: 'ended' },
			'4 May 2013 to 1 June 2013',
			'del 4 de mayo de 2013 al 1 de junio de 2013'
		],
		[
			{ start: '2018-04-16', end: '2018-04-27', status: 'ended' },
			'16 to 27 April 2018',
			'del 16 al 27 de abril de 2018'
		],
		[
			{ start: '2018-04-16', end: '2019-04-27', status: 'ended' },
			'16 April 2018 to 27 April 2019',
			'del 16 de abril de 2018 al 27 de abril de 2019'
		],
		[
			{ start: '2018-04-16~', end: '2018-04-27', status: 'ended' },
			'about 16 April 2018 to 27 April 2018',
			'de alrededor del 16 de abril de 2018 al 27 de abril de 2018'
		],
		[
			{ start: '2005~', end: '2016?', status: 'ended' },
			'about 2005 to 2016 (uncertain)',
			'de alrededor de 2005 a 2016 (fecha incierta)'
		],
		[
			{ start: '200X', end: '2016-10', status: 'ended' },
			'the 2000s to October 2016',
			'de la década de 2000 a octubre de 2016'
		],
		[{ end: '2016', status: 'ended' }, 'until 2016', 'hasta 2016'],
		[
			{ end: '2016-10-01', status: 'ended' },
			'until 1 October 2016',
			'hasta el 1 de octubre de 2016'
		],
		[{ start: '2005/2016', status: 'ended' }, '2005 to 2016', 'de 2005 a 2016'],
		[{ start: '2016/..', status: 'active' }, 'since 2016', 'desde 2016'],
		[
			{ start: '2016/..', status: 'unknown' },
			'from 2016, end not known',
			'desde 2016, sin final conocido'
		],
		[{ start: '../2016', status: 'ended' }, 'until 2016', 'hasta 2016'],
		[
			{ start: '2005/2007', end: '2016', status: 'ended' },
			'between 2005 and 2007 to 2016',
			'de entre 2005 y 2007 a 2016'
		],
		[
			{ start: '2005', end: '2015/2016', status: 'ended' },
			'2005 to between 2015 and 2016',
			'de 2005 a entre 2015 y 2016'
		],
		[{ end: '2016/..', status: 'ended' }, 'until 2016 or later', 'hasta 2016 o después'],
		[{ end: '../2016', status: 'ended' }, 'until 2016 or earlier', 'hasta 2016 o antes']
	];

	it.each(cases)('%j reads “%s” and “%s”', (tie, english, spanish) => {
		expect(describeDates(tie, en)).toBe(english);
		expect(describeDates(tie, es)).toBe(spanish);
	});
});

describe('describeDate', () => {
	it('leaves what is no date as it is', () => {
		expect(describeDate('2013-02-30', en)).toBe('2013-02-30');
	});

	it.each([
		['2013', '2013', '2013'],
		['1945~', 'about 1945', 'alrededor de 1945'],
		['2007-12', 'December 2007', 'diciembre de 2007'],
		['2005/2016', 'between 2005 and 2016', 'entre 2005 y 2016'],
		['2005?/2016', 'between 2005 (uncertain) and 2016', 'entre 2005 (fecha incierta) y 2016'],
		['2016/..', '2016 or later', '2016 o después']
	])('%s', (text, english, spanish) => {
		expect(describeDate(text, en)).toBe(english);
		expect(describeDate(text, es)).toBe(spanish);
	});
});

describe('ISO dates in words', () => {
	it.each([
		['2013', '2013', '2013', '2013'],
		['2013-05', 'May 2013', 'mayo de 2013', 'mayo de 2013'],
		['2013-05-04', '4 May 2013', '4 de mayo de 2013', 'el 4 de mayo de 2013']
	])('%s', (iso, english, spanish, spanishInSentence) => {
		expect(dateAlone(iso, en)).toBe(english);
		expect(dateInSentence(iso, en)).toBe(english);
		expect(dateAlone(iso, es)).toBe(spanish);
		expect(dateInSentence(iso, es)).toBe(spanishInSentence);
	});
});
