import { parse } from 'yaml';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';
import { actors, topOf } from './facts.ts';

/** What is counted along a path, straight from the files that people edit. */
interface RawTie {
	readonly id: string;
	readonly name: { readonly en: string; readonly es: string };
	readonly between: readonly string[];
	readonly direction: string;
	readonly activities: readonly string[];
	readonly threats: readonly string[];
	readonly scope: string;
	readonly sources: readonly unknown[];
}

const ties: RawTie[] = [...readDatasetFiles()].flatMap(([path, text]) =>
	path.startsWith('ties/') ? (parse(text).ties as RawTie[]) : []
);

const isMembership = ({ direction, activities }: RawTie) =>
	direction !== 'directed' && activities.includes('membership');

/** Which two a tie joins: giver and receivers, members and body, or everybody. */
function pairsOf(tie: RawTie): (readonly [string, string])[] {
	const { between, direction } = tie;
	const centre =
		direction === 'directed' ? between[0] : isMembership(tie) ? between.at(-1) : undefined;
	return between.flatMap((a, i) =>
		between
			.slice(i + 1)
			.filter((b) => centre === undefined || a === centre || b === centre)
			.map((b) => [a, b] as const)
	);
}

const name = new Map(actors.map((actor) => [actor.id, actor.name]));
export const nameOf = (id: string, language: 'en' | 'es' = 'en'): string =>
	name.get(id)?.[language] ?? id;

/** The dataset as a graph, at the level of countries or of institutions; of some ties or of all. */
export function graphAt(
	level: 'countries' | 'institutions',
	keep: (tie: RawTie) => boolean = () => true
) {
	const shown = level === 'countries' ? topOf : (id: string) => id;
	const partners = new Map<string, Map<string, Set<RawTie>>>();
	const join = (a: string, b: string, tie: RawTie) => {
		const near = partners.get(a) ?? new Map<string, Set<RawTie>>();
		partners.set(a, near.set(b, (near.get(b) ?? new Set()).add(tie)));
	};
	for (const tie of ties.filter(keep)) {
		for (const [first, second] of pairsOf(tie)) {
			const [a, b] = [shown(first), shown(second)];
			if (a === b) continue;
			join(a, b, tie);
			join(b, a, tie);
		}
	}
	const near = (id: string) => new Set(partners.get(id)?.keys());
	return {
		actors: [...partners.keys()],
		near,
		tiesBetween: (a: string, b: string) => [...(partners.get(a)?.get(b) ?? [])],
		/** Ties that join any two of some actors. */
		tiesAmong: (some: ReadonlySet<string>) =>
			new Set(
				[...some].flatMap((a) =>
					[...(partners.get(a) ?? [])].flatMap(([b, between]) => (some.has(b) ? [...between] : []))
				)
			),
		/** Bodies that the memberships of an actor name. */
		bodiesOf: (id: string) =>
			new Set(
				ties
					.filter(isMembership)
					.filter(({ between }) => between.slice(0, -1).some((member) => shown(member) === id))
					.map(({ between }) => between.at(-1) ?? '')
					.filter((body) => shown(body) !== id)
			)
	};
}

export const common = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): Item[] =>
	[...a].filter((item) => b.has(item));
