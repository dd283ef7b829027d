import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const n = (value: number) => formatNumber('es', value);
const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)}\u00a0%`;

export const coverage: Messages['coverage'] = {
	title: 'Acerca de los datos',
	lead: ({ ties, actors, sources, publishers }) =>
		`${n(ties)} lazos entre ${n(actors)} actores, leídos en ${n(sources)} fuentes de ${n(publishers)} editores: qué abarcan los datos, dibujado a partir de ellos mismos, y dónde flaquean.`,
	version: (version, date) =>
		`Contado a partir de la versión ${version}, cuya fuente más reciente se leyó ${date}. Se cuentan todos los lazos, también los que unen entre sí a los socios de Guatemala.`,
	keys: {
		own: 'lazos de la propia Guatemala',
		among: 'lazos entre sus socios',
		actors: 'actores',
		sources: 'fuentes',
		high: 'de los lazos, con confianza alta',
		dated: 'de los lazos, con inicio conocido'
	},
	share,
	table: 'Como tabla',
	open: 'Cada barra lleva a sus lazos en la red.',
	columns: {
		what: 'Qué',
		ties: 'Lazos',
		sources: 'Fuentes',
		share: 'Parte',
		year: 'Año',
		inForce: 'Vigentes con certeza',
		notKnownEnded: 'Iniciados, sin final conocido'
	},
	years: {
		title: 'Lazos vigentes, por año',
		note: (from, earliest, undated) =>
			`Desde ${from}; el lazo más antiguo empieza en ${earliest}. Los ${n(undated)} lazos sin fecha alguna no figuran en ningún año. Buena parte del aumento se debe a que los años recientes están mejor documentados, no a que en ellos se acordara más.`,
		label: (from, to, first, last) =>
			`Columnas de cada año, desde ${from}, con ${n(first)} lazos vigentes, hasta ${to}, con ${n(last)}, con o sin final conocido.`
	},
	threats: {
		title: 'Por amenaza',
		note: 'Un lazo que hace frente a varias amenazas figura en cada una.'
	},
	confidence: {
		title: 'Por confianza',
		note: 'Qué merece cada una se explica en la página sobre cómo está hecho Lazos.'
	},
	kinds: {
		title: 'Por tipo de fuente',
		note: 'Lazos que se apoyan en al menos una fuente de ese tipo.'
	},
	perTie: {
		title: 'Por número de fuentes',
		note: 'Cuántas fuentes cita un lazo.',
		several: (sources) => (sources === 1 ? '1 fuente' : `${sources} fuentes`),
		orMore: (sources) => `${sources} fuentes o más`
	},
	beginnings: {
		title: 'Por lo que se sabe del inicio',
		note: 'Con qué precisión lo fechan las fuentes.'
	},
	precisions: {
		day: 'Al día',
		month: 'Al mes',
		year: 'Al año',
		vague: 'Aproximado o incierto',
		'not-known': 'Desconocido'
	},
	languages: {
		title: 'Fuentes por idioma',
		note: 'El idioma en que se leyó la fuente.'
	},
	publishers: {
		title: 'Fuentes por editor',
		note: (shown, all) => `Los ${shown} editores con más fuentes, de ${n(all)}.`
	},
	weak: {
		title: 'Dónde flaquean',
		oneSource: (ties, all) =>
			`${n(ties)} lazos (${share(ties, all)}) se apoyan en una sola fuente.`,
		beginning: (ties, all) =>
			`De ${n(ties)} (${share(ties, all)}) ninguna fuente dice cuándo empezaron; no figuran en ningún año de la cronología.`,
		open: (ties) =>
			`${n(ties)} han empezado y no se conoce su final. Algunos, sin duda, ya terminaron.`,
		official: (ties, all) =>
			`${n(ties)} (${share(ties, all)}) se apoyan solo en fuentes oficiales: en lo que los Estados y organismos dicen de sí mismos.`,
		noThreat: (ties, all) =>
			`En ${n(ties)} (${share(ties, all)}) ninguna fuente indica una amenaza.`,
		few: (sources, all) =>
			`Hay poca investigación: ${n(sources)} de ${n(all)} fuentes son académicas o de organizaciones no gubernamentales.`,
		locators: (located, citations) =>
			`Solo ${n(located)} de ${n(citations)} citas dicen en qué parte de la fuente está la prueba.`,
		languages: (part, all) =>
			`El ${share(part, all)} de las fuentes está en español o en inglés. Ninguna está en un idioma maya.`
	},
	method: 'Cómo se asignan los lazos, la confianza y las fechas',
	correct: 'Proponer una corrección'
};
