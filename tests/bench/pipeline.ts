import { readDatasetFiles } from '../../scripts/dataset-files.ts';
import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset, type Dataset } from '#lib/dataset/dataset.ts';
import { readDataset } from '#lib/dataset/read.ts';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput, type Layout } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { countFacets } from '#lib/query/counts.ts';
import { toggleValue } from '#lib/query/edit.ts';
import { buildHaystack } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import { EMPTY_QUERY, type Query } from '#lib/query/query.ts';
import { composeScene } from '#lib/scene/compose.ts';
import { INITIAL_VIEW_STATE } from '#lib/state/view-state.ts';

/**
 * Works out scenes of the real dataset, `times` times each.
 *
 * @returns ms from the dataset as it travels, whose positions come with it, to its first scene
 *          (`first`), and from a query on threats to its facet counts and scene (`filtered`)
 */
export function measurePipeline(times: number) {
	const { records } = readDataset(readDatasetFiles());
	if (!records) throw new Error('The dataset has faults; npm run check:data names them.');
	const { dataset: json, prose } = assemble(records, 'en');
	const dataset = indexDataset(json);
	const layout = layOut('radial', layoutInput(dataset, FRAMES.wide));
	const haystack = buildHaystack(dataset, prose);
	const narcotics = toggleValue(EMPTY_QUERY, 'threat', 'narcotics');

	return {
		first: time(times, () => sceneOf(indexDataset(json), EMPTY_QUERY, layout)),
		filtered: time(times, () => {
			countFacets(dataset, narcotics, haystack);
			sceneOf(dataset, narcotics, layout);
		})
	};
}

function sceneOf(dataset: Dataset, query: Query, layout: Layout) {
	const ties = matchTies(dataset, query, new Map());
	const folding = foldTo(dataset, false, []);
	const network = aggregate(dataset, ties, folding, query.amongPartners);
	const { moved, selection } = INITIAL_VIEW_STATE;
	return composeScene({
		dataset,
		network,
		folding,
		layout,
		moved,
		selection,
		spotlight: undefined,
		faint: [],
		zoom: 1
	});
}

/** Runs `work` once to warm up, then `times` times; ms of each. */
function time(times: number, work: () => void): readonly number[] {
	work();
	return Array.from({ length: times }, () => {
		const begun = performance.now();
		work();
		return performance.now() - begun;
	});
}
