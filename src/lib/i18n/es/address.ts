import { formatQuote } from '../format.ts';
import type { Messages } from '../messages.ts';

const quote = (text: string) => formatQuote('es', text);

export const address: Messages['address'] = {
	parameters: {
		threat: 'una amenaza',
		match: 'una forma de unir las amenazas',
		scope: 'un alcance',
		activity: 'una actividad',
		'tie-level': 'un nivel de los lazos',
		status: 'una situación',
		confidence: 'un grado de confianza',
		source: 'un tipo de fuente',
		kind: 'un tipo de actor',
		partner: 'un socio',
		years: 'años',
		standing: 'una vigencia en los años',
		q: 'palabras',
		among: 'si mostrar los lazos entre socios',
		view: 'una vista',
		level: 'un nivel de la red',
		open: 'un actor que desplegar o plegar',
		layout: 'una disposición',
		at: 'un lugar para un actor',
		look: 'una parte de la imagen',
		extent: 'una parte del mapa',
		'map-look': 'una parte del mapa',
		matrix: 'un tipo de columnas de la matriz',
		order: 'un orden de las filas',
		timeline: 'un tipo de filas de la cronología',
		groups: 'si los grupos de la cronología están plegados',
		fold: 'un grupo de la cronología',
		table: 'un tipo de filas de la tabla',
		sort: 'una columna para ordenar',
		columns: 'una columna de la tabla',
		ask: 'una pregunta',
		periods: 'dos períodos que comparar',
		tie: 'un lazo',
		actor: 'un actor',
		cable: 'un par de actores',
		tour: 'un recorrido o uno de sus pasos'
	},
	dropped: {
		'unknown-parameter': (name) =>
			`El enlace tiene una parte que no se conoce, ${quote(name)}; se omitió.`,
		'unknown-value': (what, raw) =>
			`El enlace nombraba ${what} que no se conoce, ${quote(raw)}; se omitió.`,
		'unknown-id': (what, raw) =>
			`El enlace nombraba ${what} que no está en este conjunto de datos, ${quote(raw)}; se omitió.`,
		'not-a-number': (what, raw) =>
			`El enlace daba ${what} en una forma que no se puede leer, ${quote(raw)}; se omitió.`,
		'out-of-range': (what, raw) =>
			`El enlace daba ${what} fuera de lo posible, ${quote(raw)}; se omitió.`,
		'bad-encoding': (what, raw) =>
			`El enlace daba ${what} con caracteres dañados, ${quote(raw)}; se omitió.`,
		repeated: (what, raw) => `El enlace daba ${what} más de una vez; se omitió ${quote(raw)}.`,
		'without-years': (what, raw) => `El enlace daba ${what} sin los años, ${quote(raw)}; se omitió.`
	}
};
