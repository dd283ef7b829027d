import { legendOf, type LegendEntry } from '#lib/scene/legend.ts';
import type { MapScene } from './compose.ts';

/**
 * What is drawn on the map, and nothing else: the network's encodings, then the map's own.
 *
 * @param most  ties of the actor that has most, the top of the size scale
 * @param land  whether land and borders are drawn
 */
export function legendOfMap(
	{ scene, leaders, beyond }: MapScene,
	most: number,
	land: boolean
): LegendEntry[] {
	const entries = legendOf(scene, most);
	if (beyond.length > 0) entries.push({ kind: 'beyond' });
	if (leaders.length > 0) entries.push({ kind: 'leader' });
	if (land) entries.push({ kind: 'base-map' });
	return entries;
}
