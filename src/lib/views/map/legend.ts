import { legendOf, type LegendEntry } from '#lib/scene/legend.ts';
import type { MapScene } from './compose.ts';

/**
 * What is drawn on the map, and nothing else: the threats, the map's own signs, the rest.
 *
 * @param most  ties of the actor that has most, the top of the size scale
 * @param land  whether land and borders are drawn
 */
export function legendOfMap(
	{ scene, leaders, beyond }: MapScene,
	most: number,
	land: boolean
): LegendEntry[] {
	const own: LegendEntry[] = [];
	if (beyond.length > 0) own.push({ kind: 'beyond' });
	if (leaders.length > 0) own.push({ kind: 'leader' });
	if (land) own.push({ kind: 'base-map' });
	const entries = legendOf(scene, most);
	const threats = entries.filter(({ kind }) => kind === 'threat');
	return [...threats, ...own, ...entries.filter(({ kind }) => kind !== 'threat')];
}
