import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Fault, Path } from './fault.ts';

/** What a YAML file holds, with the way back from its values to its lines. */
export interface YamlFile {
	/** Undefined if the text is not YAML. */
	readonly data: unknown;
	readonly faults: readonly Fault[];
	/** Line, from 1, of what is at `path`, or of the nearest part around it that is there. */
	readonly lineOf: (path: Path) => number;
}

/** Reads the text of a YAML file; what is wrong with it becomes faults. */
export function readYaml(file: string, text: string): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
	const fault = (line: number, why: string): Fault => ({
		file,
		line,
		reason: `This is not YAML that can be read: ${why}`
	});
	const lineOf = (path: Path): number => lineAt(offsetOf(document.contents, path));
	if (document.errors.length > 0) {
		const faults = document.errors.map(({ pos, message }) => fault(lineAt(pos[0]), message));
		return { data: undefined, faults, lineOf };
	}
	try {
		return { data: document.toJS() as unknown, faults: [], lineOf };
	} catch (error) {
		// An alias to an anchor that is not there is only found here, without its place.
		return { data: undefined, faults: [fault(1, String(error))], lineOf };
	}
}

/** Place in the text of what is at `path`: of its key in a mapping, of itself in a list. */
function offsetOf(contents: Node | null, path: Path): number {
	let node: unknown = contents;
	let offset = contents?.range?.[0] ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
			if (!pair || !isScalar(pair.key)) return offset;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			const item = node.items[step];
			if (!isScalar(item) && !isMap(item) && !isSeq(item)) return offset;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else {
			return offset;
		}
	}
	return offset;
}
