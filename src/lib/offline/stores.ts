import type { Site } from './site.ts';

/** Store of the files of one version. */
export const keptIn = ({ root, version }: Site): string => `lazos:${root}:kept:${version}`;

/** Store of the pages that were read while that version was in use. */
export const readIn = ({ root, version }: Site): string => `lazos:${root}:read:${version}`;

/** How many former versions stay at most for windows that have not been loaded anew. */
const FORMER_VERSIONS = 2;

/**
 * The stores that are no longer needed. A window that was opened with a former version still asks
 * for parts of that one, so only the oldest go while there is more than one.
 *
 * @param names of all stores of the origin, oldest first
 * @param isAlone whether at most one window is open
 */
export function outdated(names: readonly string[], site: Site, isAlone: boolean): string[] {
	const former = names.filter(
		(name) =>
			name.startsWith(`lazos:${site.root}:`) && name !== keptIn(site) && name !== readIn(site)
	);
	if (isAlone) return former;
	const kept = former.filter((name) => name.startsWith(`lazos:${site.root}:kept:`));
	return former.filter((name) => !kept.slice(-FORMER_VERSIONS).includes(name));
}
