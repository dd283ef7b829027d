import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../src/data/guatemala', import.meta.url));

/** Texts of the dataset's YAML files by path, such as `ties/united-states.yaml`. */
export function readDatasetFiles(): ReadonlyMap<string, string> {
	const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
	return new Map(
		paths
			.filter((path) => path.endsWith('.yaml'))
			.toSorted()
			.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(FOLDER, path), 'utf8')])
	);
}
