import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPython } from '../../../scripts/programs.js';

/** Looked for once. */
let python: string | undefined;

/**
 * Lets Python read a file: `program` finds its path in `path` and prints one JSON value.
 *
 * @throws Error with what Python says, or with what to install
 */
export function askPython(program: string, content: string | Uint8Array): unknown {
	python ??= findPython();
	if (python === undefined) {
		throw new Error('No Python with networkx: install python3-networkx, or networkx by pip.');
	}
	const folder = mkdtempSync(join(tmpdir(), 'lazos-format-'));
	try {
		const path = join(folder, 'file');
		writeFileSync(path, content);
		const lines = ['import json, sys', 'path = sys.argv[1]', program];
		const { status, stdout, stderr } = spawnSync(python, ['-c', lines.join('\n'), path], {
			encoding: 'utf8',
			env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
			maxBuffer: 1e8
		});
		if (status !== 0) throw new Error(stderr);
		return JSON.parse(stdout);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
