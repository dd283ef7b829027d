import { describe, expect, it } from 'vitest';
import { extentFor } from '#lib/questions/answer.ts';
import { answerAround } from '#lib/questions/around.ts';
import { extentOf, restrictTo, tiesIn } from '#lib/questions/extent.ts';
import { answerRank } from '#lib/questions/rank.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { graphOf } from './asking.ts';
import { edges } from './known-graphs.ts';

const ASKED = graphOf(edges('focus-a a-b b-c b-c c-d'));
const cablesOf = (...ids: string[]) => ASKED.network.cables.filter(({ id }) => ids.includes(id));

describe('an extent', () => {
	it('keeps the focus where nothing else is kept', () => {
		const { actors, cables } = restrictTo(ASKED, extentOf([]));
		expect(actors.map(({ id }) => id)).toEqual(['focus']);
		expect(cables).toEqual([]);
		expect(tiesIn(ASKED, extentOf([]))).toEqual([]);
	});

	it('keeps its cables and actors as they are in the whole', () => {
		const extent = extentOf(cablesOf('b~c'), [actorId('d')]);
		const { actors, cables } = restrictTo(ASKED, extent);
		expect(actors).toEqual(ASKED.network.actors.filter(({ id }) => id !== 'a'));
		expect(cables).toEqual(cablesOf('b~c'));
		expect(tiesIn(ASKED, extent).map(({ id }) => id)).toEqual(['edge-2', 'edge-3']);
	});

	it('is there for an ego network, and not for a rank', () => {
		const around = { kind: 'around', actor: actorId('d'), distance: 1 } as const;
		expect([...(extentFor(answerAround(around, ASKED))?.cables ?? [])]).toEqual(['c~d']);
		expect(extentFor(answerRank({ kind: 'rank', measure: 'degree' }, ASKED))).toBeUndefined();
		expect(extentFor(undefined)).toBeUndefined();
	});
});
