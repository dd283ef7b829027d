import { describe, expect, it } from 'vitest';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import type { Selection } from '#lib/state/view-state.ts';
import { markedRows } from '#lib/views/table/marked.ts';
import { actorId, makeDataset, makeTie, sourceId, tieId } from '../../../fixtures/dataset.ts';

const ties = [
	makeTie('first', ['us-dod', 'gt'], { sources: [{ id: sourceId('press') }] }),
	makeTie('second', ['us', 'gt-army']),
	makeTie('third', ['mx', 'gt'])
];
const dataset = makeDataset(ties);
const folding = foldTo(dataset, false, []);
const result = { dataset, folding, network: aggregate(dataset, ties, folding, false) };

const none: Selection = { kind: 'none' };
const tie: Selection = { kind: 'tie', id: tieId('first') };
const actor: Selection = { kind: 'actor', id: actorId('us-dod') };
const state: Selection = { kind: 'actor', id: actorId('us') };
const army: Selection = { kind: 'actor', id: actorId('gt-army') };
const focus: Selection = { kind: 'actor', id: actorId('gt') };
const cable: Selection = { kind: 'cable', ends: [actorId('gt'), actorId('us')] };
const gone: Selection = { kind: 'cable', ends: [actorId('gt'), actorId('hn')] };

describe('markedRows', () => {
	it.each([
		['ties', none, []],
		['ties', tie, ['first']],
		['ties', actor, ['first']],
		['ties', state, ['first', 'second']],
		['ties', army, ['second']],
		['ties', focus, []],
		['ties', cable, ['first', 'second']],
		['ties', gone, []],
		['actors', none, []],
		['actors', tie, []],
		['actors', actor, ['us']],
		['actors', focus, ['gt']],
		['actors', cable, ['gt', 'us']],
		['sources', none, []],
		['sources', tie, ['press']],
		['sources', actor, []],
		['sources', cable, []]
	] as const)('%s for a selection of %o', (rows, selection, expected) => {
		expect([...markedRows(result, selection, rows)].sort()).toEqual(expected);
	});
});
