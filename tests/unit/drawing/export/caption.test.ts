import { describe, expect, it } from 'vitest';
import { altTextOf, captionOf } from '#lib/drawing/export/caption.ts';
import { messagesIn, realDataset, sceneOf } from '../real-data.ts';

const TEXTS = {
	title: 'Guatemala’s security ties',
	filters: 'Ties on narcotics',
	ties: '2 of 358 ties, 3 actors',
	sources: 'Sources: 4 sources. Data: Lazos.',
	date: 'November 24, 2026',
	address: 'example.org/en/?threat=narcotics'
};

describe('a caption', () => {
	it('says what is shown, from what, and where it is found', () => {
		expect(captionOf(TEXTS, messagesIn.en)).toBe(
			'Guatemala’s security ties. Ties on narcotics. 2 of 358 ties, 3 actors. Sources: 4 sources. Data: Lazos. From example.org/en/?threat=narcotics, November 24, 2026.'
		);
	});
});

describe('an alternative text', () => {
	it('names the actors with most ties and the threat domains', () => {
		const dataset = realDataset('es');
		const { network } = sceneOf(dataset);
		const text = altTextOf({
			view: 'network',
			dataset,
			network,
			texts: TEXTS,
			messages: messagesIn.es
		});
		expect(text).toMatch(/^Red: Guatemala’s security ties\. Ties on narcotics\./);
		expect(text).toMatch(/Más lazos: Estados Unidos \(\d+\)/);
		expect(text).toContain('narcotráfico');
		expect(text).toContain('emergencias sanitarias.');
	});

	it('says no more where there is nothing', () => {
		const dataset = realDataset('en');
		const { network } = sceneOf(dataset, { ties: [] });
		const input = { view: 'map', dataset, network, texts: TEXTS, messages: messagesIn.en } as const;
		expect(altTextOf(input)).toBe(
			'Map: Guatemala’s security ties. Ties on narcotics. 2 of 358 ties, 3 actors.'
		);
	});
});
