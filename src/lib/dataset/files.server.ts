const FOLDER = '/src/data/guatemala/';

const texts = import.meta.glob<string>('/src/data/guatemala/**/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Texts of the dataset's YAML files by path, such as `ties/united-states.yaml`; for prerendering. */
export const datasetFiles: ReadonlyMap<string, string> = new Map(
	Object.entries(texts).map(([path, text]) => [path.slice(FOLDER.length), text])
);
