import { describe, expect, it } from 'vitest';
import { DATA_FORMATS } from '#lib/formats/registry.ts';
import { messages } from '#lib/i18n/en/index.ts';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { nameOfFile } from '#lib/panels/export/data/name-of-file.ts';
import { chosenIn, type Scope } from '#lib/panels/export/data/scopes.ts';
import { toggleValue } from '#lib/query/edit.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { actorId, makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([makeTie('drugs', ['gt', 'us'], { threats: ['narcotics'] })]);
const radial = layOut('radial', layoutInput(dataset, FRAMES.wide));

describe('the name of a data file', async () => {
	const formats = { csv: await DATA_FORMATS.csv(), ris: await DATA_FORMATS.ris() };
	const explorer = new Explorer(dataset, { wide: { radial }, tall: { radial } });
	explorer.ask(toggleValue(explorer.query, 'threat', 'narcotics'));
	explorer.select({ kind: 'cable', ends: [actorId('gt'), actorId('us')] });

	it.each<[Scope, keyof typeof formats, string]>([
		['view', 'csv', 'lazos-guatemala-narcotics-2026-11-24.csv.zip'],
		['selected', 'csv', 'lazos-guatemala-united-states-2026-11-24.csv.zip'],
		['whole', 'ris', 'lazos-guatemala-dataset-2026-11-24.ris']
	])('of the scope “%s” as %s tells what is in it, and Guatemala once', (scope, id, name) => {
		const chosen = chosenIn(scope, explorer, messages);
		const today = '2026-11-24';
		expect(nameOfFile({ scope, chosen, format: formats[id], explorer, messages, today })).toBe(
			name
		);
	});
});
