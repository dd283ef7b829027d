import type { Messages } from '../messages.ts';

export const start: Messages['start'] = {
	title: 'Qué muestra esta imagen',
	lead: 'Guatemala en el centro y, alrededor, sus socios en seguridad. Una línea reúne todos los lazos, con una hebra por amenaza: a más lazos, más ancha.',
	more: 'Haga clic en una línea para leerlos.',
	ask: 'Tres preguntas para empezar',
	questions: {
		disasters: '¿Con quién enfrenta los desastres?',
		narcotics: '¿Desde cuándo combate el narcotráfico?',
		border: '¿Cómo vigila su frontera con México?'
	},
	help: 'Recorridos guiados y ayuda',
	method: 'Cómo está hecho',
	close: 'Cerrar'
};

export const help: Messages['help'] = {
	title: 'Ayuda',
	close: 'Cerrar la ayuda',
	reading: {
		title: 'Cómo leer la imagen',
		focus: 'Guatemala está en el centro; sus socios, alrededor, región por región.',
		mark: 'Cada figura es un actor: un Estado, una institución, un organismo. La forma dice cuál; el tamaño, cuántos lazos tiene.',
		strand:
			'Una línea reúne todo lo que hay entre dos actores. Cada hebra es una amenaza, con el color de la leyenda: cuantos más lazos, más ancha.',
		standing: 'Las hebras de rayas son lazos que terminaron; las de puntos, lazos previstos.',
		open: 'Haga clic en una figura o en una línea y sus lazos aparecerán junto a la imagen, cada uno con sus fechas, su confianza y sus fuentes. Un lazo es una relación con nombre propio: un tratado, un ejercicio, una misión.',
		narrow:
			'Los filtros quitan lazos, pero nunca mueven lo que queda. El mapa, la matriz, la cronología y la tabla muestran los mismos lazos de otras maneras.'
	},
	shortcuts: 'Teclas',
	more: {
		title: 'Para saber más',
		method: 'Cómo está hecho: qué cuenta como lazo, la confianza, las fechas',
		coverage: 'Qué abarcan los datos y dónde flaquean',
		correction: 'Proponer una corrección',
		start: 'Mostrar de nuevo la introducción'
	},
	places: {
		everywhere: 'En todas partes',
		picture: 'Red y mapa',
		matrix: 'Matriz',
		timeline: 'Cronología',
		table: 'Tabla',
		years: 'Extremos del intervalo de años',
		lists: 'Búsqueda y campos que ofrecen una lista',
		sheets: 'Tirador de un panel, en el teléfono',
		tour: 'En todas partes, mientras haya un recorrido abierto',
		dialogs: 'Diálogos y paneles'
	},
	does: {
		help: 'Abrir esta ayuda',
		search: 'Ir a la búsqueda',
		part: 'Ir a la parte siguiente o anterior de la página',
		back: 'Cerrar lo que esté abierto; luego, quitar la selección',
		walk: 'Ir al actor más cercano en esa dirección',
		alongCables: 'Recorrer los cables del actor y luego seguir por la página',
		openOrUnfold: 'Abrir el actor o el cable; otra vez, desplegar o plegar el actor',
		zoomIn: 'Acercar',
		zoomOut: 'Alejar',
		fit: 'Mostrar todo',
		leave: 'Cerrar lo abierto, volver al actor y luego dejar el recorrido',
		cell: 'Ir a la celda contigua',
		tenRows: 'Subir o bajar diez filas',
		rowEnds: 'Ir a la primera o la última celda de la fila',
		corners: 'Ir a la primera o la última celda de la matriz',
		openCell: 'Abrir lo que hay en la celda',
		row: 'Subir o bajar una fila',
		foldGroup: 'Ir al grupo del lazo; en él, plegarlo',
		unfoldGroup: 'Desplegar el grupo; otra vez, ir a su primer lazo',
		screen: 'Subir o bajar una pantalla',
		ends: 'Ir a la primera o la última fila',
		openRow: 'Abrir el lazo, o plegar y desplegar el grupo',
		closeNote: 'Cerrar la nota junto al puntero',
		oneYear: 'Mover el extremo un año',
		tenYears: 'Moverlo diez años',
		outermostYear: 'Moverlo hasta el tope',
		option: 'Recorrer la lista',
		choose: 'Elegir de la lista',
		empty: 'Cerrar la lista; luego, vaciar el campo',
		sheetUp: 'Agrandar el panel',
		sheetDown: 'Reducirlo; luego, cerrarlo',
		nextStep: 'Paso siguiente del recorrido',
		stepBefore: 'Paso anterior',
		close: 'Cerrar'
	},
	keys: {
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		ArrowDown: '↓',
		PageUp: 'Re Pág',
		PageDown: 'Av Pág',
		Home: 'Inicio',
		End: 'Fin',
		Enter: 'Intro',
		Escape: 'Esc',
		Tab: 'Tab',
		F6: 'F6',
		Control: 'Ctrl',
		Shift: 'Mayús',
		' ': 'Espacio'
	}
};
