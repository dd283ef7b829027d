import { MediaQuery } from 'svelte/reactivity';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { composeMap } from './compose.ts';
import { emphasisOnMap } from './emphasis.ts';
import { mapFrame, type MapFrame } from './extent.ts';
import { foldFar, refold } from './folding.ts';
import { landWish, type Outlines } from './land.ts';
import { loadedLand } from './loaded-land.svelte.ts';
import { legibleZoom, magnificationAt, WHOLE } from './look.ts';
import { isBeyond, placeActors } from './places.ts';
import { seatsOf } from './seats.ts';

/** The map of what the explorer shows, each step worked out when what it reads changes. */
class MapPicture {
	readonly #explorer: Explorer;
	readonly #messages: Messages;
	/** Whether fingers point at it. */
	readonly #coarse = new MediaQuery('(pointer: coarse)', false);

	readonly choices = $derived.by(() => this.#explorer.choices.map);
	readonly map: MapFrame = $derived.by(() => mapFrame(this.choices.extent, this.#explorer.format));
	/** What there is to know of the land for it. */
	readonly wish = $derived.by(() =>
		landWish(this.#explorer.dataset, this.choices.extent, this.#explorer.format)
	);
	readonly #land = $derived.by(() => loadedLand.of(this.wish));
	readonly outlines: Outlines | undefined = $derived(this.#land.outlines);
	readonly #onBorders = $derived(this.#land.onBorders);
	readonly seats = $derived.by(() => seatsOf(this.#explorer.dataset, this.#onBorders));
	readonly folding = $derived.by(() => {
		const { dataset, folding } = this.#explorer;
		return foldFar(dataset, folding, (id) => isBeyond(this.map, this.seats.get(id)));
	});
	readonly #legibleZoom = $derived.by(() => {
		const { room } = this.#explorer;
		const { frame } = this.map;
		// While it stands aside it stretches, since marks that keep their size would crowd one another.
		return legibleZoom(frame, room ?? frame, (this.choices.viewport ?? WHOLE).zoom);
	});
	readonly magnification = $derived.by(() => magnificationAt(this.#legibleZoom));
	readonly places = $derived.by(() =>
		placeActors({
			dataset: this.#explorer.dataset,
			folding: this.folding,
			seats: this.seats,
			map: this.map,
			magnification: this.magnification,
			coarse: this.#coarse.current
		})
	);
	readonly network = $derived.by(() => {
		const { dataset, network } = this.#explorer;
		return refold(dataset, network, this.folding);
	});
	readonly emphasis = $derived.by(() => {
		const { answer, emphasis } = this.#explorer;
		return emphasisOnMap(answer, emphasis, (id) => this.folding.shownAs(id), this.places);
	});
	readonly drawn = $derived.by(() => this.#compose(this.#explorer.spotlight));
	/** Without what the pointer lights up. */
	readonly still = $derived.by(() => this.#compose(undefined));

	constructor(explorer: Explorer, messages: Messages) {
		this.#explorer = explorer;
		this.#messages = messages;
	}

	#compose(spotlight: Explorer['spotlight']) {
		const { dataset, selection, periods } = this.#explorer;
		const chosen = selection.kind === 'actor' ? this.folding.shownAs(selection.id) : undefined;
		const id = spotlight ?? chosen;
		return composeMap({
			dataset,
			network: this.network,
			places: this.places,
			shownAs: (id) => this.folding.shownAs(id),
			selection,
			spotlight,
			faint: id === undefined ? [] : this.#explorer.faintOf(id, this.network, this.folding),
			periods,
			emphasis: this.emphasis,
			roomNames: this.#messages.map.rooms
		});
	}
}

const pictures = new WeakMap<Explorer, MapPicture>();

/**
 * The one picture of an explorer, which canvas, legend and export share. It outlives the view that
 * asks first, so what it derives belongs to none.
 */
export function mapPicture(explorer: Explorer, messages: Messages): MapPicture {
	const known = pictures.get(explorer);
	if (known) return known;
	let picture: MapPicture | undefined;
	$effect.root(() => {
		picture = new MapPicture(explorer, messages);
	});
	if (!picture) throw new Error('An effect’s root did not run.');
	pictures.set(explorer, picture);
	return picture;
}
