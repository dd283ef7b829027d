import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPython } from '../../../scripts/programs.js';

/** Those that were looked for, by the module that they have. */
const pythons = new Map<string, string>();

/**
 * Lets Python read a file: `program` finds its path in `path` and prints one JSON value.
 *
 * @param module that the program imports
 * @throws Error with what Python says, or with what to install
 */
export function askPython(
	program: string,
	content: string | Uint8Array,
	module = 'networkx'
): unknown {
	const python = pythons.get(module) ?? findPython(module);
	if (python === undefined) throw new Error(`No Python with ${module}; install it, by pip say.`);
	pythons.set(module, python);
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
