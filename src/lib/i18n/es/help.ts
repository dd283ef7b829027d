import type { Messages } from '../messages.ts';

export const help: Messages['help'] = {
	places: {
		everywhere: 'En todas partes',
		picture: 'Red y mapa',
		matrix: 'Matriz',
		timeline: 'Cronología',
		table: 'Tabla',
		years: 'Extremos del intervalo de años',
		lists: 'Búsqueda y campos que ofrecen una lista',
		dialogs: 'Diálogos y paneles'
	},
	does: {
		search: 'Ir a la búsqueda',
		back: 'Cerrar lo que esté abierto; luego, quitar la selección',
		walk: 'Ir al actor más cercano en esa dirección',
		openOrUnfold: 'Abrir el actor; otra vez, desplegarlo o plegarlo',
		zoomIn: 'Acercar',
		zoomOut: 'Alejar',
		fit: 'Mostrar todo',
		leave: 'Dejar el actor',
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
		Control: 'Ctrl',
		Shift: 'Mayús',
		' ': 'Espacio'
	}
};
