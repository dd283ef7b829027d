import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum
} from 'd3-force';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { centreOf } from './frame.ts';
import type { Arrange, Place } from './layout.ts';

const TICKS = 320;
const EDGE = 8;
/** Room under a mark for its name. */
const LABEL_ROOM = 12;

interface Body extends SimulationNodeDatum {
	readonly place: Place;
}

/**
 * Pulls together what is tied and pushes the rest apart, ties among the partners included, so
 * that those who work together stand together. The focus stays in the centre.
 *
 * d3-force draws its jiggle from a fixed sequence: same input, same output.
 */
export const layoutForce: Arrange = ({ frame, focus, sectors, links }) => {
	const centre = centreOf(frame);
	const places = sectors.flatMap((sector) => sector.places);
	const hub: Body = { place: focus, fx: centre.x, fy: centre.y, x: centre.x, y: centre.y };
	const bodies: Body[] = [
		hub,
		...places.map((place, i) => {
			const angle = (2 * Math.PI * i) / places.length - Math.PI / 2;
			return {
				place,
				x: centre.x + 0.35 * frame.width * Math.cos(angle),
				y: centre.y + 0.35 * frame.height * Math.sin(angle)
			};
		})
	];
	const byId = new Map(bodies.map((body) => [body.place.id, body]));
	const strings = links.flatMap(({ ends: [a, b], ties }): Pull[] => {
		const source = byId.get(a);
		const target = byId.get(b);
		return source && target ? [{ source, target, ties }] : [];
	});
	const spokes = places.flatMap((place): Pull[] => {
		const target = byId.get(place.id);
		return target && place.ties > 0 ? [{ source: hub, target, ties: place.ties }] : [];
	});
	const stretch = frame.width / frame.height;
	const simulation = forceSimulation(bodies)
		.force(
			'ties',
			forceLink<Body, Pull>([...spokes, ...strings])
				.distance(({ ties }) => (130 * frame.scale) / Math.sqrt(ties) + 60 * frame.scale)
				.strength(({ source, ties }) => (source === hub ? 0.05 : 0.012) * Math.sqrt(ties))
		)
		.force('apart', forceManyBody().strength(-190 * frame.scale))
		.force('x', forceX(centre.x).strength(0.045 / stretch))
		.force('y', forceY(centre.y).strength(0.045 * stretch))
		.force(
			'room',
			forceCollide<Body>(
				({ place }) => place.territoryRadius + LABEL_ROOM * frame.scale
			).iterations(3)
		)
		.stop();
	for (let tick = 0; tick < TICKS; tick++) {
		simulation.tick();
		for (const body of bodies) {
			const r = body.place.territoryRadius + EDGE;
			body.x = clamp(body.x ?? centre.x, r, frame.width - r);
			body.y = clamp(body.y ?? centre.y, r, frame.height - r - LABEL_ROOM);
		}
	}
	return {
		places: new Map<ActorId, { x: number; y: number }>(
			bodies.map(({ place, x = centre.x, y = centre.y }) => [place.id, { x, y }])
		),
		sectorRooms: [],
		dividers: []
	};
};

interface Pull extends SimulationLinkDatum<Body> {
	source: Body;
	target: Body;
	readonly ties: number;
}

const clamp = (value: number, low: number, high: number): number =>
	Math.min(Math.max(value, low), high);
