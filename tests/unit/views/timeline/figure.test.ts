import { describe, expect, it } from 'vitest';
import { toText } from '#lib/drawing/svg/tree.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { toggleValue } from '#lib/query/edit.ts';
import { EMPTY_QUERY } from '#lib/query/query.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { INITIAL_VIEW_STATE, type Level } from '#lib/state/view-state.ts';
import { figure } from '#lib/views/timeline/figure.ts';
import { toggleFolding, shownGroups } from '#lib/views/timeline/shown.ts';
import { makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('old', ['gt', 'us'], { name: 'Old treaty', start: '1990', threats: ['narcotics'] }),
	makeTie('lost', ['gt', 'us'], { name: 'Lost mission', start: '2001', status: 'ended' }),
	makeTie('plan', ['gt', 'us'], { name: 'Planned post', start: '2020', status: 'planned' }),
	makeTie('undated', ['gt', 'mx'], { name: 'Old friendship', threats: ['narcotics', 'cyber'] })
]);
const layout = layOut('radial', layoutInput(dataset, FRAMES.wide));
const start = () => new Explorer(dataset, { wide: { radial: layout }, tall: { radial: layout } });

function drawn(explorer: Explorer, messages = en) {
	const { node, box, legend } = figure(explorer, messages);
	return {
		text: toText(node((ink) => ink)),
		height: box.bottom - box.top,
		legend: legend.map((entry) =>
			entry.kind === 'timeline' ? entry.sign : entry.kind === 'threat' ? entry.threat : entry.kind
		)
	};
}

describe('the figure of the timeline', () => {
	it('holds every group and tie, and a legend of the signs in use', () => {
		const { text, legend } = drawn(start());
		for (const name of ['United States', 'México', 'Old treaty', 'Lost mission', 'Planned post'])
			expect(text).toContain(name);
		expect(text).toContain('dates not known');
		expect(legend).toEqual(['narcotics', 'cyber', 'none', 'ongoing', 'lost', 'planned']);
	});

	it('folds the groups that are folded, and is lower by their ties', () => {
		const explorer = start();
		const open = drawn(explorer);
		const [us] = shownGroups(explorer);
		if (!us) throw new Error('There is no group.');
		toggleFolding(explorer, us);
		const folded = drawn(explorer);
		expect(folded.text).not.toContain('Old treaty');
		expect(folded.text).toContain('3 ties');
		expect(open.height - folded.height).toBe(3 * 20);
		expect(folded.legend).toEqual(['narcotics', 'cyber', 'density']);
		toggleFolding(explorer, us);
		expect(drawn(explorer)).toEqual(open);
	});

	it('is that of the level shown, whichever was shown before', () => {
		const among = makeDataset([
			makeTie('army', ['us-dod', 'mx'], { start: '2001' }),
			makeTie('embassy', ['us', 'mx'], { start: '2001' }),
			makeTie('navy', ['us-dod', 'mx'], { start: '2001' })
		]);
		const { ties } = among;
		const shownAt = (level: Level) => {
			const folding = foldTo(among, level === 'institutions', []);
			const network = aggregate(among, ties, folding, true);
			const groups = shownGroups({ ...INITIAL_VIEW_STATE, dataset: among, ties, network });
			return groups.map((group) => group.ties.map(({ tie }) => tie.id));
		};
		const ofBoth = (...ids: string[]) => [ids, ids];
		expect(shownAt('countries')).toEqual(ofBoth('army', 'embassy', 'navy'));
		expect(shownAt('institutions')).toEqual(ofBoth('army', 'navy', 'embassy'));
	});

	it('groups by threat and shows the chosen threats alone, in the language asked for', () => {
		const explorer = start();
		explorer.choose('timeline', { rows: 'threat' });
		explorer.ask(toggleValue(EMPTY_QUERY, 'threat', 'cyber'));
		const { text, legend } = drawn(explorer, es);
		expect(text).toContain('Ciberseguridad');
		expect(text).not.toContain('Narcotráfico');
		expect(text).toContain('1 lazo');
		expect(legend).toEqual(['cyber']);
	});

	it('says what became of ties between two periods', () => {
		const explorer = start();
		explorer.compare([
			{ from: 1995, to: 2001 },
			{ from: 2010, to: 2020 }
		]);
		expect(drawn(explorer).legend).toEqual([
			'narcotics',
			'cyber',
			'none',
			'ongoing',
			'lost',
			'planned',
			'ended',
			'stayed'
		]);
	});

	it('stands with no ties at all', () => {
		const explorer = start();
		explorer.ask(toggleValue(EMPTY_QUERY, 'threat', 'disasters'));
		const { height, legend } = drawn(explorer);
		expect(height).toBe(34);
		expect(legend).toEqual([]);
	});
});
