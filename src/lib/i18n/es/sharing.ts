import type { Messages } from '../messages.ts';

export const sharing: Messages['sharing'] = {
	title: 'Compartir esta vista',
	send: 'Enviar con…',
	link: 'Enlace',
	linkHint: 'Abre exactamente esto: filtros, selección, lo que movió y lo que está mirando.',
	short: { actor: 'Página de este actor', tie: 'Página de este lazo', view: 'Enlace corto' },
	shortHints: {
		actor: 'Una página para leer, con sus lazos y fuentes.',
		tie: 'Una página para leer, con sus fechas y fuentes.',
		view: 'Abre los mismos filtros y la misma selección, sin lo que movió ni lo que está mirando.'
	},
	cite: 'Cita',
	style: 'Estilo de la cita',
	styles: { chicago: 'Chicago', apa: 'APA', bibtex: 'BibTeX' },
	withoutYear: 'Las fuentes aún no se han cargado; por eso falta el año de los datos.',
	embed: 'Insertar',
	embedHint:
		'HTML para una página web o un blog. Muestra esta vista, con un enlace que lleva de vuelta aquí.',
	embedLook: 'Colores de la vista insertada',
	looks: { system: 'Los del lector', light: 'Claro', dark: 'Oscuro' },
	preview: 'Verla sola',
	previewNote: 'se abre en otra pestaña',
	copyThis: 'Copiar',
	copy: {
		link: 'Copiar enlace',
		short: 'Copiar enlace corto',
		cite: 'Copiar cita',
		embed: 'Copiar HTML'
	},
	copied: {
		link: 'Enlace copiado',
		short: 'Enlace corto copiado',
		cite: 'Cita copiada',
		embed: 'HTML copiado'
	},
	refused:
		'El navegador no permitió copiar. El texto está seleccionado: cópielo con Ctrl+C o ⌘C o, en un teléfono, manténgalo presionado.',
	notSent: 'El sistema no pudo enviarlo. Copie el enlace.',
	citation: {
		author: 'Los autores de Lazos',
		dataset: 'Conjunto de datos.',
		day: (day, month, year) => `${day} de ${month} de ${year}`,
		accessed: (date) => `Consultado el ${date}.`,
		apaWork: (work, version) => `En ${work} (Versión ${version}) [Conjunto de datos].`,
		retrieved: (date, address) => `Recuperado el ${date}, de ${address}`
	},
	embedded: {
		open: 'Abrir en Lazos',
		newTab: 'en otra pestaña',
		legend: 'Leyenda',
		more: 'Fuentes y detalles en Lazos',
		others: 'otros',
		close: 'Cerrar',
		empty: 'Ningún lazo corresponde a esta vista.',
		failed:
			'Esta vista no se pudo cargar, quizá por falta de conexión. De todos modos se abre en Lazos.',
		dropped: 'Una parte de la dirección no se entendió y se omitió.'
	}
};
