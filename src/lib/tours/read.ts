import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset, type Dataset } from '#lib/dataset/dataset.ts';
import { sortFaults, type Fault } from '#lib/dataset/fault.ts';
import { faultAt, type Located } from '#lib/dataset/located.ts';
import { below, readRecord } from '#lib/dataset/read-record.ts';
import { TOURS_FOLDER, type Records } from '#lib/dataset/read.ts';
import { readYaml } from '#lib/dataset/yaml-file.ts';
import { parseViewState, type Dropped } from '#lib/state/address.ts';
import { StepRecord, TourRecord } from './schema.ts';
import type { WholeTour } from './tour.ts';

/** Either the tours, in the order of their files' names, or what is wrong with them. */
export type TourReading =
	| { readonly tours: readonly WholeTour[]; readonly faults: readonly [] }
	| { readonly tours: undefined; readonly faults: readonly Fault[] };

interface LocatedTour {
	readonly head: Located<TourRecord>;
	readonly steps: readonly Located<StepRecord>[];
}

/**
 * Reads and checks the guided tours, one a file; every fault is found at once.
 *
 * @param files   texts of all YAML files by path within the dataset's folder
 * @param records the checked dataset that the tours lead through
 */
export function readTours(files: ReadonlyMap<string, string>, records: Records): TourReading {
	const faults: Fault[] = [];
	const dataset = indexDataset(assemble(records, 'en').dataset);
	const read = [...files.keys()]
		.filter((file) => file.startsWith(TOURS_FOLDER))
		.toSorted()
		.flatMap((file) => readTour(file, files.get(file) ?? '', faults) ?? []);
	faults.push(
		...duplicates(
			'tour',
			read.map(({ head }) => head)
		)
	);
	for (const { head, steps } of read) {
		faults.push(...nameOfFile(head), ...duplicates('step', steps));
		faults.push(...steps.flatMap((step) => checkStep(step, dataset)));
	}
	if (faults.length > 0) return { tours: undefined, faults: sortFaults(faults) };
	// Without a fault, every property is sound.
	const tours = read.map(
		({ head, steps }) => ({ ...head.sound, steps: steps.map(({ sound }) => sound) }) as WholeTour
	);
	return { tours, faults: [] };
}

function readTour(file: string, text: string, faults: Fault[]): LocatedTour | undefined {
	const { data, lineOf, faults: unreadable } = readYaml(file, text);
	faults.push(...unreadable);
	if (unreadable.length > 0) return undefined;
	const place = { file, lineOf };
	const head = readRecord(TourRecord, data, place, faults);
	const steps = (head.sound.steps ?? []).map((step, i) =>
		readRecord(StepRecord, step, below(place, 'steps', i), faults)
	);
	return { head, steps };
}

function duplicates(what: string, items: readonly Located<{ readonly id: string }>[]): Fault[] {
	const known = new Set<string>();
	return items.flatMap((item) => {
		const { id } = item.sound;
		if (id === undefined) return [];
		if (!known.has(id)) {
			known.add(id);
			return [];
		}
		return [faultAt(item, ['id'], `The ${what} “${id}” is there twice.`)];
	});
}

/** A tour is found by its file's name. */
function nameOfFile(tour: Located<TourRecord>): Fault[] {
	const { id } = tour.sound;
	const wanted = `${TOURS_FOLDER}${id}.yaml`;
	if (id === undefined || tour.file === wanted) return [];
	return [faultAt(tour, ['id'], `The tour “${id}” must stand in ${wanted}.`)];
}

/** What a step names must be in the dataset, and its view must be understood to the last part. */
function checkStep(step: Located<StepRecord>, dataset: Dataset): Fault[] {
	const { ties = [], actors = [], sources = [], view } = step.sound;
	const named = [
		['tie', 'ties', ties, dataset.tie],
		['actor', 'actors', actors, dataset.actor],
		['source', 'sources', sources, dataset.source]
	] as const;
	const unknown = named.flatMap(([what, property, ids, known]) =>
		ids.flatMap((id, i) =>
			(known as ReadonlyMap<string, unknown>).has(id)
				? []
				: [faultAt(step, [property, i], `No ${what} has the id “${id}”.`)]
		)
	);
	const dropped = view === undefined ? [] : parseViewState(view, dataset).dropped;
	return [...unknown, ...dropped.map((part) => faultAt(step, ['view'], reasonFor(part)))];
}

const reasonFor = ({ parameter, raw, reason }: Dropped): string =>
	`The view's address has a part that is not understood: “${parameter}=${raw}” (${reason}).`;
