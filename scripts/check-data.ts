// `npm run check:data`: every fault of the dataset with its place, or how much there is of it.
import { readDataset } from '#lib/dataset/read.ts';
import { readTours } from '#lib/tours/read.ts';
import { readDatasetFiles } from './dataset-files.ts';

const files = readDatasetFiles();
const reading = readDataset(files);
const { records } = reading;
// Tours are checked against sound records only.
const touring = records && readTours(files, records);
const faults = touring?.faults ?? reading.faults;
if (records && touring?.tours) {
	const { actors, ties, sources } = records;
	console.log(
		`The dataset has no fault: ${actors.length} actors, ${ties.length} ties, ${sources.length} sources, ${touring.tours.length} tours.`
	);
} else {
	for (const { file, line, reason } of faults) {
		console.log(`src/data/guatemala/${file}:${line}  ${reason}`);
	}
	console.log(`\n${faults.length === 1 ? 'One fault' : `${faults.length} faults`} in the dataset.`);
	process.exitCode = 1;
}
