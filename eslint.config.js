import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { MAY_IMPORT, SHARED } from './scripts/rooms.js';
import svelteConfig from './svelte.config.js';

/** Plain TypeScript that runs in a node test, in a worker and at prerender alike. */
const PURE = [
	'src/lib/{dataset,query,network,layout,scene,evidence,questions,brief,formats,pack,tours,offline}/**/*.ts',
	'src/lib/pages/!(reader).ts',
	'src/lib/drawing/svg/**/*.ts',
	'src/lib/drawing/export/**/*.ts',
	'src/lib/state/{view-state,viewport,address,address-*}.ts'
];

/** Modules of pure rooms that are the door to the browser or to the build. */
const DOORS = [
	'src/lib/brief/write.worker.ts',
	'src/lib/drawing/export/fonts.ts',
	'src/lib/drawing/export/pdf.ts',
	'src/lib/drawing/export/rasterise.ts',
	'src/lib/layout/layout.worker.ts',
	'src/lib/offline/service-worker.ts'
];

const ALL_ROOMS = [...new Set([...Object.keys(MAY_IMPORT), 'drawing', 'styles'])];

const ONLY_IN_CYTOSCAPE = {
	regex: '^cytoscape(/|$)',
	message: 'Only drawing/cytoscape imports cytoscape.'
};

const LOADED_LATER = {
	regex: '/drawing/cytoscape/',
	allowTypeImports: true,
	message: 'Load it by import(), so that Cytoscape comes after the first paint.'
};

const NO_FRAMEWORK = {
	regex: '^(svelte|\\$app|\\$env|@sveltejs)(/|$)',
	message: 'The pipeline is plain TypeScript: no Svelte, no SvelteKit.'
};

/** What only a page has. A worker and Node have the rest, such as `URL`. */
const PAGE_GLOBALS = [
	...Object.keys(globals.browser).filter((name) => !(name in globals.nodeBuiltin)),
	'fetch',
	'navigator'
];

/**
 * @param {string} room
 * @param {readonly string[]} allowed
 */
function forbidden(room, allowed) {
	const inside = [room, ...allowed];
	const others = ALL_ROOMS.filter(
		(other) =>
			!inside.some((open) => other === open || other.startsWith(`${open}/`)) &&
			!inside.some((open) => open.startsWith(`${other}/`))
	);
	const shared = room === 'ui' ? '' : `(?!(?:${SHARED.join('|')})\\.ts$)`;
	// Beside each other, `../cytoscape/` is short for `drawing/cytoscape/`.
	const names = others.map((other) =>
		room.startsWith('drawing/') ? other.replace(/^drawing\//, '(?:drawing/)?') : other
	);
	return {
		regex: `^(?:#lib|(?:\\.\\./)+)/?${shared}(?:${names.join('|')})/`,
		message:
			allowed.length === 0
				? `${room} imports from no other room.`
				: `${room} may import only from ${allowed.join(', ')}.`
	};
}

/** @type {import('eslint').Linter.Config[]} */
const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
	files: [`src/lib/${room}/**/*.{ts,svelte}`],
	rules: { 'no-restricted-imports': ['error', { patterns: [forbidden(room, allowed)] }] }
}));

/**
 * Types that a package or a component leaves open are checked by use, not by these rules.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const OPEN_TYPES = {
	'@typescript-eslint/no-unsafe-argument': 'off',
	'@typescript-eslint/no-unsafe-assignment': 'off',
	'@typescript-eslint/no-unsafe-call': 'off',
	'@typescript-eslint/no-unsafe-member-access': 'off',
	'@typescript-eslint/no-unsafe-return': 'off'
};

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', '.cache/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			// The compiler knows every name; this rule knows no types.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ caughtErrors: 'none', ignoreRestSiblings: true }
			],
			// What an interface promises is a promise, also where there is nothing to wait for.
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			// Sets and maps here are immutable data, replaced and not changed.
			'svelte/prefer-svelte-reactivity': 'off',
			// Links keep the page and change its query, so they are relative to the page itself.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	...rooms,
	{
		files: ['src/**'],
		ignores: ['src/lib/drawing/cytoscape/**', ...PURE],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [ONLY_IN_CYTOSCAPE, LOADED_LATER] }
			]
		}
	},
	{
		files: PURE,
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [ONLY_IN_CYTOSCAPE, NO_FRAMEWORK] }
			]
		}
	},
	{
		files: PURE,
		ignores: DOORS,
		rules: { 'no-restricted-globals': ['error', ...PAGE_GLOBALS] }
	},
	{
		files: ['**/*.{svelte,js}', '*.ts', 'src/lib/drawing/cytoscape/**', 'tests/**'],
		rules: OPEN_TYPES
	},
	{
		files: ['scripts/**', 'tests/**', '*.config.{js,ts}'],
		rules: { 'no-console': 'off' }
	},
	{
		// Classic scripts: they run before anything that was compiled.
		files: ['static/**/*.js', 'src/pack/loader.js'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { sourceType: 'script' }
	}
);
