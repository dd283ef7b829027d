import { readFileSync } from 'node:fs';
import { assemble } from '#lib/dataset/assemble.ts';
import { get, indexDataset, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import { readDataset } from '#lib/dataset/read.ts';
import type { Format } from '#lib/layout/frame.ts';
import { cablesAmongPartners } from '#lib/network/ego.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate, type Network } from '#lib/network/network.ts';
import type { Periods } from '#lib/query/periods.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import type { MapExtent, Selection } from '#lib/state/view-state.ts';
import { DETAIL, readBaseMap } from '#lib/views/map/base-map.ts';
import { composeMap, type MapScene } from '#lib/views/map/compose.ts';
import { mapFrame, type MapFrame } from '#lib/views/map/extent.ts';
import { foldFar } from '#lib/views/map/folding.ts';
import { isBeyond, placeActors, type Places } from '#lib/views/map/places.ts';
import { isWorld, reduceWorld } from '#lib/views/map/reduce-world.ts';
import { seatsOf, seatsOnBorders, watchesOf } from '#lib/views/map/seats.ts';
import { messages } from '#lib/i18n/en/index.ts';
import { readDatasetFiles } from '../../../../scripts/dataset-files.ts';

/** Natural Earth as it comes in the package. */
const outlines: unknown = JSON.parse(
	readFileSync(
		new URL('../../../../node_modules/world-atlas/countries-50m.json', import.meta.url),
		'utf8'
	)
);
if (!isWorld(outlines)) throw new Error('world-atlas holds no topology of countries.');
export const naturalEarth = outlines;
/** As it is sent to the page. */
export const reduced = reduceWorld(naturalEarth, DETAIL);
export const base = readBaseMap(reduced);

const { records } = readDataset(readDatasetFiles());
if (!records) throw new Error('The dataset has faults.');
export const dataset: Dataset = indexDataset(assemble(records, 'en').dataset);
export const onBorders = seatsOnBorders(base, watchesOf(dataset));

export interface Wish {
	readonly extent?: MapExtent;
	readonly format?: Format;
	readonly apart?: boolean;
	readonly magnification?: number;
	readonly coarse?: boolean;
	readonly threat?: string;
	readonly selection?: Selection;
	readonly spotlight?: ActorId;
	readonly periods?: Periods;
	readonly emphasis?: Emphasis;
}

export interface RealMap {
	readonly map: MapFrame;
	readonly places: Places;
	readonly network: Network;
	readonly drawn: MapScene;
}

/** The map of the real dataset as the picture composes it. */
export function realMap({
	extent = 'region',
	format = 'wide',
	apart = false,
	magnification = 1,
	coarse = false,
	threat,
	selection = { kind: 'none' },
	spotlight,
	periods,
	emphasis
}: Wish = {}): RealMap {
	const map = mapFrame(extent, format);
	const seats = seatsOf(dataset, onBorders);
	const folding = foldFar(dataset, foldTo(dataset, apart, []), (id) =>
		isBeyond(map, seats.get(id))
	);
	const ties = dataset.ties.filter(
		({ threats }) => threat === undefined || threats.some((one) => one === threat)
	);
	const network = aggregate(dataset, ties, folding, false);
	const places = placeActors({ dataset, folding, seats, map, magnification, coarse });
	const everything = aggregate(dataset, dataset.ties, folding, true);
	const shown = new Set(network.actors.map(({ id }) => id));
	const drawn = composeMap({
		dataset,
		network,
		places,
		shownAs: (id) => folding.shownAs(id),
		selection,
		spotlight,
		faint:
			spotlight === undefined || get(dataset.top, spotlight) === dataset.focus
				? []
				: cablesAmongPartners(dataset, everything, spotlight, shown),
		periods,
		emphasis,
		roomNames: messages.map.rooms
	});
	return { map, places, network, drawn };
}
