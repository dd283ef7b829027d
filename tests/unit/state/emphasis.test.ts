import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/questions/answer.ts';
import { emphasisOf } from '#lib/state/emphasis.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { real, realLayout } from '../layout/real-layouts.ts';

const layout = realLayout('radial', 'wide');
const of = (answer: Answer, language: 'en' | 'es' = 'en') =>
	emphasisOf(answer, real(language), layout);
const [mx, co] = [actorId('mx'), actorId('co')];

describe('emphasisOf', () => {
	it('marks who is asked about: one, both ends, or both', () => {
		const nothing = { extent: undefined };
		expect(
			of({ kind: 'around', actor: mx, distance: 1, complete: true, rings: [], ...nothing })
		).toEqual({ asked: [mx] });
		expect(
			of({ kind: 'path', ends: [mx, co], length: undefined, paths: [], count: 0, ...nothing })
		).toEqual({ asked: [mx, co] });
		expect(
			of({
				kind: 'shared',
				actors: [co, mx],
				partners: [],
				bodies: [],
				alone: [[], []],
				...nothing
			})
		).toEqual({ asked: [co, mx] });
	});

	it('sizes by the measure that ranks', () => {
		const sizes = new Map([
			[mx, 1],
			[co, 0.25]
		]);
		const { asked, sizes: shown } = of({ kind: 'rank', measure: 'degree', ranking: [], sizes });
		expect(asked).toEqual([]);
		expect(shown?.measure).toBe('degree');
		expect([...(shown?.radii ?? [])]).toEqual([
			[mx, 30],
			[co, 15]
		]);
	});

	it('names groups by their foremost member, in the page’s language', () => {
		const answer: Answer = {
			kind: 'groups',
			groups: [{ name: mx, members: [mx, co] }],
			alone: [],
			modularity: 0.4
		};
		expect(of(answer).groups?.outline([])[0]?.name).toBe('Mexico');
		expect(of(answer, 'es').groups?.outline([])[0]?.name).toBe('México');
		expect([...(of(answer).groups?.letters ?? [])]).toEqual([
			[mx, 'A'],
			[co, 'A']
		]);
	});
});
