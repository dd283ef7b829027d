import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { summaryOf, titleOf } from '#lib/panels/questions/words.ts';
import { answerTo, QUESTIONS, type Answering } from '#lib/questions/registry.ts';
import type { Question } from '#lib/state/view-state.ts';
import { actorId, makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { askedOf } from './asking.ts';

const DATASET = makeDataset([
	makeTie('gt-mx', ['gt', 'mx']),
	makeTie('gt-mx-again', ['gt', 'mx']),
	makeTie('gt-es', ['gt', 'es']),
	makeTie('mx-oas', ['mx', 'oas'], { activities: ['membership'] }),
	makeTie('es-oas', ['es', 'oas'], { activities: ['membership'] }),
	makeTie('es-oas-again', ['es', 'oas'], { activities: ['membership'] }),
	makeTie('us-hn', ['us', 'hn'])
]);

async function said(question: Question, messages = en): Promise<string> {
	const answering: Answering = await QUESTIONS[question.kind]();
	const answer = answerTo(question, askedOf(DATASET, false), answering);
	if (!answer) throw new Error(`“${question.kind}” has no answer.`);
	return `${titleOf(question, DATASET, messages)} ${summaryOf(answer, DATASET, messages)}`;
}

const path = (from: string, to: string): Question => ({
	kind: 'path',
	from: actorId(from),
	to: actorId(to)
});
const around = (actor: string, distance: 1 | 2): Question => ({
	kind: 'around',
	actor: actorId(actor),
	distance
});
const shared = (a: string, b: string): Question => ({
	kind: 'shared',
	actors: [actorId(a), actorId(b)]
});

describe('an answer in words', () => {
	it.each([
		[
			around('un', 1),
			'United Nations: who is around it? No tie of this actor with another matches the filters.'
		],
		[
			around('mx', 1),
			'México: who is around it? Within 1 step: 2 actors and 3 ties among all of them.'
		],
		[
			around('us', 2),
			'United States: who is around it? Within 2 steps: 1 actor and 1 tie among all of them. No one else can be reached.'
		],
		[
			path('us-dod', 'us'),
			'Department of Defense and United States: how are they connected? At this level both are drawn as one: United States.'
		],
		[
			path('gt', 'hn'),
			'Guatemala and Honduras: how are they connected? No chain of ties that match the filters leads from one to the other.'
		],
		[path('gt', 'mx'), 'Guatemala and México: how are they connected? Directly, by 2 ties.'],
		[
			path('mx', 'es'),
			'México and España: how are they connected? In 2 steps, by 2 shortest paths.'
		],
		[
			shared('mx', 'es'),
			'México and España: what do they have in common? 1 shared partner and 1 forum or body to which both belong.'
		],
		[
			{ kind: 'rank', measure: 'degree' },
			'Who matters? First by degree, of 6 actors: Guatemala, México, España and Organization of American States.'
		],
		[
			{ kind: 'groups' },
			'Which groups are there? 3 groups of 6 actors that are tied more to each other than to the rest.'
		]
	] as const)('is said in English: %j', async (question, text) => {
		expect(await said(question)).toBe(text);
	});

	it.each([
		[
			around('mx', 1),
			'México: ¿quién está alrededor? A no más de 1 paso: 2 actores y 3 lazos entre todos ellos.'
		],
		[path('gt', 'mx'), 'Guatemala y México: ¿qué los une? Directamente, por 2 lazos.'],
		[path('mx', 'es'), 'México y España: ¿qué los une? En 2 pasos, por 2 caminos igual de cortos.'],
		[
			shared('mx', 'es'),
			'México y España: ¿qué tienen en común? 1 socio en común y 1 foro u organismo de los que ambos son parte.'
		]
	] as const)('is said in Spanish: %j', async (question, text) => {
		expect(await said(question, es)).toBe(text);
	});
});
