import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, Tie } from '#lib/dataset/dataset.ts';
import { bilateralSince, groupByPartner, newestFirst } from '#lib/evidence/partners.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { threatMatrix } from '#lib/views/matrix/threat-matrix.ts';
import { realDataset } from '../drawing/real-data.ts';
import { actorId, anyDataset, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const ids = (ties: readonly Tie[]): string[] => ties.map(({ id }) => id);

describe('groupByPartner', () => {
	const ties = [
		makeTie('drill', ['us-southcom', 'gt-army']),
		makeTie('border', ['gt', 'mx', 'hn']),
		makeTie('own', ['gt-army', 'gt-police']),
		makeTie('river', ['mx-sedena', 'gt-army']),
		makeTie('apart', ['us', 'hn'])
	];
	const dataset = makeDataset(ties);
	const grouped = (of: string) =>
		groupByPartner(dataset, ties, actorId(of)).map((group) => [group.partner, ids(group.ties)]);

	it('gives nothing for no ties', () => {
		expect(groupByPartner(dataset, [], dataset.focus)).toEqual([]);
	});

	it('puts most ties first, equal ones in dataset order, and inner ties under the actor itself', () => {
		expect(grouped('gt')).toEqual([
			['mx', ['border', 'river']],
			['gt', ['own']],
			['us', ['drill']],
			['hn', ['border']]
		]);
	});

	it('groups by partners of the top-level actor that an institution belongs to', () => {
		expect(grouped('us-southcom')).toEqual([
			['gt', ['drill']],
			['hn', ['apart']]
		]);
	});

	it('joins members with their body and receivers with their giver, not with each other', () => {
		const several = [
			makeTie('members', ['gt', 'us', 'oas'], { activities: ['membership'] }),
			makeTie('gift', ['us', 'gt', 'hn'], { direction: 'directed' })
		];
		const partnersOf = (of: string) =>
			groupByPartner(makeDataset(several), several, actorId(of)).map(
				({ partner, ties: joined }) => [partner, ids(joined)]
			);
		expect(partnersOf('gt')).toEqual([
			['us', ['gift']],
			['oas', ['members']]
		]);
		expect(partnersOf('hn')).toEqual([['us', ['gift']]]);
	});

	it('gives each partner of the focus the ties of its cable by countries', () => {
		fc.assert(
			fc.property(anyDataset, (any) => {
				const { cables } = aggregate(any, any.ties, foldTo(any, false, []), true);
				const ofCables = cables.flatMap((cable) => {
					const [other] = cable.ends.filter((end) => end !== 'gt');
					const joins = cable.ends.some((end) => end === 'gt');
					return joins && other !== undefined ? [[other, ids(cable.ties).toSorted()]] : [];
				});
				const groups = groupByPartner(any, any.ties, any.focus)
					.filter(({ partner }) => partner !== 'gt')
					.map((group) => [group.partner, ids(group.ties).toSorted()]);
				expect(Object.fromEntries(groups)).toEqual(Object.fromEntries(ofCables));
			})
		);
	});
});

describe('groupByPartner of the real data', () => {
	const real = realDataset('en');
	const isOwn = (id: ActorId) => real.top.get(id) === real.focus;

	it.each([false, true])('counts as the network and the matrix do, among partners %s', (among) => {
		const ties = real.ties.filter(({ between }) => among || between.some(isOwn));
		const network = aggregate(real, ties, foldTo(real, false, []), among);
		const counts = Object.fromEntries(
			groupByPartner(real, ties, real.focus)
				.filter(({ partner }) => partner !== real.focus)
				.map((group) => [group.partner, group.ties.length])
		);
		const cables = network.cables
			.filter(({ ends }) => ends.includes(real.focus))
			.map(({ ends, ties: { length } }) => [ends.find((end) => end !== real.focus), length]);
		const rows = threatMatrix(real, network, 'total').rows.map(({ actor, total }) => [
			actor,
			total
		]);
		expect(counts).toEqual(Object.fromEntries(cables));
		expect(counts).toEqual(Object.fromEntries(rows));
		expect(counts['us']).toBe(109);
	});
});

describe('newestFirst', () => {
	it('puts those of no known year last and keeps the order of equals', () => {
		const dated = ([id, start]: readonly [string, string?]) =>
			makeTie(id, ['gt', 'us'], start === undefined ? {} : { start });
		const ties = (
			[
				['unknown'],
				['old', '1849-01'],
				['year', '2013'],
				['until', '../2020'],
				['day', '2013-05-04'],
				['month', '2013-05'],
				['about', '2021~'],
				['decade', '201X'],
				['also unknown']
			] as const
		).map(dated);
		expect(ids(newestFirst(ties))).toEqual([
			'about',
			'day',
			'month',
			'year',
			'decade',
			'old',
			'until',
			'unknown',
			'also unknown'
		]);
	});

	it('loses no tie', () => {
		fc.assert(
			fc.property(anyDataset, ({ ties }) => {
				expect(ids(newestFirst(ties)).toSorted()).toEqual(ids(ties).toSorted());
			})
		);
	});
});

describe('bilateralSince', () => {
	const dataset = makeDataset([
		makeTie('ended', ['us', 'gt'], { start: '1824', status: 'ended' }),
		makeTie('planned', ['us', 'gt'], { start: '1800', status: 'planned' }),
		makeTie('army', ['gt-army', 'us-southcom'], { start: '1963~', status: 'unknown' }),
		makeTie('relations', ['us', 'gt'], { start: '1849-01' }),
		makeTie('apart', ['us', 'mx'], { start: '1822' }),
		makeTie('trilateral', ['mx', 'gt', 'hn'], { start: '1990' }),
		makeTie('undated', ['hn', 'gt'])
	]);

	it.each([
		['us', 1849],
		['mx', undefined],
		['hn', undefined],
		['es', undefined]
	])('of %s: %s', (partner, year) => {
		expect(bilateralSince(dataset, actorId(partner))).toBe(year);
	});
});
