import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cablesAmongPartners, neighbourhood } from '#lib/network/ego.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { actorId, anyDataset, CAST, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const ids = CAST.map(({ id }) => id);

describe('neighbourhood', () => {
	it('is the actor alone where nothing joins it', () => {
		const dataset = makeDataset([]);
		const network = aggregate(dataset, [], foldTo(dataset, false, []), true);
		expect(neighbourhood(network, actorId('hn'))).toEqual(new Set(['hn']));
	});

	it('has the actor and the other end of each of its cables', () => {
		fc.assert(
			fc.property(anyDataset, fc.constantFrom(...ids), (dataset, id) => {
				const network = aggregate(dataset, dataset.ties, foldTo(dataset, true, []), true);
				const joined = new Set(network.cables.map((cable) => cable.id));
				const near = ids.filter(
					(other) => other === id || joined.has(`${id}~${other}`) || joined.has(`${other}~${id}`)
				);
				expect(neighbourhood(network, id)).toEqual(new Set(near));
			})
		);
	});
});

describe('cablesAmongPartners', () => {
	const dataset = makeDataset([
		makeTie('own', ['gt', 'us']),
		makeTie('own-army', ['gt-army', 'us-dod']),
		makeTie('among', ['us', 'mx']),
		makeTie('inner', ['us-dod', 'us']),
		makeTie('unseen', ['us', 'hn']),
		makeTie('others', ['mx', 'es'])
	]);
	const shown = new Set(['gt', 'gt-army', 'us', 'us-dod', 'mx', 'es'].map(actorId));
	const amongOf = (apart: boolean, id: string) =>
		cablesAmongPartners(
			dataset,
			aggregate(dataset, dataset.ties, foldTo(dataset, apart, []), true),
			actorId(id),
			shown
		).map((cable) => cable.id);

	it('has the cables between the actor and other partners that are shown', () => {
		expect(amongOf(false, 'us')).toEqual(['mx~us']);
		expect(amongOf(false, 'mx')).toEqual(['mx~us', 'es~mx']);
	});

	it('leaves out what reaches the focus or one of its institutions', () => {
		expect(amongOf(true, 'us-dod')).toEqual(['us~us-dod']);
		expect(amongOf(true, 'gt-army')).toEqual([]);
		expect(amongOf(false, 'gt')).toEqual([]);
	});
});
