import { describe, expect, it } from 'vitest';
import { UnknownIdError, type Tie } from '#lib/dataset/dataset.ts';
import { explainConfidence } from '#lib/evidence/confidence.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { makeDataset, makeTie, sourceId } from '../../fixtures/dataset.ts';

const dataset = makeDataset([]);
const citing = (confidence: Tie['confidence'], ...ids: readonly string[]) =>
	makeTie('patrol', ['gt', 'bz'], { confidence, sources: ids.map((id) => ({ id: sourceId(id) })) });

describe('explainConfidence', () => {
	it.each([
		[citing('low', 'press'), 'low: 1 press source', 'baja: 1 fuente de prensa'],
		[citing('medium', 'reference'), 'medium: 1 reference work', 'media: 1 obra de referencia'],
		[
			citing('high', 'press', 'note', 'official'),
			'high: 2 official sources and 1 press source',
			'alta: 2 fuentes oficiales y 1 fuente de prensa'
		],
		[citing('high', 'official', 'official'), 'high: 1 official source', 'alta: 1 fuente oficial'],
		[
			citing('high', 'ngo', 'academic', 'press'),
			'high: 1 press source, 1 academic source and 1 NGO source',
			'alta: 1 fuente de prensa, 1 fuente académica y 1 fuente de ONG'
		]
	])('says why: %#', (tie, english, spanish) => {
		expect(explainConfidence(tie, dataset, en)).toBe(english);
		expect(explainConfidence(tie, dataset, es)).toBe(spanish);
	});

	it('refuses a source that the dataset lacks', () => {
		expect(() => explainConfidence(citing('high', 'nowhere'), dataset, en)).toThrow(UnknownIdError);
	});
});
