import type { PublishedDataset } from '#lib/dataset/schema.ts';
import { opened } from '../opened.ts';

/** Instead of `panels/export/data/published.ts`: the dataset is in the file. */
export const loadPublished = async (): Promise<PublishedDataset> => opened().records;
