import { codeSize } from '#lib/drawing/svg/network.ts';
import {
	boxesOverlap,
	boxMeetsCircle,
	boxOfAll,
	boxOfCircle,
	isInside,
	segmentMeetsBox,
	type Box
} from '#lib/layout/geometry.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { GroupOutline, Scene } from '#lib/scene/scene.ts';

/** Room for outlines and rings, which reach beyond a mark's radius. */
const RING = 6;

/** What of `scene` lies in `box`; texts only where they are whole in it. */
export function sceneIn(scene: Scene, box: Box): Scene {
	return {
		...scene,
		dividers: scene.dividers.filter((divider) => segmentMeetsBox(divider, box)),
		sectorNames: scene.sectorNames.filter((name) => isInside(textBox(name), box)),
		hulls: scene.hulls.filter((hull) => boxMeetsCircle(box, hull)),
		...(scene.groups && {
			groups: scene.groups.filter((group) => boxesOverlap(boxRound(group), box))
		}),
		strands: scene.strands.filter((strand) => segmentMeetsBox(strand, box)),
		marks: scene.marks
			.filter((mark) => boxMeetsCircle(box, mark))
			.map((mark) => (isInside(boxOfCircle(mark), box) ? mark : { ...mark, code: undefined })),
		...(scene.changes && {
			changes: scene.changes.filter((badge) => boxMeetsCircle(box, badge))
		}),
		labels: scene.labels.filter((label) => isInside(textBox(label), box))
	};
}

/** Least size of a text in px of 1/96 inch: 6 pt. */
const LEAST_PX = 8;

/** The scene without the codes and sector names that would be too small to read at `zoom`. */
export function legible(scene: Scene, zoom: number): Scene {
	return {
		...scene,
		sectorNames: scene.sectorNames.filter(({ sizePx }) => sizePx * zoom >= LEAST_PX),
		marks: scene.marks.map((mark) =>
			codeSize(mark) * zoom >= LEAST_PX ? mark : { ...mark, code: undefined }
		)
	};
}

/** The box round everything that is drawn, labels counted; dividers may run out of it. */
export function boundsOf({ marks, hulls, groups = [], labels, sectorNames }: Scene): Box {
	return boxOfAll([
		...marks.map(({ x, y, r }) => boxOfCircle({ x, y, r: r + RING })),
		...hulls.map(({ x, y, r }) => boxOfCircle({ x, y, r: r + 1 })),
		...groups.map(boxRound),
		...[...labels, ...sectorNames].map(textBox)
	]);
}

/** The box round the corners of an outline. */
function boxRound({ corners }: GroupOutline): Box {
	const xs = corners.map(({ x }) => x);
	const ys = corners.map(({ y }) => y);
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}
