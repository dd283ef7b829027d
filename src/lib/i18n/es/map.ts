import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
	picture: (actors, ties) =>
		`Mapa de ${actors} ${actors === 1 ? 'actor' : 'actores'} y ${ties} ${ties === 1 ? 'lazo' : 'lazos'}`,
	keys: 'Las flechas llevan de un actor a otro; Tab recorre los cables de uno. Enter abre lo alcanzado y, otra vez, despliega o pliega un actor. Escape vuelve atrás: cierra lo abierto, regresa de un cable a su actor y, por último, sale, para que Tab siga por la página. Más y menos acercan y alejan; 0 muestra todo el mapa.',
	extent: 'Parte del mundo',
	extents: { region: 'Centroamérica', world: 'Mundo' },
	fit: 'Mostrar todo el mapa',
	rooms: {
		'north-america': 'América del Norte',
		europe: 'Europa',
		'africa-middle-east': 'África, Medio Oriente',
		caribbean: 'Caribe',
		'south-america': 'América del Sur',
		'asia-pacific': 'Asia, Pacífico',
		'no-seat': 'Sin sede fija'
	},
	seat: (place) => `Sede: ${place}.`,
	noSeat: 'Sin sede fija.',
	hint: (actor, place) => `${actor} · ${place}`,
	legendEntries: {
		beyond: 'más allá del borde del mapa',
		leader: 'apartado de su sede',
		'base-map': 'Natural Earth; sus fronteras no toman partido'
	},
	failed:
		'No se pudieron cargar la tierra y las fronteras. Los actores están donde tienen su sede; todo lo demás funciona.',
	retry: 'Cargarlas de nuevo'
};
