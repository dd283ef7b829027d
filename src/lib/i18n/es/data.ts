import { formatList, formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${formatNumber('es', value)} ${several}`;

export const data: Messages['data'] = {
	scope: 'Qué',
	scopes: { view: 'Esta vista', selected: 'Selección', whole: 'Todos los datos' },
	format: 'Formato',
	formats: {
		csv: 'CSV, todas las tablas',
		'csv-ties': 'CSV, solo lazos',
		json: 'JSON',
		graphml: 'GraphML',
		gexf: 'GEXF',
		cx2: 'CX2',
		cyjs: 'CYJS',
		'csl-json': 'CSL-JSON',
		bibtex: 'BibTeX',
		ris: 'RIS'
	},
	uses: {
		csv: 'Actores, lazos y fuentes en un ZIP: R, Python, Excel',
		'csv-ties': 'Una tabla, un lazo por fila: Excel',
		json: 'La forma propia de los datos, con todo su contenido: para programas',
		graphml: 'yEd, networkx, igraph, Gephi',
		gexf: 'Gephi, con períodos y colores',
		cx2: 'Cytoscape, NDEx',
		cyjs: 'Cytoscape.js, Cytoscape',
		'csl-json': 'Fuentes para Zotero, pandoc',
		bibtex: 'Fuentes para LaTeX (biblatex), JabRef',
		ris: 'Fuentes para EndNote, Mendeley, Zotero'
	},
	contents: 'En el archivo',
	actors: (value) => count(value, 'actor', 'actores'),
	ties: (value) => count(value, 'lazo', 'lazos'),
	sources: (value) => count(value, 'fuente', 'fuentes'),
	holds: (parts) => `${formatList('es', parts)}.`,
	empty:
		'Ningún lazo cumple los filtros, así que no hay nada que guardar. Quite antes algún filtro.',
	cannotHold: 'Lo que este formato no admite',
	losses: {
		ties: 'Lazos y actores: solo enumera fuentes.',
		actors: 'Los actores completos: solo figuran sus identificadores.',
		sources: 'Las fuentes completas: solo figuran sus identificadores.',
		figures: 'Cifras, como montos y números de personas.',
		locators: 'En qué parte de la fuente está la prueba.',
		sectors: 'Los sectores de la imagen.',
		picture: 'Posiciones y colores de la imagen.',
		'several-parties':
			'Lazos de tres o más partes: cada uno se convierte en varias aristas con el mismo «tie».',
		direction:
			'Aristas dirigidas y no dirigidas a la vez: todas van sin dirección. «direction» dice qué lazos la tienen; la primera parte de «between» es la que da.',
		spans: 'Períodos: las fechas son texto.',
		'partial-dates':
			'Fechas inciertas o incompletas en sus períodos: se amplían a días enteros. «start» y «end» las conservan como están escritas.',
		'several-colours': 'Varios colores en una arista: lleva el de su primera amenaza.',
		'source-types': 'Los tratados como tales: pasan a ser referencias generales.'
	},
	licence: (version) =>
		`Versión ${version} de los datos, con licencia CC BY 4.0: puede compartirlos y modificarlos si nombra a Lazos como fuente.`,
	notes:
		'Las instituciones cuentan como actores propios. Donde solo cabe un nombre, va en el idioma de la exportación.',
	wholeDescription: 'Todos los datos: cada actor, lazo y fuente',
	selectedDescription: (names, sentence) => `${formatList('es', names)}: ${sentence}`,
	wholeName: 'datos',
	loading: 'Cargando los datos…',
	missing:
		'No se pudieron cargar los datos, quizá por falta de conexión. No se pierde nada; intente de nuevo cuando tenga conexión.',
	retry: 'Intentar de nuevo',
	failed:
		'No se pudo crear el archivo, quizá por falta de memoria. No se guardó nada; pruebe otro formato.',
	save: (name) => `Guardar ${name}`,
	saving: 'Guardando…',
	saved: (name) => `Se guardó como ${name}`
};
