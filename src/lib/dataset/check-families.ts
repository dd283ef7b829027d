/** What depends on who stands above whom: parents, reach and sectors. */
import type { Fault } from './fault.ts';
import { faultAt, type Located, type LocatedRecords } from './located.ts';
import type { ActorRecord } from './schema.ts';

type ActorsById = ReadonlyMap<string, Located<ActorRecord>>;

/**
 * Faults of parents that run in a circle, of bodies without reach, and of top-level actors that do
 * not stand in exactly one sector.
 */
export function checkFamilies({ head, actors }: Pick<LocatedRecords, 'head' | 'actors'>): Fault[] {
	const byId: ActorsById = new Map(
		actors.flatMap((actor) => (actor.sound.id === undefined ? [] : [[actor.sound.id, actor]]))
	);
	return [
		...checkParents(actors, byId),
		...(head ? [...checkSectors(head, byId), ...checkPlaces(head, actors)] : [])
	];
}

function checkParents(actors: readonly Located<ActorRecord>[], byId: ActorsById): Fault[] {
	const told = new Set<Located<ActorRecord>>();
	return actors.flatMap((actor) => {
		const { line, cycle } = climb(actor, byId);
		if (cycle) {
			// A circle is told once, at its first actor; those that hang below it are not at fault.
			if (cycle !== actor || told.has(actor)) return [];
			for (const member of line) told.add(member);
			const round = [...line, actor].map(({ sound }) => sound.id).join(' → ');
			return [faultAt(actor, ['parent'], `The parents run in a circle: ${round}.`)];
		}
		if (!lacksReach(actor, line)) return [];
		return [faultAt(actor, [], 'A body needs its “reach”, or a parent that has one.')];
	});
}

/**
 * An actor and those above it, nearest first.
 *
 * @returns in `cycle`, the actor at which the line came back to itself
 */
function climb(
	actor: Located<ActorRecord>,
	byId: ActorsById
): { line: readonly Located<ActorRecord>[]; cycle?: Located<ActorRecord> } {
	const line: Located<ActorRecord>[] = [];
	for (let at: Located<ActorRecord> | undefined = actor; at;) {
		if (line.includes(at)) return { line, cycle: at };
		line.push(at);
		const { parent }: Partial<ActorRecord> = at.sound;
		at = parent === undefined ? undefined : byId.get(parent);
	}
	return { line };
}

/** Bodies are organizations, forums, and whatever else stands at the top without being a state. */
function lacksReach(
	{ sound: { kind, parent }, faulty }: Located<ActorRecord>,
	line: readonly Located<ActorRecord>[]
): boolean {
	if (kind === undefined || faulty.has('parent')) return false;
	const isBody =
		kind === 'international-organization' ||
		kind === 'forum' ||
		(parent === undefined && kind !== 'state');
	return (
		isBody && line.every(({ sound, faulty }) => sound.reach === undefined && !faulty.has('reach'))
	);
}

/** A sector has an id of its own and names top-level actors other than the focus. */
function checkSectors(head: NonNullable<LocatedRecords['head']>, byId: ActorsById): Fault[] {
	const { sectors = [], focus } = head.sound;
	return sectors.flatMap(({ id, actors }, s) => {
		const faults: Fault[] = [];
		if (sectors.findIndex((sector) => sector.id === id) !== s) {
			faults.push(faultAt(head, ['sectors', s, 'id'], `The sector “${id}” is there twice.`));
		}
		actors.forEach((actor, i) => {
			const at = ['sectors', s, 'actors', i];
			const parent = byId.get(actor)?.sound.parent;
			if (parent !== undefined) {
				const reason = `“${actor}” belongs to “${parent}”; a sector names top-level actors only.`;
				faults.push(faultAt(head, at, reason));
			} else if (actor === focus) {
				const reason = `“${actor}” is the focus, which stands in the middle and in no sector.`;
				faults.push(faultAt(head, at, reason));
			}
		});
		return faults;
	});
}

/** A top-level actor other than the focus stands in exactly one sector. */
function checkPlaces(
	head: NonNullable<LocatedRecords['head']>,
	actors: readonly Located<ActorRecord>[]
): Fault[] {
	const { sectors, focus } = head.sound;
	if (!sectors) return [];
	return actors.flatMap((actor) => {
		const { id, parent } = actor.sound;
		if (id === undefined || id === focus) return [];
		if (parent !== undefined || actor.faulty.has('parent')) return [];
		const places = sectors.filter((sector) => sector.actors.includes(id));
		if (places.length === 1) return [];
		const found =
			places.length === 0 ? 'stands in none' : `is in ${places.map((s) => s.id).join(' and ')}`;
		const reason = `A top-level actor stands in one sector of dataset.yaml; “${id}” ${found}.`;
		return [faultAt(actor, ['id'], reason)];
	});
}
