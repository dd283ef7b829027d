import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Emphasis } from './emphasis.ts';
import { hullRound } from './hulls.ts';
import type { Dash, Mark } from './scene.ts';

/** Room between the marks of a group and its outline, in scene units. */
const MARGIN = 7;
const DASHES: readonly Dash[] = ['solid', 'dashed', 'dotted'];
const LETTERS = 26;

/** What names a group in marks, legend and lists: A to Z, then AA, AB and so on. */
export function groupLetter(index: number): string {
	const before = index < LETTERS ? '' : groupLetter(Math.floor(index / LETTERS) - 1);
	return before + String.fromCharCode(65 + (index % LETTERS));
}

/** Actors that are drawn as a group, under a name. */
export interface NamedGroup {
	readonly name: string;
	readonly members: readonly ActorId[];
}

/** Groups with a letter each, in the order given; the larger are outlined first, below. */
export function emphasiseGroups(groups: readonly NamedGroup[]): Required<Emphasis>['groups'] {
	return {
		letters: new Map(
			groups.flatMap(({ members }, i) => members.map((id) => [id, groupLetter(i)] as const))
		),
		outline(marks: readonly Mark[]) {
			const markOf = new Map(marks.map((mark) => [mark.id, mark]));
			return groups.map(({ name, members }, i) => ({
				letter: groupLetter(i),
				name,
				dash: DASHES[i % DASHES.length] ?? 'solid',
				corners: hullRound(
					members.flatMap((id) => markOf.get(id) ?? []),
					MARGIN
				)
			}));
		}
	};
}
