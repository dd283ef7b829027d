import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('es', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const ties = (value: number) => count(value, 'lazo', 'lazos');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const table: Messages['table'] = {
	rows: 'Filas',
	rowKinds: { ties: 'Lazos', actors: 'Actores', sources: 'Fuentes' },
	columns: 'Columnas',
	columnsOf: {
		ties: 'Columnas de los lazos',
		actors: 'Columnas de los actores',
		sources: 'Columnas de las fuentes'
	},
	always: 'siempre visible',
	usualColumns: 'Columnas habituales',
	tie: {
		name: 'Lazo',
		parties: 'Partes',
		threats: 'Amenazas',
		activities: 'Actividades',
		levels: 'Nivel',
		scope: 'Alcance',
		dates: 'Fechas',
		end: 'Fin',
		status: 'Situación',
		confidence: 'Confianza',
		sources: 'Fuentes'
	},
	actor: {
		name: 'Actor',
		acronym: 'Sigla',
		kind: 'Tipo',
		parent: 'Parte de',
		reach: 'Ámbito',
		ties: 'Lazos',
		threats: 'Amenazas',
		place: 'Lugar',
		founded: 'Fundación',
		dissolved: 'Disolución'
	},
	source: {
		title: 'Fuente',
		author: 'Autoría',
		publisher: 'Editor',
		kind: 'Tipo',
		issued: 'Fecha',
		language: 'Idioma',
		accessed: 'Consulta',
		ties: 'Citada por'
	},
	counts: {
		ties: (matching, all) => (matching === all ? ties(all) : `${number(matching)} de ${ties(all)}`),
		actors: (shown) => count(shown, 'actor', 'actores'),
		sources: (shown, matching) => `${count(shown, 'fuente', 'fuentes')} de ${ties(matching)}`
	},
	citedBy: ties,
	confidence: (name) => `Confianza ${lower(name)}`,
	sorted: (column, descending) =>
		`por orden ${descending ? 'descendente' : 'ascendente'} de «${lower(column)}»`,
	moreThreats: (hidden) => `+${hidden}`,
	missing: 'sin indicar',
	unknownEnd: 'no se conoce',
	loading: 'Las fuentes todavía se están cargando…',
	about: 'Cómo leer la tabla',
	keys: 'Las flechas llevan de fila en fila, Re Pág y Av Pág más lejos, Inicio y Fin a la primera y a la última; Enter abre una fila.',
	notes: {
		ties: 'Las filas sin fecha quedan al final, en cualquiera de los dos órdenes.',
		actors:
			'«Lazos» cuenta los que cumplen los filtros; primero van las amenazas de la mayoría de ellos. El nivel decide si las instituciones tienen filas propias.',
		sources:
			'«Citada por» cuenta los lazos que cumplen los filtros. Cada fuente se abre en una pestaña nueva.'
	}
};
