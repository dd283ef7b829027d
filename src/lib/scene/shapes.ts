import type { ActorKind } from '#lib/dataset/vocabulary.ts';

/** Forms of marks; polygons fit a circle of radius 1, clockwise, y downwards. */
export const SHAPES = {
	circle: undefined,
	square: undefined,
	house: polygon([0, -1], [0.95, -0.2], [0.75, 0.85], [-0.75, 0.85], [-0.95, -0.2]),
	triangle: polygon([0, -1], [0.95, 0.75], [-0.95, 0.75]),
	'triangle-down': polygon([-0.95, -0.75], [0.95, -0.75], [0, 1]),
	shield: polygon([-0.85, -0.85], [0.85, -0.85], [0.85, 0.2], [0, 1], [-0.85, 0.2]),
	hexagon: polygon([-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87], [-1, 0]),
	diamond: polygon([0, -1], [1, 0], [0, 1], [-1, 0]),
	trapezoid: polygon([-0.55, -0.8], [0.55, -0.8], [0.98, 0.8], [-0.98, 0.8]),
	octagon: polygon(
		[-0.41, -0.95],
		[0.41, -0.95],
		[0.95, -0.41],
		[0.95, 0.41],
		[0.41, 0.95],
		[-0.41, 0.95],
		[-0.95, 0.41],
		[-0.95, -0.41]
	),
	cross: polygon(
		[-0.35, -0.95],
		[0.35, -0.95],
		[0.35, -0.35],
		[0.95, -0.35],
		[0.95, 0.35],
		[0.35, 0.35],
		[0.35, 0.95],
		[-0.35, 0.95],
		[-0.35, 0.35],
		[-0.95, 0.35],
		[-0.95, -0.35],
		[-0.35, -0.35]
	),
	slanted: polygon([-0.5, -0.75], [1, -0.75], [0.5, 0.75], [-1, 0.75])
} as const satisfies Record<string, Polygon | undefined>;

export type Polygon = readonly (readonly [x: number, y: number])[];
export type Shape = keyof typeof SHAPES;

/** Half the side of a square mark, and the radius of its corners, in parts of the mark's radius. */
export const SQUARE = { half: 0.88, corner: 0.3 };

/** Shape of a mark by what the actor is. Kinds that do alike share one. */
export const SHAPE_OF_KIND: Readonly<Record<ActorKind, Shape>> = {
	state: 'circle',
	'international-organization': 'square',
	forum: 'square',
	ministry: 'house',
	'armed-force': 'triangle',
	command: 'triangle',
	unit: 'triangle-down',
	police: 'shield',
	agency: 'hexagon',
	'task-force': 'diamond',
	school: 'trapezoid',
	mission: 'octagon',
	exercise: 'cross',
	programme: 'slanted'
};

function polygon(...points: [number, number][]): Polygon {
	return points;
}
