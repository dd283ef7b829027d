/** What no schema of a single record can see: ids, kinds of sources, dates and sectors together. */
import { checkFamilies } from './check-families.ts';
import { boundsOf, parseEdtf } from './edtf.ts';
import type { Fault, Path } from './fault.ts';
import { faultAt, type Located, type LocatedRecords } from './located.ts';

/**
 * Every fault between the records; those within a record are its schema's. A property with a fault
 * of its own is not looked at.
 *
 * @returns faults in no order that matters
 */
export function checkRecords(records: LocatedRecords): Fault[] {
	const { actors, ties, sources } = records;
	return [
		...checkDuplicates('actor', actors),
		...checkDuplicates('tie', ties),
		...checkDuplicates('source', sources),
		...checkReferences(records),
		...checkKinds(records),
		...actors.flatMap((actor) => checkOrder(actor, 'founded', 'dissolved', actor.sound)),
		...ties.flatMap((tie) => checkOrder(tie, 'start', 'end', tie.sound)),
		...checkParties(records),
		...checkRenamed(records),
		...checkFamilies(records)
	];
}

function checkDuplicates(
	what: string,
	items: readonly Located<{ readonly id: string }>[]
): Fault[] {
	const first = new Map<string, Located<unknown>>();
	return items.flatMap((item) => {
		const { id } = item.sound;
		if (id === undefined) return [];
		const known = first.get(id);
		if (!known) {
			first.set(id, item);
			return [];
		}
		const place = `${known.file}:${known.lineOf(['id'])}`;
		return [faultAt(item, ['id'], `The ${what} “${id}” is there twice, first at ${place}.`)];
	});
}

function checkReferences({ head, actors, ties, sources }: LocatedRecords): Fault[] {
	const actorIds = idsOf(actors);
	const sourceIds = idsOf(sources);
	const faults: Fault[] = [];
	const expect = (
		known: ReadonlySet<string>,
		what: string,
		id: string | undefined,
		at: Located<unknown>,
		path: Path
	) => {
		if (id === undefined || known.has(id)) return;
		faults.push(faultAt(at, path, `No ${what} has the id “${id}”.`));
	};
	for (const actor of actors) {
		const { parent, sources: evidence } = actor.sound;
		expect(actorIds, 'actor', parent, actor, ['parent']);
		evidence?.forEach((id, i) => expect(sourceIds, 'source', id, actor, ['sources', i]));
	}
	for (const tie of ties) {
		const { between, sources: evidence } = tie.sound;
		between?.forEach((id, i) => expect(actorIds, 'actor', id, tie, ['between', i]));
		evidence?.forEach(({ id }, i) => expect(sourceIds, 'source', id, tie, ['sources', i, 'id']));
	}
	if (head) {
		expect(actorIds, 'actor', head.sound.focus, head, ['focus']);
		head.sound.sectors?.forEach((sector, s) => {
			sector.actors.forEach((id, i) =>
				expect(actorIds, 'actor', id, head, ['sectors', s, 'actors', i])
			);
		});
	}
	return faults;
}

/** A source has the kind of its publisher. */
function checkKinds({ publishers, sources }: LocatedRecords): Fault[] {
	// Where the whole list cannot be read, that alone is told.
	if (!publishers || publishers.faulty.has('')) return [];
	return sources.flatMap((source) => {
		const { publisher } = source.sound;
		if (publisher === undefined || publishers.faulty.has(publisher)) return [];
		if (Object.hasOwn(publishers.sound, publisher)) return [];
		const reason = `The source has no kind: publishers.yaml does not have “${publisher}”.`;
		return [faultAt(source, ['publisher'], reason)];
	});
}

function checkOrder<First extends string, Last extends string>(
	at: Located<unknown>,
	first: First,
	last: Last,
	dates: { readonly [Name in First | Last]?: string }
): Fault[] {
	const firstText: string | undefined = dates[first];
	const lastText: string | undefined = dates[last];
	if (firstText === undefined || lastText === undefined) return [];
	const begin = parseEdtf(firstText);
	const finish = parseEdtf(lastText);
	const earliest = begin && boundsOf(begin).earliest;
	const latest = finish && boundsOf(finish).latest;
	if (earliest === undefined || latest === undefined || earliest <= latest) return [];
	return [faultAt(at, [last], `“${last}” (${lastText}) is before “${first}” (${firstText}).`)];
}

function checkParties({ ties }: LocatedRecords): Fault[] {
	return ties.flatMap((tie) => {
		const { scope, between } = tie.sound;
		if (scope !== 'bilateral' || between === undefined || between.length === 2) return [];
		const reason = `A bilateral tie joins two parties; this one names ${between.length}.`;
		return [faultAt(tie, ['between'], reason)];
	});
}

/** A former id is no one's now, and leads to someone. */
function checkRenamed({ renamed, actors, ties }: LocatedRecords): Fault[] {
	if (!renamed) return [];
	const faultsIn = (list: 'actors' | 'ties', what: string, known: ReadonlySet<string>) => {
		const ids: Readonly<Record<string, string>> = renamed.sound[list] ?? {};
		return Object.entries(ids).flatMap(([former, id]) => {
			const tell = (reason: string) => faultAt(renamed, [list, former], reason);
			return [
				...(known.has(former) ? [tell(`The former id “${former}” is in use.`)] : []),
				...(known.has(id) ? [] : [tell(`No ${what} has the id “${id}”.`)])
			];
		});
	};
	return [...faultsIn('actors', 'actor', idsOf(actors)), ...faultsIn('ties', 'tie', idsOf(ties))];
}

const idsOf = (items: readonly Located<{ readonly id: string }>[]): ReadonlySet<string> =>
	new Set(items.flatMap(({ sound }) => (sound.id === undefined ? [] : [sound.id])));
