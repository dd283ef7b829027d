import type { Messages } from '../messages.ts';

export const page: Messages['page'] = {
	name: 'Lazos',
	tagline: 'Lazos de seguridad de Guatemala',
	description:
		'Con quién trabaja Guatemala contra el narcotráfico, los desastres, la inseguridad fronteriza y otras amenazas, mediante qué mecanismos, desde cuándo y quién lo dice: una red para explorar, filtrar y guardar como imagen.',
	otherLanguage: { code: 'en', short: 'EN', name: 'English' },
	viewsLabel: 'Vistas',
	views: { network: 'Red', map: 'Mapa', matrix: 'Matriz', timeline: 'Cronología', table: 'Tabla' },
	skip: 'Ir a la lista de lazos',
	theme: 'Tema',
	themes: { system: 'Según el sistema', light: 'Claro', dark: 'Oscuro' },
	help: 'Ayuda',
	export: 'Exportar',
	share: 'Compartir',
	shareByHand: 'No hay conexión. El enlace a esta vista:',
	filters: 'Filtros',
	details: 'Detalles',
	questions: 'Preguntas',
	years: 'Años',
	close: 'Cerrar',
	sheet: { larger: 'Agrandar el panel', smaller: 'Reducir el panel' },
	menu: 'Menú',
	dismiss: 'Descartar',
	colophon: {
		method: 'Cómo está hecho',
		coverage: 'Acerca de los datos',
		dataset: (version) => `Datos, versión ${version}`,
		licence: 'CC BY 4.0',
		code: 'código con licencia MIT',
		schema: 'su esquema'
	},
	withoutProse:
		'No se pudieron cargar los resúmenes ni las fuentes. Todo lo demás funciona; recargue la página para intentarlo de nuevo.',
	tour: {
		label: 'Recorrido guiado',
		failed: 'No se pudo cargar el recorrido. La vista queda como está.',
		retry: 'Intentar de nuevo',
		close: 'Cerrar el recorrido'
	},
	failure: {
		title: 'Algo salió mal',
		broken:
			'No se pudo mostrar esta parte de la página. Su vista sigue en la dirección y el resto de la página sigue funcionando.',
		missing:
			'No se pudo cargar una parte de Lazos. Puede que no haya conexión o que haya una versión más nueva; en ese caso, recargue la página. Su vista sigue en la dirección.',
		retry: 'Intentar de nuevo',
		reload: 'Recargar la página',
		table: 'Abrir la tabla',
		list: 'Leer la lista de lazos',
		afresh: 'Empezar de nuevo',
		details: 'Qué pasó'
	}
};
