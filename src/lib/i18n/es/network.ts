import { formatList } from '../format.ts';
import type { Messages } from '../messages.ts';

const ties = (count: number) => (count === 1 ? '1 lazo' : `${count} lazos`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const listed = (threats: string) => (threats === '' ? '.' : `: ${threats}.`);

export const network: Messages['network'] = {
	picture: (actors, ties) =>
		`Red de ${actors} ${actors === 1 ? 'actor' : 'actores'} y ${ties} ${ties === 1 ? 'lazo' : 'lazos'}`,
	keys: 'Las flechas llevan de un actor a otro; Tab recorre los cables de uno. Enter abre lo alcanzado y, otra vez, despliega o pliega un actor. Escape vuelve atrás: cierra lo abierto, regresa de un cable a su actor y, por último, sale, para que Tab siga por la página. Más y menos acercan y alejan; 0 muestra todo.',
	level: 'Nivel',
	levels: { countries: 'Países', institutions: 'Instituciones' },
	layout: 'Disposición',
	layouts: { radial: 'Radial', force: 'Fuerzas', layers: 'Capas' },
	layoutPending: 'Calculando la disposición…',
	zoomIn: 'Acercar',
	zoomOut: 'Alejar',
	fit: 'Mostrar todo',
	undoMoves: 'Deshacer movimientos',
	legend: 'Leyenda',
	legendEntries: {
		width: 'grosor: número de lazos',
		size: 'tamaño: número de lazos',
		ended: 'terminado',
		planned: 'previsto',
		focus: (name) => name,
		faint: 'lazos entre socios',
		hull: 'instituciones de un mismo actor'
	},
	shapes: {
		circle: 'Estado',
		square: 'organización o foro',
		house: 'ministerio',
		triangle: 'fuerza armada o comando',
		'triangle-down': 'unidad',
		shield: 'policía',
		hexagon: 'agencia',
		diamond: 'fuerza de tarea',
		trapezoid: 'escuela',
		octagon: 'misión',
		cross: 'ejercicio',
		slanted: 'programa'
	},
	hint: {
		actor: (name, ties) => `${name}: ${ties} ${ties === 1 ? 'lazo' : 'lazos'}`,
		strand: (a, b, threat, ties) =>
			`${a} – ${b} · ${threat}: ${ties} ${ties === 1 ? 'lazo' : 'lazos'}`
	},
	stop: {
		// A country is an “Estado” within a sentence too.
		actor: (name, kind) => `${name}, ${kind === 'Estado' ? kind : lower(kind)}.`,
		ties: (count, focus, threats) =>
			`${ties(count)}${focus === undefined ? '' : ` con ${focus}`}${listed(threats)}`,
		others: (count) => `${ties(count)} con otros.`,
		threat: (count, threat) =>
			threat === undefined ? `${count} sin amenaza indicada` : `${count} de ${lower(threat)}`,
		cable: (ends, count, threats, { place, of }) =>
			`${formatList('es', ends)}, cable ${place} de ${of}. ${ties(count)}${listed(threats)}`
	},
	failed:
		'No se pudo cargar el dibujo interactivo, así que queda la imagen fija. Los filtros y la lista de lazos funcionan; recargue la página para intentarlo de nuevo.'
};
