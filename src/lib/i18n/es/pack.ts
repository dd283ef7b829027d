import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${formatNumber('es', value)} ${several}`;
const ties = (value: number) => count(value, 'lazo', 'lazos');
const sources = (value: number) => count(value, 'fuente', 'fuentes');

export const pack: Messages['pack'] = {
	what: 'Un solo archivo HTML que se abre en cualquier navegador, sin red y sin servidor: para una red cerrada, un correo o un archivo histórico.',
	scope: 'Qué',
	scopes: { view: 'Esta vista', whole: 'Todos los datos' },
	scopeHints: {
		view: 'Solo sus lazos, con sus actores y fuentes. Lo que los filtros excluyen no está en el archivo, así que los filtros no se pueden ampliar.',
		whole: 'Se abre con esta vista; los filtros se pueden cambiar como aquí.'
	},
	contents: 'En el archivo',
	holds: (counts) =>
		`${ties(counts.ties)}, ${count(counts.actors, 'actor', 'actores')} y ${sources(counts.sources)}, en inglés y español`,
	app: 'Red, mapa, matriz, cronología y tabla, con filtros, búsqueda, preguntas y fichas',
	exports: 'Desde él se pueden guardar imágenes en PNG, SVG y JPG, y los datos',
	plain: 'Una lista de los lazos y las fuentes que se lee donde no se ejecuta ningún programa',
	without: 'No incluye informes ni PDF, que solo el sitio puede crear.',
	size: (bytes) => `${(bytes / 1e6).toFixed(2)} MB`,
	making: 'Armando el archivo…',
	empty:
		'Ningún lazo cumple los filtros, así que no hay nada que guardar. Quite antes algún filtro.',
	missing:
		'No se pudo cargar una parte del archivo, quizá por falta de conexión. No se pierde nada; intente de nuevo cuando tenga conexión.',
	retry: 'Intentar de nuevo',
	save: (name, size) => `Guardar ${name}, ${size}`,
	saved: (name) => `Se guardó como ${name}`,
	page: {
		file: {
			what: 'Este archivo contiene la vista con sus datos y fuentes, y se abre sin red. Se guardó desde Lazos y no envía solicitudes a ningún sitio.',
			opening: 'Abriendo la red…',
			stuck:
				'Este navegador no puede abrir la red aquí. Uno más nuevo sí puede; los lazos y las fuentes están en la lista de abajo.'
		},
		ties,
		sources,
		holds: 'Contiene',
		held: (counts, version) => `${counts}, versión ${version} de los datos`,
		made: 'Guardado',
		licence: 'Licencia',
		licences: 'CC BY 4.0 para los datos, MIT para el programa',
		cite: 'Para citar',
		online: 'En el sitio',
		savedFrom: (date) => `Guardado el ${date} desde`,
		original: 'esta vista en el sitio',
		back: 'Volver a la vista como se guardó',
		tiesHere: (value) => `El archivo contiene ${ties(value)}.`
	}
};
