import type { Dataset } from '#lib/dataset/dataset.ts';
import type { Layout } from '#lib/layout/layout.ts';
import type { Answer } from '#lib/questions/answer.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import { emphasiseGroups } from '#lib/scene/groups.ts';
import { measuredRadii } from '#lib/scene/measured-radii.ts';

/** How the picture shows an answer. It is loaded with the first one. */
export function emphasisOf(answer: Answer, dataset: Dataset, layout: Layout): Emphasis {
	switch (answer.kind) {
		case 'around':
			return { asked: [answer.actor] };
		case 'path':
			return { asked: answer.ends };
		case 'shared':
			return { asked: answer.actors };
		case 'rank': {
			const { measure, sizes } = answer;
			return { asked: [], sizes: { measure, radii: measuredRadii(sizes, layout) } };
		}
		case 'groups': {
			const groups = answer.groups.map(({ name, members }) => ({
				name: dataset.actor.get(name)?.short ?? name,
				members
			}));
			return { asked: [], groups: emphasiseGroups(groups) };
		}
		default:
			return answer satisfies never;
	}
}
