import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Format } from '#lib/layout/frame.ts';
import type { MapExtent } from '#lib/state/view-state.ts';
import type { BaseMap, Seat } from './base-map.ts';
import { mapFrame, type MapFrame } from './extent.ts';
import { seatsOnBorders, watchesOf, type Watch } from './seats.ts';

/** The land as paths, in units of the map's frame. */
export interface Outlines {
	/** The edge of the world, where it is in sight. */
	readonly world: string | undefined;
	readonly land: string;
	readonly borders: string;
	/** The country whose ties are told. */
	readonly focus: string | undefined;
}

/** What is asked of the base map. */
export interface LandWish {
	readonly extent: MapExtent;
	readonly format: Format;
	/** A place in the country whose ties are told. */
	readonly focus: Seat | undefined;
	readonly watches: readonly Watch[];
}

/** All that a picture takes from the base map. */
export interface Land {
	readonly outlines: Outlines;
	readonly onBorders: ReadonlyMap<ActorId, Seat>;
}

/** What of it is there so far. */
export type KnownLand = { readonly [Part in keyof Land]: Land[Part] | undefined };

/** What the map of a dataset asks. */
export const landWish = (dataset: Dataset, extent: MapExtent, format: Format): LandWish => ({
	extent,
	format,
	focus: get(dataset.actor, dataset.focus).location,
	watches: watchesOf(dataset)
});

/** Name of the outlines that a wish is about; a page has one dataset. */
export const landKey = ({ extent, format }: Pick<LandWish, 'extent' | 'format'>): string =>
	`${extent} ${format}`;

/** Works out what is wished; long, so it is done once for each frame, and off the main thread. */
export const landOf = (base: BaseMap, { extent, format, focus, watches }: LandWish): Land => ({
	outlines: outlinesOf(base, mapFrame(extent, format), focus),
	onBorders: seatsOnBorders(base, watches)
});

/** Projects the base map. */
export function outlinesOf(base: BaseMap, map: MapFrame, focus: Seat | undefined): Outlines {
	const { extent, projection } = map;
	const path = geoPath(projection).digits(2);
	const draw = (shape: GeoPermissibleObjects): string => path(shape) ?? '';
	const country = focus && base.countryAt(focus);
	return {
		world: extent === 'world' ? draw({ type: 'Sphere' }) : undefined,
		land: draw(base.land),
		borders: draw(base.borders),
		focus: country && draw(country)
	};
}
