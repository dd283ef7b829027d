import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate, STRAND_ORDER, type StrandThreat } from '#lib/network/network.ts';
import { groupsByPartner, groupsByThreat } from '#lib/views/timeline/groups.ts';
import { actorId, anyDataset, CAST, makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const late = makeTie('late', ['gt', 'us'], { start: '2015', threats: ['narcotics'] });
const undated = makeTie('undated', ['gt', 'us'], { threats: ['cyber', 'narcotics'] });
const early = makeTie('early', ['us-southcom', 'gt-army'], { start: '1990-05' });
const open = makeTie('open', ['gt', 'us', 'mx'], { start: '../2000', status: 'unknown' });
const inside = makeTie('inside', ['gt-army', 'gt-police'], { start: '2001' });
const ties = [late, undated, early, open, inside];
const idsOf = (group: { ties: readonly { tie: { id: string } }[] } | undefined) =>
	group?.ties.map(({ tie }) => tie.id);

/** Groups of ties as the network of whole countries shows them. */
function byPartner(
	some: readonly Tie[],
	amongPartners = false,
	only?: ReadonlySet<StrandThreat>,
	dataset = makeDataset(some)
) {
	const network = aggregate(dataset, some, foldTo(dataset, false, []), amongPartners);
	return groupsByPartner(dataset, some, network, only);
}

describe('groupsByPartner', () => {
	it('has no group of no ties', () => {
		expect(byPartner([])).toEqual([]);
	});

	const groups = byPartner(ties);

	it('puts the partner of most ties first, and ties inside the focus under it', () => {
		expect(groups.map(({ id, by }) => [id, by.kind])).toEqual([
			['us', 'partner'],
			['gt', 'inside'],
			['mx', 'partner']
		]);
	});

	it('puts ties in the order in which they began, undated ones last', () => {
		expect(idsOf(groups[0])).toEqual(['early', 'open', 'late', 'undated']);
		expect(idsOf(groups[2])).toEqual(['open']);
	});

	it('shows a bar in the threats chosen, or in its own where none of them is chosen', () => {
		const [us] = byPartner(ties, false, new Set(['cyber']));
		expect(us?.ties.map(({ threats }) => threats)).toEqual([
			['none'],
			['none'],
			['narcotics'],
			['cyber']
		]);
	});

	it('puts a tie among partners under both, and not where these ties are not shown', () => {
		const among = [makeTie('among', ['us-dod', 'mx-sedena'], { start: '2005' }), early];
		expect(byPartner(among, true).map((group) => [group.id, idsOf(group)])).toEqual([
			['us', ['early', 'among']],
			['mx', ['among']]
		]);
		expect(byPartner(among).map((group) => [group.id, idsOf(group)])).toEqual([['us', ['early']]]);
	});

	it('has no group for partners that an answer leaves out, though they share its ties', () => {
		const dataset = makeDataset([open]);
		const whole = aggregate(dataset, [open], foldTo(dataset, false, []), true);
		const cut = {
			actors: whole.actors.filter(({ id }) => id !== 'us'),
			cables: whole.cables.filter(({ id }) => id === 'gt~mx')
		};
		expect(groupsByPartner(dataset, [open], cut).map(({ id }) => id)).toEqual(['mx']);
	});
});

describe('groupsByThreat', () => {
	it('puts a tie under each of its threats, in the order of the strands', () => {
		const groups = groupsByThreat(makeDataset(ties), ties);
		expect(groups.map((group) => [group.id, idsOf(group)])).toEqual([
			['narcotics', ['late', 'undated']],
			['cyber', ['undated']],
			['none', ['early', 'open', 'inside']]
		]);
		expect(groups[1]?.ties[0]?.threats).toEqual(['cyber']);
	});

	it('has a group for the chosen threats alone', () => {
		const groups = groupsByThreat(makeDataset(ties), ties, new Set(['cyber']));
		expect(groups.map(({ id }) => id)).toEqual(['cyber']);
	});

	it('leaves no tie out and adds none', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const groups = groupsByThreat(dataset, dataset.ties);
				for (const threat of STRAND_ORDER) {
					const expected = dataset.ties.filter(({ threats }) =>
						threat === 'none' ? threats.length === 0 : threats.includes(threat)
					);
					expect(new Set(idsOf(groups.find(({ id }) => id === threat)))).toEqual(
						new Set(expected.map(({ id }) => id))
					);
				}
			})
		);
	});
});

describe('foundings', () => {
	const cast = CAST.map((actor) => {
		if (actor.id === 'us-dod') return { ...actor, founded: '1947-09-18' };
		if (actor.id === 'us-southcom') return { ...actor, founded: '1963', dissolved: '2020~' };
		if (actor.id === 'gt-army') return { ...actor, founded: '1871' };
		if (actor.id === 'mx') return { ...actor, founded: '1821' };
		return actor;
	});
	const dataset = makeDataset(ties, { actors: cast });

	it('are those of the partner’s and the focus’s institutions and of what they belong to', () => {
		const us = byPartner(ties, false, undefined, dataset).find(({ id }) => id === 'us');
		expect(us?.foundings).toEqual([
			{ kind: 'founded', actor: actorId('gt-army'), date: '1871', day: '1871-01-01' },
			{ kind: 'founded', actor: actorId('us-dod'), date: '1947-09-18', day: '1947-09-18' },
			{ kind: 'founded', actor: actorId('us-southcom'), date: '1963', day: '1963-01-01' },
			{ kind: 'dissolved', actor: actorId('us-southcom'), date: '2020~', day: '2020-01-01' }
		]);
	});

	it('are those of every party in a group by threat', () => {
		const none = groupsByThreat(dataset, ties).find(({ id }) => id === 'none');
		expect(none?.foundings.map(({ actor }) => actor)).toEqual([
			'mx',
			'gt-army',
			'us-dod',
			'us-southcom',
			'us-southcom'
		]);
	});
});
