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
			return network.legendEntries.size(...extremes(entry.samples));
		case 'measure':
			return emphasis.measure(entry.measure);
		case 'width':
			return network.legendEntries.width(...extremes(entry.samples));
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

function extremes(samples: readonly { readonly ties: number }[]): [number, number] {
	const ties = samples.map((sample) => sample.ties);
	return [Math.min(...ties), Math.max(...ties)];
}
