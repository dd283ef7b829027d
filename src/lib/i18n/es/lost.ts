import { formatQuote } from '../format.ts';
import type { lost as pattern } from '../en/lost.ts';

const quote = (text: string) => formatQuote('es', text);

export const lost: typeof pattern = {
	notFound: {
		title: 'Esta página no existe',
		text: 'Puede que la dirección tenga una errata o sea de una versión anterior de Lazos.'
	},
	offline: {
		title: 'No hay conexión',
		text: 'Esta página no se guardó en su dispositivo. La red, con todos sus lazos, sí se guardó y funciona sin conexión.'
	},
	failure: {
		title: 'Algo salió mal',
		text: 'Lazos no pudo mostrar esta página. Su vista sigue en la dirección, así que puede continuar desde ahí.',
		unreachable:
			'No se pudo cargar una parte de Lazos. Puede que no haya conexión. Su vista sigue en la dirección, así que puede continuar desde ahí.'
	},
	perhaps: 'Quizá buscaba esto:',
	search: (words) => `Buscar ${quote(words)} en Lazos`,
	network: 'Abrir la red',
	table: 'Abrir la tabla',
	actors: 'Todos los actores',
	ties: 'Todos los lazos',
	retry: 'Intentar de nuevo',
	details: 'Qué pasó'
};
