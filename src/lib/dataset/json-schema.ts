import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { withKind } from './assemble.ts';
import type { Records } from './read.ts';
import {
	ActorRecord,
	EdtfDate,
	LocalizedText,
	PublishedDataset,
	PublishedSource,
	Sector,
	TieRecord
} from './schema.ts';

/** The whole dataset as one document in both languages, as `datasetJsonSchema` describes it. */
export function publish(records: Records): PublishedDataset {
	const { head, actors, ties, sources } = records;
	return { ...head, actors, ties, sources: sources.map((source) => withKind(records, source)) };
}

/**
 * JSON Schema, draft 7, of the published dataset. What it cannot say, such as that ids are known
 * and days are in the calendar, only the project's own check finds.
 */
export function datasetJsonSchema(): JsonSchema {
	return toJsonSchema(PublishedDataset, {
		definitions: {
			Actor: ActorRecord,
			EdtfDate,
			LocalizedText,
			Sector,
			Source: PublishedSource,
			Tie: TieRecord
		},
		overrideAction: ({ valibotAction, jsonSchema }) =>
			valibotAction.type === 'check_items' ? { ...jsonSchema, uniqueItems: true } : undefined,
		errorMode: 'ignore'
	});
}
