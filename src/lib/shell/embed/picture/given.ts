import type { SvgNode } from '#lib/drawing/svg/tree.ts';

/** A picture that stays as it was written until it is known what room it has. */
export interface Given {
	readonly tree: SvgNode;
	readonly isMeasured: boolean;
	readonly ondrawn: () => void;
}
