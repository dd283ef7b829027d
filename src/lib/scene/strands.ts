import type { Frame, Point } from '#lib/layout/frame.ts';
import { cableWidth, strandWidth, STRAND_GAP } from '#lib/layout/size.ts';
import type { Cable, StrandStanding } from '#lib/network/network.ts';
import { strandInk } from './palette.ts';
import type { Dash, Mark, StrandItem } from './scene.ts';

/** How much of a mark's width a cable may take where it ends. */
const MOUTH = 1.55;

const DASH: Readonly<Record<StrandStanding, Dash>> = {
	current: 'solid',
	ended: 'dashed',
	planned: 'dotted'
};
const OPACITY = { current: 0.88, ended: 0.62, planned: 0.75, dimmed: 0.1, faint: 0.4 };

export interface StrandStyle {
	readonly dimmed: boolean;
	readonly selected: boolean;
	readonly faint: boolean;
}

/**
 * Draws a cable as one strand per threat domain, side by side in the network's order.
 *
 * Strands run parallel, and draw together towards an end whose mark is narrower than the cable.
 *
 * @param ends marks at the cable's ends, in the order of `cable.ends`
 */
export function strandItems(
	cable: Cable,
	ends: readonly [Mark, Mark],
	frame: Frame,
	style: StrandStyle
): StrandItem[] {
	const [a, b] = ends;
	const widthOf = strandWidth(frame);
	const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	const across: Point = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
	const widths = cable.strands.map(({ ties }) => widthOf(ties.length));
	const total = cableWidth(
		frame,
		cable.strands.map(({ ties }) => ties.length)
	);
	const mouths = [mouth(a, total), mouth(b, total)] as const;

	let edge = -total / 2;
	return cable.strands.map((strand, i) => {
		const width = widths[i] ?? 0;
		const middle = edge + width / 2;
		edge += width + STRAND_GAP;
		const offsets = [along(across, middle * mouths[0]), along(across, middle * mouths[1])] as const;
		return {
			id: `${cable.id}/${strand.threat}`,
			cable: cable.id,
			ends: cable.ends,
			threat: strand.threat,
			standing: strand.standing,
			ink: strandInk(strand.threat),
			dash: DASH[strand.standing],
			width: width * Math.min(1, Math.max(...mouths)),
			opacity: opacityOf(strand.standing, style),
			offsets,
			from: { x: a.x + offsets[0].x, y: a.y + offsets[0].y },
			to: { x: b.x + offsets[1].x, y: b.y + offsets[1].y },
			ties: strand.ties.length,
			selected: style.selected,
			faint: style.faint
		};
	});
}

const mouth = (mark: Mark, total: number): number => Math.min(1, (MOUTH * mark.r) / total);

const along = (direction: Point, distance: number): Point => ({
	x: direction.x * distance,
	y: direction.y * distance
});

function opacityOf(standing: StrandStanding, { dimmed, faint, selected }: StrandStyle): number {
	if (dimmed) return OPACITY.dimmed;
	if (faint) return OPACITY.faint;
	return selected ? 1 : OPACITY[standing];
}
