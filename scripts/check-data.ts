// `npm run check:data`: every fault of the dataset with its place, or how much there is of it.
import { readDataset } from '#lib/dataset/read.ts';
import { readDatasetFiles } from './dataset-files.ts';

const { records, faults } = readDataset(readDatasetFiles());
if (records) {
	const { actors, ties, sources } = records;
	console.log(
		`The dataset has no fault: ${actors.length} actors, ${ties.length} ties, ${sources.length} sources.`
	);
} else {
	for (const { file, line, reason } of faults) {
		console.log(`src/data/guatemala/${file}:${line}  ${reason}`);
	}
	console.log(`\n${faults.length === 1 ? 'One fault' : `${faults.length} faults`} in the dataset.`);
	process.exitCode = 1;
}
