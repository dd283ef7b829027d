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
import { dirname, join } from 'node:path';
import { serveFolder } from '../../scripts/static-server.js';
import { siteFolder } from '../../scripts/setup.js';

/** A server of one’s own for the built site, which can be stopped, and given another version. */
export class DeployedSite {
	readonly #base: string;
	#folder: string;
	#port = 0;
	#close: (() => Promise<void>) | undefined;
	readonly #folders: string[] = [];

	/**
	 * @param base path below which the site is seen
	 * @param folder what is served
	 */
	constructor(base: string, folder = siteFolder) {
		this.#base = base;
		this.#folder = folder;
	}

	/** Serves, on the same port each time, and returns the address of the site. */
	async start(): Promise<string> {
		const { address, port, close } = await serveFolder({
			folder: this.#folder,
			port: this.#port,
			base: this.#base
		});
		this.#port = port;
		this.#close = close;
		return address;
	}

	async stop(): Promise<void> {
		await this.#close?.();
		this.#close = undefined;
	}

	/** @param files by path, at most one folder deep; undefined for one that is missing */
	#replace(files: ReadonlyMap<string, string | undefined>): void {
		this.#folder = mkdtempSync(join(tmpdir(), 'lazos-'));
		this.#folders.push(this.#folder);
		const parts = new Set([...files.keys()].map((path) => dirname(path)));
		for (const part of new Set(['.', ...parts])) {
			mkdirSync(join(this.#folder, part), { recursive: true });
			for (const name of readdirSync(join(siteFolder, part))) {
				const path = part === '.' ? name : `${part}/${name}`;
				if (!files.has(path) && !parts.has(path))
					symlinkSync(join(siteFolder, path), join(this.#folder, path));
			}
		}
		for (const [path, text] of files)
			if (text !== undefined) writeFileSync(join(this.#folder, path), text);
	}

	/**
	 * Puts another version in the place of the site: the app’s pages say which one it is.
	 *
	 * @param missing a file that the new version lacks
	 */
	async deploy(version: string, missing?: string): Promise<void> {
		const former = /"version":"(\w+)"/.exec(built('_app/version.json'))?.[1];
		if (former === undefined) throw new Error('The build names no version.');
		await this.stop();
		this.#replace(
			new Map([
				['_app/version.json', built('_app/version.json').replace(former, version)],
				['service-worker.js', built('service-worker.js').replace(former, version)],
				...['en/index.html', 'es/index.html'].map(
					(path) => [path, built(path).replace('<html', `<html data-version="${version}"`)] as const
				),
				...(missing === undefined ? [] : [[missing, undefined] as const])
			])
		);
		await this.start();
	}

	async end(): Promise<void> {
		await this.stop();
		for (const folder of this.#folders) rmSync(folder, { recursive: true });
	}
}

const built = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
