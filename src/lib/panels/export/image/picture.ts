import { letterOf, type Look } from '#lib/drawing/export/look.ts';
import { naturalWidth, type DrawnPicture, type Part } from '#lib/drawing/export/figure.ts';
import { get, type ActorId } from '#lib/dataset/dataset.ts';
import { fromFramePoint, type Format } from '#lib/layout/frame.ts';
import { boxAround } from '#lib/layout/geometry.ts';
import { neighbourhood } from '#lib/network/ego.ts';
import { cableId, STRAND_ORDER, type Network, type StrandThreat } from '#lib/network/network.ts';
import { composeScene, type SceneInput } from '#lib/scene/compose.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Viewport } from '#lib/state/view-state.ts';

const WHOLE: Viewport = { x: 0, y: 0, zoom: 1 };

export const PARTS = ['whole', 'view', 'selection'] as const;
export type PartId = (typeof PARTS)[number];

/** What a figure shows, with its width at scale 1 in px. */
export interface Picture {
	readonly part: Part;
	/** Whether that is less than what matches. */
	readonly isPart: boolean;
	readonly natural: number;
	/** What of the network it shows. */
	readonly network: Network;
	/** With the names for which there is room at a zoom. */
	readonly sceneAt: (zoom: number) => Scene;
}

/**
 * The same view in the picture of another format, whose layout may not be there yet; the explorer
 * itself where that is its own.
 */
export function inFormat(explorer: Explorer, format: Format | undefined): Explorer {
	if (format === undefined || format === explorer.format) return explorer;
	const other = explorer.translated(explorer.dataset, explorer.prose);
	other.format = format;
	return other;
}

/**
 * The picture as it stands in the explorer, without what the pointer lights up.
 *
 * @param drawn that of another view than the network, which is one whole
 */
export function pictureOf(
	explorer: Explorer,
	id: PartId,
	look: Look,
	drawn: DrawnPicture | undefined
): Picture {
	const part = partOf(explorer, id, drawn);
	const selected = part.kind === 'whole' && id === 'selection';
	const shown = selected ? selectedOnly(explorer) : explorer.sceneInput;
	const input = { ...shown, spotlight: undefined };
	const nameOf = look === 'greyscale' ? namesWithLetters(input) : undefined;
	const known = new Map<number, Scene>();
	const sceneAt = (zoom: number): Scene => {
		const scene = known.get(zoom) ?? compose(zoom);
		known.set(zoom, scene);
		return scene;
	};
	const compose = (zoom: number): Scene => {
		const scene = composeScene({ ...input, zoom, ...(nameOf && { nameOf }) });
		return selected ? { ...scene, dividers: [], sectorNames: [] } : scene;
	};
	return {
		part,
		isPart: part.kind === 'view' || selected,
		natural: naturalWidth(sceneAt(part.kind === 'view' ? part.zoom : 1), part),
		network: input.network,
		sceneAt
	};
}

function partOf(explorer: Explorer, id: PartId, drawn: DrawnPicture | undefined): Part {
	if (drawn) return { kind: 'drawn', picture: drawn };
	return id === 'view' ? inView(explorer) : { kind: 'whole' };
}

/** What of the scene the canvas shows: all of its width and height, beyond the frame too. */
function inView({ layout: { frame }, room = frame, state }: Explorer): Part {
	const viewport = state.viewport ?? WHOLE;
	const fit = Math.min(room.width / frame.width, room.height / frame.height);
	const zoom = fit * viewport.zoom;
	const centre = fromFramePoint(frame, viewport);
	return {
		kind: 'view',
		zoom,
		box: boxAround(centre, room.width / zoom, room.height / zoom)
	};
}

/** An actor with its neighbours and what joins them, or the ends of a cable or tie. */
function selectedOnly({ sceneInput, selection }: Explorer): SceneInput {
	const { network, faint } = sceneInput;
	const near = selectedActors({ sceneInput, selection });
	const within = ({ ends }: Network['cables'][number]) => ends.every((end) => near.has(end));
	return {
		...sceneInput,
		faint: faint.filter(within),
		network: {
			actors: network.actors.filter(({ id }) => near.has(id)),
			cables: network.cables.filter(within)
		}
	};
}

function selectedActors({
	sceneInput: { network, faint },
	selection
}: Pick<Explorer, 'sceneInput' | 'selection'>): ReadonlySet<ActorId> {
	switch (selection.kind) {
		case 'actor':
			return neighbourhood({ ...network, cables: [...network.cables, ...faint] }, selection.id);
		case 'cable': {
			const id = cableId(...selection.ends);
			return new Set(network.cables.flatMap((cable) => (cable.id === id ? cable.ends : [])));
		}
		case 'tie':
			return new Set(
				network.cables.flatMap(({ ends, ties }) =>
					ties.some(({ id }) => id === selection.id) ? ends : []
				)
			);
		case 'none':
			return new Set(network.actors.map(({ id }) => id));
		default:
			return selection satisfies never;
	}
}

/** Whether something is selected that the picture shows. */
export const hasSelection = (explorer: Explorer): boolean =>
	explorer.selection.kind !== 'none' && selectedActors(explorer).size > 1;

/** Names followed by the letters of the threat domains of their cables: “Mexico (abd)”. */
function namesWithLetters({ dataset, network }: SceneInput): (id: ActorId) => string {
	const threatsOf = new Map<ActorId, Set<StrandThreat>>();
	for (const { ends, strands } of network.cables)
		for (const end of ends)
			threatsOf.set(
				end,
				new Set([...(threatsOf.get(end) ?? []), ...strands.map(({ threat }) => threat)])
			);
	return (id) => {
		const { short } = get(dataset.actor, id);
		const threats = threatsOf.get(id);
		if (id === dataset.focus || !threats) return short;
		const letters = STRAND_ORDER.filter((threat) => threats.has(threat)).map(letterOf);
		return `${short} (${letters.join('')})`;
	};
}
