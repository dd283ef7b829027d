import { describe, expect, it } from 'vitest';
import { actorsNamed, takesAmongPartners } from '#lib/questions/asked.ts';
import { answerTo, QUESTIONS, type Answering } from '#lib/questions/registry.ts';
import type { Question } from '#lib/state/view-state.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { graphOf } from './asking.ts';
import { edges } from './known-graphs.ts';

const [a, c] = [actorId('a'), actorId('c')];
const ASKED = graphOf(edges('a-b b-c'));
const CASES: readonly { question: Question; names: string[]; among: boolean }[] = [
	{ question: { kind: 'around', actor: a, distance: 1 }, names: ['a'], among: true },
	{ question: { kind: 'path', from: a, to: c }, names: ['a', 'c'], among: true },
	{ question: { kind: 'shared', actors: [c, a] }, names: ['c', 'a'], among: true },
	{ question: { kind: 'rank', measure: 'degree' }, names: [], among: false },
	{ question: { kind: 'groups' }, names: [], among: false }
];

describe.each(CASES)('the question $question.kind', ({ question, names, among }) => {
	it('is answered once its code is there', async () => {
		expect(answerTo(question, ASKED, {})).toBeUndefined();
		const answering: Answering = await QUESTIONS[question.kind]();
		expect(answerTo(question, ASKED, answering)?.kind).toBe(question.kind);
	});

	it('says whom it is about, and of which ties it is asked', () => {
		expect(actorsNamed(question)).toEqual(names);
		expect(takesAmongPartners(question)).toBe(among);
	});
});
