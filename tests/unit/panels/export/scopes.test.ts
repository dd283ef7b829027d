import { describe, expect, it } from 'vitest';
import { messages } from '#lib/i18n/en/index.ts';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { chosenIn, scopesOf } from '#lib/panels/export/data/scopes.ts';
import { toggleValue } from '#lib/query/edit.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Selection } from '#lib/state/view-state.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('drugs', ['gt', 'us'], { threats: ['narcotics'] }),
	makeTie('training', ['gt-army', 'us-southcom'], { threats: ['narcotics'] }),
	makeTie('floods', ['gt', 'us'], { threats: ['disasters'] }),
	makeTie('border', ['gt', 'hn'], { threats: ['narcotics'] })
]);
const radial = layOut('radial', layoutInput(dataset, FRAMES.wide));

function narcotics(selection: Selection): Explorer {
	const explorer = new Explorer(dataset, { wide: { radial }, tall: { radial } });
	explorer.ask(toggleValue(explorer.query, 'threat', 'narcotics'));
	explorer.select(selection);
	return explorer;
}

describe('what can be taken along', () => {
	it('is the view and the whole, and what is selected if something is', () => {
		expect(scopesOf(narcotics({ kind: 'none' }))).toEqual(['view', 'whole']);
		const selection: Selection = { kind: 'actor', id: actorId('us') };
		expect(scopesOf(narcotics(selection))).toEqual(['view', 'selected', 'whole']);
	});

	it.each<[string, Selection, string[]]>([
		[
			'an actor: its ties and those of its institutions',
			{ kind: 'actor', id: actorId('us') },
			['drugs', 'training']
		],
		['an institution: its own', { kind: 'actor', id: actorId('us-southcom') }, ['training']],
		['a cable', { kind: 'cable', ends: [actorId('gt'), actorId('hn')] }, ['border']],
		['a tie, though the filters leave it out', { kind: 'tie', id: tieId('floods') }, ['floods']],
		['nothing', { kind: 'none' }, []]
	])('of %s', (_, selection, expected) => {
		const { ties } = chosenIn('selected', narcotics(selection), messages);
		expect(ties?.map(({ id }) => id)).toEqual(expected);
	});

	it('is the matching ties of the view, in the words of the query', () => {
		const { ties, description } = chosenIn('view', narcotics({ kind: 'none' }), messages);
		expect(ties?.map(({ id }) => id)).toEqual(['drugs', 'training', 'border']);
		expect(description).toBe('Ties on narcotics');
	});

	it('says in words what is selected', () => {
		const explorer = narcotics({ kind: 'cable', ends: [actorId('gt'), actorId('us')] });
		const { description, names } = chosenIn('selected', explorer, messages);
		expect(names[0]).toBe('Guatemala');
		expect(description).toBe(`Guatemala and ${names[1]}: Ties on narcotics`);
	});
});
