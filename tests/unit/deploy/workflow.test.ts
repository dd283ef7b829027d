import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

interface Step {
	readonly id?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
}
interface Job {
	readonly needs?: string;
	readonly permissions: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

const { on, permissions, jobs } = parse(read('.github/workflows/pages.yml')) as {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<'build' | 'deploy', Job>>;
};
const { scripts, engines } = JSON.parse(read('package.json')) as {
	readonly scripts: Readonly<Record<string, string>>;
	readonly engines: { readonly node: string };
};

const steps = [...jobs.build.steps, ...jobs.deploy.steps];
/** The step that uses an action of GitHub’s, in whichever version. */
const using = (action: string) => steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`));

describe('the workflow that publishes to GitHub Pages', () => {
	it('tests the main branch before it builds and publishes it', () => {
		expect(on['push']).toEqual({ branches: ['main'] });
		expect(Object.keys(jobs)).toEqual(['build', 'deploy']);
		expect(jobs.deploy.needs).toBe('build');
		const order = ['npm test', 'npm run build', 'actions/deploy-pages'].map((what) =>
			steps.findIndex(({ run, uses }) => run === what || uses?.startsWith(`${what}@`))
		);
		expect(order).not.toContain(-1);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['test', 'build']));
	});

	it('builds for the address that Pages gives the repository', () => {
		const asked = using('configure-pages');
		const output = (name: string) => `\${{ steps.${asked?.id}.outputs.${name} }}`;
		expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
			SITE_URL: output('base_url'),
			BASE_PATH: output('base_path')
		});
		expect(using('upload-pages-artifact')?.with).toEqual({ path: 'build' });
	});

	it('may do no more than it must, by GitHub’s own actions, with a Node.js that will do', () => {
		expect(permissions).toEqual({ contents: 'read' });
		expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
		expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
		for (const { uses } of steps)
			if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
		const node = using('setup-node')?.with;
		const [least = NaN] = (/\d+/.exec(engines.node) ?? []).map(Number);
		expect(node?.['node-version']).toBeGreaterThanOrEqual(least);
	});

	it('installs the programs that the tests would', () => {
		const names = [...read('scripts/programs.js').matchAll(/name: '([^']+)'/g)];
		expect(names.length).toBeGreaterThan(0);
		const installing = steps.find(({ run }) => run?.includes('apt-get install'))?.run;
		for (const [, name] of names) expect(installing).toContain(name);
	});
});
