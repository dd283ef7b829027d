import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { boxesOverlap, boxMeetsCircle } from '#lib/layout/geometry.ts';
import { composeEgo } from '#lib/pages/ego-scene.ts';
import { egoOfActor, egoOfTie, MOST_PARTNERS, type Ego } from '#lib/pages/ego.ts';
import { textBox } from '#lib/scene/labels.ts';
import { actorId, CAST, makeActor, makeDataset, makeTie } from '../../fixtures/dataset.ts';
import { realDataset } from '../drawing/real-data.ts';

const dataset = makeDataset([
	makeTie('relations', ['us', 'gt'], { threats: ['narcotics'] }),
	makeTie('drill', ['us-southcom', 'gt-army'], { threats: ['narcotics', 'disasters'] }),
	makeTie('inner', ['us', 'us-dod']),
	makeTie('forum', ['gt', 'hn', 'cfac'], { activities: ['membership'], scope: 'multilateral' }),
	makeTie('pact', ['gt', 'hn', 'mx'], { scope: 'multilateral' }),
	makeTie('gift', ['us', 'gt', 'hn'], { direction: 'directed', scope: 'multilateral' })
]);

const shown = ({ centre, around, cables, partners }: Ego) => ({
	centre,
	around,
	partners,
	cables: cables.map(({ ends, ties }) => [ends.join('~'), ...ties.map(({ id }) => id)])
});

describe('the network round an actor', () => {
	it('counts its institutions with it and keeps its partners apart', () => {
		expect(shown(egoOfActor(dataset, actorId('us')))).toEqual({
			centre: 'us',
			around: ['gt', 'gt-army', 'hn'],
			partners: 3,
			cables: [
				['gt~us', 'relations', 'gift'],
				['gt-army~us', 'drill'],
				['hn~us', 'gift']
			]
		});
	});

	it('shows the actor to which an institution belongs as a partner where a tie joins them', () => {
		expect(egoOfActor(dataset, actorId('us-dod')).around).toEqual(['gt-army', 'us']);
	});

	it('is the actor alone where no tie names it', () => {
		expect(shown(egoOfActor(dataset, actorId('oas')))).toEqual({
			centre: 'oas',
			around: [],
			partners: 0,
			cables: []
		});
	});

	it('folds too many partners, and of still too many shows those with most ties', () => {
		const states = Array.from({ length: 23 }, (_, i) => makeActor(`s${i}`));
		const offices = states.flatMap(({ id }) => [
			makeActor(`${id}-a`, { parent: id }),
			makeActor(`${id}-b`, { parent: id })
		]);
		const many = makeDataset(
			[
				...offices.map(({ id }) => makeTie(`gt--${id}`, ['gt', id])),
				makeTie('more', ['gt', 's22-a'])
			],
			{ actors: [...CAST, ...states, ...offices] }
		);
		const ego = egoOfActor(many, actorId('gt'));
		expect(ego.partners).toBe(23);
		expect(ego.around).toHaveLength(MOST_PARTNERS);
		expect(ego.around).toContain('s22');
		expect(ego.around).not.toContain('s21');
		expect(ego.cables.at(-1)?.ties.map(({ id }) => id)).toEqual(['gt--s22-a', 'gt--s22-b', 'more']);
	});
});

describe('the parties of a tie', () => {
	const of = (id: string) => {
		const tie = dataset.ties.find((each) => each.id === id);
		if (!tie) throw new Error(`no tie ${id}`);
		return shown(egoOfTie(dataset, tie));
	};

	it.each([
		['two parties: the first', 'drill', 'us-southcom', ['gt-army'], ['gt-army~us-southcom']],
		['a membership: the body', 'forum', 'cfac', ['gt', 'hn'], ['cfac~gt', 'cfac~hn']],
		['a directed tie: the giver', 'gift', 'us', ['gt', 'hn'], ['gt~us', 'hn~us']],
		['a pact of equals: no one', 'pact', undefined, ['gt', 'mx', 'hn'], ['gt~hn', 'gt~mx', 'hn~mx']]
	])('in the middle of %s', (_, id, centre, around, pairs) => {
		const ego = of(id);
		expect([ego.centre, ego.around]).toEqual([centre, around]);
		expect(ego.cables.map(([pair]) => pair)).toEqual(pairs);
	});
});

describe('the picture', () => {
	/** What a reader would see go wrong: names out of the frame, on each other, or on marks. */
	function faultsOf(of: Dataset, ego: Ego): string[] {
		const { frame, labels, marks } = composeEgo(of, ego);
		const boxes = labels.map((label) => ({ id: label.actor, box: textBox(label), label }));
		return boxes.flatMap(({ id, box, label }, i) => [
			...(box.left < 0 || box.right > frame.width || box.top < 0 || box.bottom > frame.height
				? [`${id} leaves the frame`]
				: []),
			...(label.sizePx < 8.5 ? [`${id} is written too small`] : []),
			...boxes
				.slice(i + 1)
				.filter((other) => boxesOverlap(box, other.box))
				.map((other) => `${id} is on ${other.id}`),
			...marks
				.filter((mark) => boxMeetsCircle(box, mark))
				.map((mark) => `${id} is on ${mark.id}’s mark`)
		]);
	}

	it.each(LANGUAGES)(
		'names everyone it shows, and no name meets another or a mark (%s)',
		(language) => {
			const real = realDataset(language);
			const egos = [
				...real.actors.map(({ id }) => egoOfActor(real, id)),
				...real.ties.map((tie) => egoOfTie(real, tie))
			];
			expect(egos.flatMap((ego) => faultsOf(real, ego))).toEqual([]);
			for (const ego of egos) {
				const named = composeEgo(real, ego).labels.map(({ actor }) => actor);
				expect(named.toSorted()).toEqual(
					[...(ego.centre === undefined ? [] : [ego.centre]), ...ego.around].toSorted()
				);
			}
		}
	);

	it('draws one strand for each threat domain of a cable', () => {
		const { strands } = composeEgo(dataset, egoOfActor(dataset, actorId('gt-army')));
		expect(strands.map(({ threat, ties }) => [threat, ties])).toEqual([
			['narcotics', 1],
			['disasters', 1]
		]);
	});
});
