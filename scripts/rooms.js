/** The pipeline up to the scene: an import points back along it, never onward. */
export const MODEL = ['dataset', 'query', 'network', 'layout', 'scene'];

/**
 * The house: what each room under `src/lib` may import from the others. ARCHITECTURE.md says what
 * they hold.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MAY_IMPORT = {
	scheduling: [],
	dataset: [],
	query: ['dataset'],
	network: ['dataset', 'query'],
	layout: ['dataset', 'query', 'network'],
	scene: ['dataset', 'query', 'network', 'layout'],
	evidence: ['dataset', 'query', 'network'],
	questions: ['dataset', 'query', 'network'],
	formats: [...MODEL, 'evidence', 'drawing/svg'],
	brief: [...MODEL, 'evidence'],
	pack: [...MODEL, 'evidence', 'brief'],
	'drawing/svg': MODEL,
	'drawing/canvas': [...MODEL, 'drawing/svg'],
	'drawing/cytoscape': [...MODEL, 'drawing/svg', 'drawing/canvas', 'scheduling'],
	'drawing/export': [...MODEL, 'drawing/svg', 'styles/fonts'],
	offline: ['dataset'],
	i18n: MODEL,
	state: [...MODEL, 'questions', 'i18n', 'scheduling'],
	tours: [...MODEL, 'state'],
	ui: [],
	pages: [...MODEL, 'evidence', 'drawing/svg', 'i18n', 'state'],
	views: [...MODEL, 'evidence', 'questions', 'drawing', 'i18n', 'scheduling', 'state', 'ui'],
	panels: [
		...MODEL,
		'evidence',
		'questions',
		'brief',
		'formats',
		'pack',
		'drawing',
		'i18n',
		'scheduling',
		'state',
		'tours',
		'ui'
	],
	server: [...MODEL, 'formats', 'drawing', 'pages', 'i18n', 'state', 'tours'],
	shell: [
		...MODEL,
		'evidence',
		'questions',
		'drawing',
		'offline',
		'i18n',
		'scheduling',
		'state',
		'ui',
		'views',
		'panels'
	]
};

/** Importable from every room but `ui`: types, formats and arithmetic. */
export const SHARED = ['state/view-state', 'state/viewport', 'i18n/format', 'i18n/messages'];
