import { ACTOR_KINDS } from '#lib/dataset/vocabulary.ts';
import { formatList } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';
import { SHAPE_OF_KIND } from '#lib/scene/shapes.ts';

/**
 * What an encoding says, in words.
 *
 * @param focusName the actor whose ties are told
 */
export function legendText(entry: LegendEntry, messages: Messages, focusName: string): string {
	const { legend } = messages.exporting;
	switch (entry.kind) {
		case 'threat':
			return entry.threat === 'none'
				? messages.terms.noThreat
				: messages.terms.threats[entry.threat];
		case 'shape': {
			const kinds = ACTOR_KINDS.filter((kind) => SHAPE_OF_KIND[kind] === entry.shape);
			const names = kinds.map((kind) => messages.terms.actorKinds[kind].singular.toLowerCase());
			return formatList(messages.language, names, 'or');
		}
		case 'focus':
			return legend.focus(focusName);
		case 'size':
			return legend.size(...extremes(entry.samples));
		case 'width':
			return legend.width(...extremes(entry.samples));
		case 'standing':
			return legend[entry.standing];
		case 'faint':
			return legend.faint;
		case 'hull':
			return legend.hull;
		default:
			return entry satisfies never;
	}
}

function extremes(samples: readonly { readonly ties: number }[]): [number, number] {
	const ties = samples.map((sample) => sample.ties);
	return [Math.min(...ties), Math.max(...ties)];
}
