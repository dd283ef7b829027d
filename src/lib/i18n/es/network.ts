import type { Messages } from '../messages.ts';

export const network: Messages['network'] = {
	picture: (actors, ties) =>
		`Red de ${actors} ${actors === 1 ? 'actor' : 'actores'} y ${ties} ${ties === 1 ? 'lazo' : 'lazos'}`,
	keys: 'Las flechas llevan de un actor a otro, Intro abre uno, Intro de nuevo lo despliega o pliega, más y menos cambian el tamaño y 0 muestra todo.',
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
	stop: (name, kind, ties, threats) =>
		`${name}, ${kind}. ${ties} ${ties === 1 ? 'lazo' : 'lazos'}${threats === '' ? '' : `: ${threats}`}.`,
	failed:
		'No se pudo cargar el dibujo interactivo, así que queda la imagen fija. Los filtros y la lista de lazos funcionan; recargue la página para intentarlo de nuevo.'
};
