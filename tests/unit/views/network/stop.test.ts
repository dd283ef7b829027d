import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { stopOf } from '#lib/views/network/stop.ts';
import { actorId, makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('a', ['gt', 'mx'], { threats: ['border-security'] }),
	makeTie('b', ['gt-army', 'mx'], { threats: ['border-security', 'narcotics'] }),
	makeTie('c', ['gt', 'mx']),
	makeTie('d', ['mx', 'hn'], { threats: ['narcotics'] })
]);
const folding = foldTo(dataset, false, []);
const network = (amongPartners: boolean) =>
	aggregate(dataset, dataset.ties, folding, amongPartners);
const speak = (id: string, messages = en, amongPartners = false) =>
	stopOf(dataset, network(amongPartners), { actor: actorId(id) }, messages);

describe('what is spoken of a stop', () => {
	it('is name, kind and the ties with the focus by threat, the most first', () => {
		expect(speak('mx')).toBe(
			'México, state. 3 ties with Guatemala: 2 border security, 1 narcotics and 1 with no threat domain stated.'
		);
		expect(speak('mx', es)).toBe(
			'México, Estado. 3 lazos con Guatemala: 2 de seguridad fronteriza, 1 de narcotráfico y 1 sin amenaza indicada.'
		);
	});

	it('names no other end where it is the focus itself', () => {
		expect(speak('gt')).toMatch(/^Guatemala, state\. 3 ties: 2 border security/);
	});

	it('counts ties with others apart, where they are shown', () => {
		expect(speak('mx', en, true)).toMatch(/no threat domain stated\. 1 tie with others\.$/);
		expect(speak('hn', en, true)).toBe('Honduras, state. 1 tie with others.');
		expect(speak('hn', es, true)).toBe('Honduras, Estado. 1 lazo con otros.');
	});

	it('is both ends of a cable, its place, and its ties by threat', () => {
		const [cable] = network(false).cables;
		if (!cable) throw new Error('A cable joins Guatemala and Mexico.');
		const stop = { actor: actorId('mx'), cable: { cable, place: 1, of: 2 } };
		expect(stopOf(dataset, network(false), stop, en)).toMatch(
			/^México and Guatemala, cable 1 of 2\. 3 ties: 2 border security/
		);
		expect(stopOf(dataset, network(false), stop, es)).toMatch(
			/^México y Guatemala, cable 1 de 2\. 3 lazos: 2 de seguridad fronteriza/
		);
	});

	it('says so where nothing matches', () => {
		const empty = aggregate(dataset, [], folding, false);
		const stop = { actor: actorId('gt') };
		expect(stopOf(dataset, empty, stop, en)).toBe('Guatemala, state. 0 ties.');
	});
});
