/** Where a sheet comes to rest; the drawing stays in sight above one that is half open. */
export type Snap = 'closed' | 'half' | 'full';

/** Part of the room that a half open sheet takes at most. */
export const HALF = 0.5;
/** A sheet that is let go moving coasts for so long. */
const COAST_MS = 180;

/** A sheet that is let go; sizes along the way that it opens, in px. */
export interface Release {
	readonly extentPx: number;
	/** The most that it can take. */
	readonly roomPx: number;
	/** What its contents take. */
	readonly naturalPx: number;
	/** In px a ms; positive where it was growing. */
	readonly velocity: number;
}

/** How large a sheet is at each place of rest, in px. */
export function extentsIn({
	roomPx,
	naturalPx
}: Pick<Release, 'roomPx' | 'naturalPx'>): Readonly<Record<Snap, number>> {
	const full = Math.min(roomPx, naturalPx);
	return { closed: 0, half: Math.min(HALF * roomPx, full), full };
}

/** The place of rest next to where the sheet would coast; `half` where contents need no more. */
export function restAt(release: Release): Snap {
	const extents = extentsIn(release);
	const end = release.extentPx + release.velocity * COAST_MS;
	const distance = (snap: Snap) => Math.abs(extents[snap] - end);
	const opened = distance('full') < distance('half') ? 'full' : 'half';
	return distance('closed') < distance(opened) ? 'closed' : opened;
}

/** The place of rest that a key leads to. */
export function stepFrom(snap: Snap, way: 'larger' | 'smaller'): Snap {
	if (way === 'larger') return snap === 'closed' ? 'half' : 'full';
	return snap === 'full' ? 'half' : 'closed';
}
