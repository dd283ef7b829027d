import type { Language } from '#lib/dataset/vocabulary.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';

/**
 * What an encoding says, in words.
 *
 * @param focusName the actor whose ties are told
 */
export function legendText(entry: LegendEntry, messages: Messages, focusName: string): string {
	const { emphasis, map, matrix, network, terms, timeline } = messages;
	switch (entry.kind) {
		case 'threat':
			return entry.threat === 'none' ? terms.noThreat : terms.threats[entry.threat];
		case 'shape':
			return network.shapes[entry.shape];
		case 'focus':
			return network.legendEntries.focus(focusName);
		case 'size':
		case 'width':
			return `${network.legendEntries[entry.kind]} (${range(entry.samples, messages.language)})`;
		case 'measure':
			return emphasis.measure(entry.measure);
		case 'standing':
			return network.legendEntries[entry.standing];
		case 'faint':
			return network.legendEntries.faint;
		case 'hull':
			return network.legendEntries.hull;
		case 'asked':
			return emphasis.asked;
		case 'group':
			return emphasis.group(entry.letter, entry.name);
		case 'ramp':
			return matrix.legend.ramp;
		case 'gap':
			return matrix.legend.gap;
		case 'block':
			return matrix.legend.block;
		case 'beyond':
		case 'leader':
		case 'base-map':
			return map.legendEntries[entry.kind];
		case 'timeline':
			return timeline.legend[entry.sign];
		case 'closer':
			return timeline.legend.closer(entry.year);
		case 'density':
			return timeline.legend.density;
		default:
			return entry satisfies never;
	}
}

/** The numbers of ties of the samples: “1–64”. */
const range = (samples: readonly { readonly ties: number }[], language: Language): string =>
	samples.map(({ ties }) => formatNumber(language, ties)).join('–');
