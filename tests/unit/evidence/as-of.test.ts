import { describe, expect, it } from 'vitest';
import type { SourceStub } from '#lib/dataset/dataset.ts';
import { asOf, describeAsOf } from '#lib/evidence/as-of.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { sourceId } from '../../fixtures/dataset.ts';

const source = (
	issued: string | undefined,
	accessed?: string
): SourceStub & { accessed?: string } => ({
	id: sourceId('note'),
	kind: 'official',
	...(issued !== undefined && { issued }),
	...(accessed !== undefined && { accessed })
});

describe('asOf', () => {
	it.each([
		['no source', [], undefined],
		['nothing dated', [source(undefined)], undefined],
		['one year', [source('2019')], { by: 'issued', date: '2019' }],
		[
			'the newest, wherever it stands',
			[source('2019-05'), source('2024-01-02'), source('2023-12-31')],
			{ by: 'issued', date: '2024-01-02' }
		],
		[
			'a year before its own months',
			[source('2024-01'), source('2024')],
			{ by: 'issued', date: '2024-01' }
		],
		[
			'a date of issue before any day of reading',
			[source('1996', '2026-11-24'), source(undefined, '2026-12-01')],
			{ by: 'issued', date: '1996' }
		],
		[
			'the last reading where none is dated',
			[source(undefined, '2026-11-24'), source(undefined, '2026-12-01')],
			{ by: 'accessed', date: '2026-12-01' }
		]
	])('%s', (_, sources, found) => {
		expect(asOf(sources)).toEqual(found);
	});
});

describe('describeAsOf', () => {
	it('says whose date it is, in both languages', () => {
		const issued = [source('2024-05-03')];
		expect(describeAsOf(issued, en)).toBe('As of 3 May 2024, the date of its newest source.');
		expect(describeAsOf(issued, es)).toBe(
			'Información al 3 de mayo de 2024, fecha de la fuente más reciente.'
		);
		expect(describeAsOf([source('2024-05')], es)).toBe(
			'Información a mayo de 2024, fecha de la fuente más reciente.'
		);
		const accessed = [source(undefined, '2026-11-24')];
		expect(describeAsOf(accessed, en)).toBe(
			'As of 24 November 2026, when its sources were last read; none gives a date of its own.'
		);
		expect(describeAsOf(accessed, es)).toBe(
			'Información al 24 de noviembre de 2026, última consulta de las fuentes; ninguna lleva fecha propia.'
		);
	});

	it('says nothing where nothing is dated', () => {
		expect(describeAsOf([], en)).toBeUndefined();
	});
});
