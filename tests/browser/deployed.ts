import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/static-server.js';
import { siteFolder } from '../../scripts/setup.js';

const BASE = '/lazos';

/** A server of one’s own for the built site, which can be stopped, and given a newer version. */
export class DeployedSite {
	#folder = siteFolder;
	#port = 0;
	#close: (() => Promise<void>) | undefined;
	readonly #folders: string[] = [];

	/** Serves, on the same port each time, and returns the address of the site. */
	async start(): Promise<string> {
		const { address, port, close } = await serveFolder({
			folder: this.#folder,
			port: this.#port,
			base: BASE
		});
		this.#port = port;
		this.#close = close;
		return address;
	}

	async stop(): Promise<void> {
		await this.#close?.();
		this.#close = undefined;
	}

	/**
	 * Puts another version in the place of the site: the English page says which one it is.
	 *
	 * @param missing a file that the new version lacks
	 */
	async deploy(version: string, missing?: string): Promise<void> {
		await this.stop();
		this.#folder = variant(version, missing);
		this.#folders.push(this.#folder);
		await this.start();
	}

	async end(): Promise<void> {
		await this.stop();
		for (const folder of this.#folders) rmSync(folder, { recursive: true });
	}
}

/** The built site under another version; only what differs is copied. */
function variant(version: string, missing: string | undefined): string {
	const folder = mkdtempSync(join(tmpdir(), 'lazos-'));
	const changed = ['_app', 'en', 'es'];
	linkAll('', (name) => !changed.includes(name));
	for (const part of changed) {
		mkdirSync(join(folder, part));
		linkAll(part, (name) => `${part}/${name}` !== missing);
	}
	const former = (
		JSON.parse(readFileSync(join(siteFolder, '_app/version.json'), 'utf8')) as { version: string }
	).version;
	rewrite('_app/version.json', former, version);
	rewrite('service-worker.js', former, version);
	rewrite('en/index.html', '<html lang="en"', `<html lang="en" data-version="${version}"`);
	return folder;

	function linkAll(part: string, isKept: (name: string) => boolean) {
		for (const name of readdirSync(join(siteFolder, part)).filter(isKept))
			symlinkSync(join(siteFolder, part, name), join(folder, part, name));
	}
	function rewrite(file: string, from: string, to: string) {
		const text = readFileSync(join(siteFolder, file), 'utf8');
		if (!text.includes(from)) throw new Error(`${file} holds no ${from}.`);
		rmSync(join(folder, file));
		writeFileSync(join(folder, file), text.replaceAll(from, to));
	}
}
