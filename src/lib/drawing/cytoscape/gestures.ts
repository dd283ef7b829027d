import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Point } from '#lib/layout/frame.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Target } from '#lib/scene/target.ts';
import { strandAt } from './graph.ts';

/** Who hears what a reader does with the elements of a drawing. */
export interface GestureEvents {
	/** Clicked or tapped; `undefined` is the paper. */
	readonly onselect: (target: Target | undefined) => void;
	/** Double click or double tap. */
	readonly onopen: (actor: ActorId) => void;
	/** The pointer came upon `target`, at `at` in px of the host. */
	readonly onpoint: (target: Target | undefined, at: Point) => void;
	/** A finger rests on `target`, at `at` in px of the host. */
	readonly onhold: (target: Target, at: Point) => void;
	/** An actor was dragged; in scene units. */
	readonly onmove: (actor: ActorId, at: Point) => void;
}

const NOWHERE: Point = { x: 0, y: 0 };

/** Nodes carry the ids of their actors. */
const actorOf = (node: NodeSingular): ActorId => node.id() as ActorId;

/**
 * Tells what is done with pointer or finger upon actors and strands, and shows that they can be
 * chosen.
 *
 * @param layer where the pointer is a hand upon them
 * @param shown the scene that is seen
 * @param hearer no one while no host shows it
 */
export function hearGestures(
	cy: Core,
	layer: HTMLElement,
	shown: () => Scene | undefined,
	hearer: () => GestureEvents | undefined
): void {
	function targetOf({ target, position }: EventObject): Target | undefined {
		const scene = shown();
		if (target === cy || !scene) return undefined;
		if (target.isNode()) return { kind: 'actor', id: actorOf(target) };
		const strand = strandAt(scene, target.id(), position);
		return strand && { kind: 'strand', id: strand.id };
	}

	/** Whether what was pressed was held, and so is not tapped when the finger lifts. */
	let isHeld = false;
	cy.on('tapstart', () => {
		isHeld = false;
	});
	cy.on('taphold', (event) => {
		const target = targetOf(event);
		if (!target || !('touches' in event.originalEvent)) return;
		isHeld = true;
		hearer()?.onhold(target, event.renderedPosition ?? NOWHERE);
	});
	cy.on('tap', (event) => {
		if (!isHeld) hearer()?.onselect(targetOf(event));
	});
	cy.on('dbltap', 'node', ({ target }) => hearer()?.onopen(actorOf(target)));
	cy.on('mouseover mousemove', 'node, edge', (event) => {
		layer.style.cursor = 'pointer';
		hearer()?.onpoint(targetOf(event), event.renderedPosition ?? NOWHERE);
	});
	cy.on('mouseout', 'node, edge', () => {
		layer.style.cursor = '';
		hearer()?.onpoint(undefined, NOWHERE);
	});
	cy.on('drag', 'node', ({ target }: { target: NodeSingular }) => {
		const { x, y } = target.position();
		hearer()?.onmove(actorOf(target), { x, y });
	});
}
