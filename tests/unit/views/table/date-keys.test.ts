import { describe, expect, it } from 'vitest';
import { dateKeys, spanKeys } from '#lib/views/table/date-keys.ts';

describe('dateKeys', () => {
	it.each([
		[undefined, []],
		['no date', []],
		['2013-05-04', [20130504, 20130504]],
		['2013-02', [20130201, 20130228]],
		['2016~', [20160101, 20161231]],
		['201X', [20100101, 20191231]],
		['2005/2016', [20050101, 20161231]],
		['2016/..', [20160101, Infinity]],
		['../2016', [-Infinity, 20161231]]
	])('%s', (date, keys) => {
		expect(dateKeys(date)).toEqual(keys);
	});
});

describe('spanKeys', () => {
	it.each([
		['nothing known', {}, []],
		['the start alone', { start: '2013' }, [20130101, Infinity]],
		['the end alone', { end: '2016' }, [20160101, 20161231]],
		['both', { start: '2013-05', end: '2016?' }, [20130501, 20161231]],
		['an interval instead of an end', { start: '2005/2016' }, [20050101, 20161231]],
		['an interval and an end', { start: '2005/2006', end: '2010' }, [20050101, 20101231]]
	])('%s', (_, tie, keys) => {
		expect(spanKeys(tie)).toEqual(keys);
	});
});
