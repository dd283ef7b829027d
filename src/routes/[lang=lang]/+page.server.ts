import { datasetIn } from '#lib/server/datasets.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { FRAMES, type Format } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The dataset without its prose, with the positions of the default layout. */
export const load: PageServerLoad = ({ params }) => {
	const { dataset } = datasetIn(params.lang);
	const radial = (format: Format) => ({
		radial: layOut('radial', layoutInput(indexDataset(dataset), FRAMES[format]))
	});
	return { dataset, layouts: { wide: radial('wide'), tall: radial('tall') } };
};
