import { formatList, formatNumber, formatQuote } from '../format.ts';
import type { Messages } from '../messages.ts';
import { query } from './query.ts';

const quote = (text: string) => formatQuote('es', text);
const number = (value: number) => formatNumber('es', value);
const ties = (count: number) => (count === 1 ? '1 lazo' : `${number(count)} lazos`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const matrix: Messages['matrix'] = {
	columns: 'Columnas',
	columnKinds: { threats: 'Amenazas', actors: 'Actores' },
	order: 'Ordenar por',
	orders: { total: 'Total', name: 'Nombre', similarity: 'Semejanza', community: 'Comunidad' },
	orderByColumn: 'Columna',
	sortBy: (column) => `Ordenar por ${lower(column)}`,
	sortByActor: (actor) => `Ordenar por lazos con: ${actor}`,
	grid: {
		threats: 'Lazos por socio y amenaza',
		actors: 'Lazos entre actores, de dos en dos'
	},
	keys: 'Las flechas llevan de celda en celda, Inicio y Fin a los extremos de la fila, Enter abre la celda.',
	partner: 'Socio',
	actor: 'Actor',
	filter: 'Filtro',
	total: 'Total',
	allPartners: 'Todos los socios',
	allActors: 'Todos los actores',
	itself: 'Sin institución nombrada',
	itselfOf: (name) => `${name}, sin institución nombrada`,
	openActor: (name) => `Abrir ${name}`,
	onlyPartner: (name) => `Filtrar por socio: ${name}`,
	onlyThreat: (threat) => `Filtrar por amenaza: ${lower(threat)}`,
	cell: {
		threat: (row, threat, count) =>
			`${row}, ${lower(threat)}: ${count === 0 ? 'ningún lazo' : ties(count)}`,
		actors: (row, column, count) =>
			`${formatList('es', [row, column])}: ${count === 0 ? 'ningún lazo' : ties(count)}`,
		muted: (row, threat) => `${row}, ${lower(threat)}: fuera de los filtros`,
		same: (name) => `${name}: el mismo actor`,
		total: (row, count) => `${row}, total: ${ties(count)}`
	},
	legend: {
		ramp: 'número de lazos',
		gap: 'vacío: ningún lazo, aunque Estados comparables sí lo tienen',
		block: 'comunidad: actores con los mismos vecinos'
	},
	note: 'Un lazo sobre varias amenazas cuenta en cada una de sus columnas y una vez en el total.',
	withoutRow: (rest, all) =>
		`${number(rest)} de ${ties(all)} no ${rest === 1 ? 'tiene' : 'tienen'} fila`,
	inside: (focus, count) =>
		`${count === 1 ? '1 lazo que cumple los filtros queda' : `${number(count)} lazos que cumplen los filtros quedan`} dentro de ${focus} y no ${count === 1 ? 'tiene' : 'tienen'} fila.`,
	amongLeftOut:
		'Los lazos entre socios no se cuentan aquí; elija las columnas «Actores» para verlos.',
	showAmong: 'Mostrar lazos entre socios',
	onlyOwn: (focus) =>
		`El resultado solo incluye lazos con ${focus}; por eso las demás celdas están vacías.`,
	empty: 'Ningún socio tiene un lazo que cumpla los filtros.',
	gaps: {
		title: (count) => (count === 1 ? '1 vacío' : `${number(count)} vacíos`),
		rule: (focus) =>
			`Un vacío es una amenaza sobre la que un Estado no tiene ningún lazo con ${focus}, pasado ni presente, mientras que al menos la mitad de los Estados de su sector, y no menos de tres, sí lo tienen. Indica lo que ninguna fuente registra aquí; no demuestra que no exista.`,
		none: 'Según esta regla no hay ninguno.',
		before: 'Ningún lazo documentado con ',
		partner: query.named,
		after: ({ threat, sector, have, of }) =>
			` sobre ${lower(threat)}; ${number(have.length)} de ${number(of)} Estados de ${quote(sector)} sí lo tienen: ${formatList('es', have)}.`,
		filtered: (sentence) =>
			`Los vacíos se buscan entre todos los lazos, y lo que ahora se muestra, ${quote(sentence)}, deja fuera algunos. Por eso no se marca ninguno.`,
		showAll: 'Quitar todo y mostrar vacíos'
	}
};
