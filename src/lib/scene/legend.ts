import type { Measure } from '#lib/state/view-state.ts';
import type { Ink } from './palette.ts';
import type { RampStep } from './ramp.ts';
import type { Dash, Scene } from './scene.ts';
import { STRAND_ORDER, type StrandThreat } from '#lib/network/network.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { strandInk } from './palette.ts';
import { markRadius, strandWidth } from '#lib/layout/size.ts';

/** One encoding in use, as drawn and in words. */
export type LegendEntry =
	| { readonly kind: 'threat'; readonly threat: StrandThreat; readonly ink: Ink }
	| { readonly kind: 'shape'; readonly shape: Shape }
	| { readonly kind: 'focus' }
	| { readonly kind: 'size'; readonly samples: readonly { r: number; ties: number }[] }
	/** Size by another measure than ties: the least and the largest radius. */
	| { readonly kind: 'measure'; readonly measure: Measure; readonly radii: readonly number[] }
	| { readonly kind: 'width'; readonly samples: readonly { width: number; ties: number }[] }
	| { readonly kind: 'standing'; readonly standing: 'ended' | 'planned'; readonly dash: Dash }
	| { readonly kind: 'faint' }
	| { readonly kind: 'hull' }
	/** Of an answer: who was asked about, and each group. */
	| { readonly kind: 'asked' }
	| { readonly kind: 'group'; readonly letter: string; readonly name: string; readonly dash: Dash }
	| { readonly kind: 'ramp'; readonly steps: readonly RampStep[] }
	/** Of the matrix: no tie where comparable actors have one, and actors that hang together. */
	| { readonly kind: 'gap' }
	| { readonly kind: 'block' }
	/** Of the map: those beyond its edge, those beside their seats, the land. */
	| { readonly kind: 'beyond' | 'leader' | 'base-map' }
	/** Of the timeline: how bars begin and end, marks beside them, years drawn closer, shades. */
	| { readonly kind: 'timeline'; readonly sign: TimelineSign }
	| { readonly kind: 'closer'; readonly year: number }
	| { readonly kind: 'density'; readonly steps: readonly RampStep[] };

export const TIMELINE_SIGNS = [
	'ongoing',
	'not-known-ended',
	'lost',
	'uncertain-date',
	'planned',
	'founded',
	'dissolved',
	'began',
	'ended',
	'stayed'
] as const;
export type TimelineSign = (typeof TIMELINE_SIGNS)[number];

/**
 * The encodings that `scene` uses, and no others, in the order in which they are read.
 *
 * @param most ties of the largest mark's actor, the top of the size scale
 */
export function legendOf(scene: Scene, most: number): LegendEntry[] {
	const { strands, marks, frame } = scene;
	const threats = new Set(strands.map(({ threat }) => threat));
	const shapes = new Set(marks.filter(({ focus }) => !focus).map(({ shape }) => shape));
	const entries: LegendEntry[] = STRAND_ORDER.filter((threat) => threats.has(threat)).map(
		(threat) => ({ kind: 'threat', threat, ink: strandInk(threat) })
	);
	if (strands.length > 0) {
		const widest = Math.max(...strands.map(({ ties }) => ties));
		const widthOf = strandWidth(frame);
		entries.push({
			kind: 'width',
			samples: spread(widest).map((ties) => ({ ties, width: widthOf(ties) }))
		});
	}
	for (const standing of ['ended', 'planned'] as const) {
		const example = strands.find((strand) => strand.standing === standing);
		if (example) entries.push({ kind: 'standing', standing, dash: example.dash });
	}
	for (const shape of shapeNames) if (shapes.has(shape)) entries.push({ kind: 'shape', shape });
	if (scene.measure) {
		const radii = marks.map(({ r }) => r);
		const { measure } = scene;
		entries.push({ kind: 'measure', measure, radii: [Math.min(...radii), Math.max(...radii)] });
	} else if (marks.length > 1) {
		const radiusOf = markRadius(frame, most);
		const largest = Math.max(...marks.filter(({ focus }) => !focus).map(({ ties }) => ties));
		entries.push({
			kind: 'size',
			samples: spread(largest).map((ties) => ({ ties, r: radiusOf(ties) }))
		});
	}
	entries.push({ kind: 'focus' });
	if (strands.some(({ faint }) => faint)) entries.push({ kind: 'faint' });
	if (scene.hulls.length > 0) entries.push({ kind: 'hull' });
	if (marks.some(({ asked }) => asked)) entries.push({ kind: 'asked' });
	for (const { letter, name, dash } of scene.groups ?? [])
		entries.push({ kind: 'group', letter, name, dash });
	const changes = new Set<TimelineSign>(scene.changes?.map(({ change }) => change));
	for (const sign of TIMELINE_SIGNS)
		if (changes.has(sign)) entries.push({ kind: 'timeline', sign });
	return entries;
}

const shapeNames = Object.keys(SHAPES).filter((name): name is Shape => name in SHAPES);

/** One, and the largest value if it is another. */
const spread = (largest: number): number[] => (largest > 1 ? [1, largest] : [1]);
