import { formatList, formatNumber, formatQuote } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('es', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const ties = (value: number) => count(value, 'lazo', 'lazos');
const left = (value: number, more: boolean) =>
	more ? count(value, 'lazo más', 'lazos más') : ties(value);

/** A sentence's end, once. */
const stop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** “De” before a name, run together with its article. */
export const ofName = (name: string) => `de ${name}`.replace(/^de el /, 'del ');

/** The prepositions run together with the article of a day. */
const of = (date: string) => (date.startsWith('el ') ? `del ${date.slice(3)}` : `de ${date}`);
const to = (date: string) => (date.startsWith('el ') ? `al ${date.slice(3)}` : `a ${date}`);

export const detail: Messages['detail'] = {
	dates: {
		day: (day, month, year) => `el ${day} de ${month} de ${year}`,
		dayAlone: (day, month, year) => `${day} de ${month} de ${year}`,
		days: (first, last, month, year) => `del ${first} al ${last} de ${month} de ${year}`,
		month: (month, year) => `${month} de ${year}`,
		decade: (year) => `la década de ${year}`,
		about: (date) => `alrededor ${of(date)}`,
		uncertain: (date) => `${date} (fecha incierta)`,
		between: (from, until) => `entre ${from} y ${until}`,
		orLater: (date) => `${date} o después`,
		orEarlier: (date) => `${date} o antes`,
		since: (date) => `desde ${date}`,
		from: (date) => `desde ${date}, sin final conocido`,
		span: (start, end) => `${of(start)} ${to(end)}`,
		until: (date) => `hasta ${date}`,
		begunAndEnded: (date) => `desde ${date}, terminado en fecha desconocida`,
		ended: 'terminado en fecha desconocida',
		plannedFor: (date) => `previsto para ${date}`,
		plannedSpan: (start, end) => `previsto ${of(start)} ${to(end)}`,
		planned: 'previsto, sin fecha conocida',
		unknown: 'fechas desconocidas'
	},
	confidence: {
		levels: {
			high: (why) => `alta: ${why}`,
			medium: (why) => `media: ${why}`,
			low: (why) => `baja: ${why}`
		},
		sources: {
			official: (n) => count(n, 'fuente oficial', 'fuentes oficiales'),
			press: (n) => count(n, 'fuente de prensa', 'fuentes de prensa'),
			academic: (n) => count(n, 'fuente académica', 'fuentes académicas'),
			reference: (n) => count(n, 'obra de referencia', 'obras de referencia'),
			ngo: (n) => count(n, 'fuente de ONG', 'fuentes de ONG')
		},
		list: (parts) => formatList('es', parts)
	},
	asOf: {
		issued: (date) => `Información ${to(date)}, fecha de la fuente más reciente.`,
		accessed: (date) =>
			`Información ${to(date)}, última consulta de las fuentes; ninguna lleva fecha propia.`
	},
	citation: {
		authors: (names) => stop(formatList('es', names)),
		undated: 's. f.',
		title: (title) => `${formatQuote('es', title)}.`,
		sentence: stop,
		accessed: (date) => `Consultado ${date}.`,
		version: (version) => `versión ${version}`,
		sources: 'Fuentes:'
	},
	parties: {
		gives: (giver, receivers) => `${giver} → ${formatList('es', receivers)}`,
		belongs: (members, body) => `${formatList('es', members)} en ${body}`,
		pair: (a, b) => `${a} ↔ ${b}`,
		several: (names) => formatList('es', names)
	},
	overview: {
		heading: (focus, n) => `${focus}: ${ties(n)}`,
		own: (partners) =>
			`Sus propios lazos que cumplen los filtros, con ${count(partners, 'socio', 'socios')}. Abra un socio para leer sus lazos.`,
		withAmong: (partners) =>
			`Sus lazos y los que hay entre sus socios que cumplen los filtros, con ${count(partners, 'socio', 'socios')}. Abra un socio para leer sus lazos.`,
		none: 'Ningún lazo cumple los filtros.',
		list: 'Lazos por socio',
		listOrder: 'de más a menos',
		open: (partner) => `Ficha ${ofName(partner)}`,
		inside: (name) => `${name}, entre sus instituciones`
	},
	profile: {
		heading: 'Perfil de amenazas',
		withFocus: (focus) => `lazos con ${focus}`,
		all: 'lazos por amenaza'
	},
	ties,
	showAll: (n) => `Mostrar los ${ties(n)}`,
	sourceCount: (n) => count(n, 'fuente', 'fuentes'),
	close: 'Cerrar ficha',
	copyLink: 'Copiar enlace',
	linkCopied: 'Enlace copiado',
	copyCitation: 'Copiar cita',
	citationCopied: 'Cita copiada',
	copyRefused: 'El navegador no permitió copiar. Copie el texto desde aquí:',
	loading: 'Cargando…',
	externalLink: 'abre otro sitio en una pestaña nueva',
	actor: {
		kindOf: (kind, reach) => (reach === undefined ? kind : `${kind} · ${reach}`),
		since: (kind, year) => `${kind}, socio bilateral desde ${year}`,
		partOf: 'Parte de',
		place: 'Lugar',
		founded: 'Fundación',
		dissolved: 'Disolución',
		wikidata: 'Wikidata',
		institutions: 'Instituciones',
		showInstitutions: 'Mostrar instituciones',
		fold: 'Plegar',
		ties: 'Lazos',
		newestFirst: (n) => (n < 2 ? number(n) : `${number(n)}, los más recientes primero`),
		amongPartners: (n) =>
			n === 1 ? '1 lazo con otro socio' : `${number(n)} lazos con otros socios`,
		noTies: 'Ningún lazo de este actor cumple los filtros.',
		noTiesInAnswer: 'Ningún lazo de este actor está en la respuesta a la pregunta.'
	},
	leftOut: {
		filters: (n, more) => `${left(n, more)} que los filtros dejan fuera`,
		question: (n, more) => `${left(n, more)} fuera de la respuesta a la pregunta`
	},
	tie: {
		scopes: { bilateral: 'Lazo bilateral', multilateral: 'Lazo multilateral' },
		gives: 'da a',
		mutual: 'con',
		memberOf: 'miembro de',
		threats: 'Amenazas',
		activities: 'Actividades',
		level: 'Nivel',
		dates: 'Fechas',
		status: 'Situación',
		figures: 'Cifras',
		figure: (label, year) => (year === undefined ? label : `${label}, ${year}`),
		confidence: 'Confianza',
		sources: 'Fuentes'
	},
	source: {
		authors: (names) => formatList('es', names),
		accessed: (date) => `consultada ${date}`
	},
	cable: {
		kind: 'Todo lo que hay entre',
		heading: (a, b) => formatList('es', [a, b]),
		counts: (n, strands) => `${ties(n)} en ${count(strands, 'amenaza', 'amenazas')}.`,
		severalStrands: 'Un lazo con varias amenazas figura en cada una de ellas.',
		absent: {
			filters: 'Ningún lazo entre ambos cumple los filtros.',
			question: 'Ningún lazo entre ambos está en la respuesta a la pregunta.'
		}
	},
	hidden: {
		tie: {
			filters: 'Los filtros actuales dejan fuera este lazo.',
			question: 'Este lazo no está en la respuesta a la pregunta.'
		},
		actor: {
			filters: 'Los filtros actuales dejan fuera todos sus lazos.',
			question: 'Ninguno de sus lazos está en la respuesta a la pregunta.'
		},
		clear: 'Quitar los filtros',
		amongPartners: 'Los lazos entre socios no están en la vista actual.',
		showAmongPartners: 'Mostrar lazos entre socios',
		inside: (top) => `Este lazo queda dentro ${ofName(top)}; aquí se dibuja como un solo actor.`,
		folded: (name, top) => `${name}: aquí se dibuja como parte ${ofName(top)}.`,
		unfold: (top) => `Mostrar instituciones ${ofName(top)}`
	}
};
