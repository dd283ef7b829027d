import { formatNumber, formatQuote } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const quote = (text: string) => formatQuote('es', text);
const number = (value: number) => formatNumber('es', value);
/** Millimetres are said to a tenth. */
const tenth = (value: number) => Math.round(value * 10) / 10;
const ties = (count: number) => (count === 1 ? '1 lazo' : `${number(count)} lazos`);
const actors = (count: number) => (count === 1 ? '1 actor' : `${number(count)} actores`);

export const exporting: Messages['exporting'] = {
	figure: {
		title: (focus) => `Lazos de seguridad de ${focus}`,
		counts: (counts) =>
			counts.matching === counts.all
				? `${ties(counts.all)}, ${actors(counts.actors)}`
				: `${number(counts.matching)} de ${ties(counts.all)}, ${actors(counts.actors)}`,
		countsInView: (counts) =>
			`Parte de la imagen: ${number(counts.shown)} de ${ties(counts.matching)}, ${actors(counts.actors)}`,
		sources: (sources) => {
			const more = sources.more === 1 ? '1 fuente más' : `${number(sources.more)} fuentes más`;
			const all = sources.more === 1 ? '1 fuente' : `${number(sources.more)} fuentes`;
			if (!sources.founding) return `Fuentes: ${all}.`;
			return sources.more === 0
				? 'Fuente: Perez (2023), el artículo fundador.'
				: `Fuentes: Perez (2023), el artículo fundador, y ${more}.`;
		},
		data: (data) =>
			`Datos: Lazos, lazos de seguridad de ${data.focus}, versión ${data.version}, CC BY 4.0.`
	},
	panel: {
		tabs: { image: 'Imagen', brief: 'Informe', data: 'Datos', pack: 'Sin conexión' },
		tabsLabel: 'Qué exportar',
		language: 'Idioma de la exportación',
		languages: { en: 'English', es: 'Español' },
		loading: 'Preparando…',
		languageMissing:
			'No se pudieron cargar los textos en ese idioma, quizá por falta de conexión. La exportación sigue en este; elíjalo otra vez para intentar de nuevo.'
	},
	caption: {
		from: (address, date) => `Tomado de ${address}, ${date}.`
	},
	alt: {
		kind: (view, title) => `${view}: ${title}`,
		actor: (name, count) => `${name} (${count})`,
		most: (actors) => `Más lazos: ${actors}.`,
		threats: (threats) => `Amenazas: ${threats}.`
	},
	faults: {
		tooLong: (size) =>
			`Una imagen de ${number(size.width)} × ${number(size.height)} px supera lo que los navegadores pueden dibujar (${number(size.limit)} px por lado). No se guardó nada; elija un tamaño menor, o SVG o PDF.`,
		notEncoded:
			'El navegador no pudo crear la imagen, quizá por falta de memoria. No se guardó nada; elija un tamaño menor o SVG.',
		noFont:
			'No se pudieron cargar los tipos de letra del PDF, quizá por falta de conexión. No se guardó nada; intente de nuevo o elija SVG o PNG.'
	},
	remembered: {
		open: 'Abrir la vista de una imagen guardada…',
		openHint:
			'Un PNG, SVG o PDF guardado aquí recuerda su vista. También se puede soltar sobre la página.',
		opened: (name) => `Esta es la vista de ${quote(name)}.`,
		otherVersion: (then, now) =>
			`La imagen se hizo con la versión ${then} de los datos; esta es la versión ${now}, así que puede variar.`,
		faults: {
			'other-file': (name) =>
				`${quote(name)} no es un PNG, SVG ni PDF, así que no se puede abrir una vista con él. La vista sigue como estaba.`,
			'no-view': (name) =>
				`${quote(name)} no recuerda ninguna vista: se hizo en otro lugar, o un programa quitó lo que recordaba. La vista sigue como estaba.`,
			'no-address': (name) =>
				`${quote(name)} lleva a otro sitio, o alguien cambió su dirección, así que no se abrió. La vista sigue como estaba.`
		}
	},
	dialog: {
		title: 'Exportar',
		close: 'Cerrar',
		format: 'Formato',
		formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF', jpg: 'JPG' },
		formatHints: {
			png: 'Para presentaciones y documentos.',
			svg: 'Nítido a cualquier tamaño; su texto y sus grupos se pueden editar.',
			pdf: 'Nítido a cualquier tamaño, para imprimir; su texto se puede buscar.',
			jpg: 'Donde no se acepta PNG. Las letras pequeñas son menos nítidas.'
		},
		quality: 'Calidad',
		qualities: { '0.75': 'Archivo pequeño', '0.85': 'Buena', '0.95': 'La mejor' },
		part: 'Parte',
		parts: { whole: 'Toda la red', view: 'Vista actual', selection: 'Selección' },
		size: 'Tamaño',
		sizes: {
			free: 'Libre',
			slide: 'Diapositiva 16:9, 3840 × 2160 px',
			'a4-landscape': 'A4 horizontal, 300 ppp',
			'a4-portrait': 'A4 vertical, 300 ppp',
			'letter-landscape': 'Carta horizontal, 300 ppp',
			'letter-portrait': 'Carta vertical, 300 ppp',
			square: 'Cuadrada, 2160 × 2160 px',
			'column-85': 'Una columna de artículo, 85 mm',
			'column-170': 'Dos columnas de artículo, 170 mm'
		},
		unit: 'Unidad',
		units: { px: 'Píxeles', mm: 'Milímetros' },
		width: 'Ancho en píxeles',
		widthMm: 'Ancho en mm',
		height: 'Alto',
		heightAuto: 'el necesario',
		scale: 'Escala',
		finalSize: (width, height) => `${number(width)} × ${number(height)} píxeles`,
		finalPrint: (mm, width, height) =>
			`${number(tenth(mm.width))} × ${number(tenth(mm.height))} mm: ${number(width)} × ${number(height)} píxeles a 300 ppp`,
		sizeOutside: (least, most) =>
			`El ancho y el alto deben ser números enteros de ${number(least)} a ${number(most)}; el alto puede dejarse vacío.`,
		smallText: (points) =>
			`En este tamaño el texto más pequeño tiene ${number(tenth(points))} puntos y cuesta leerlo en papel. Un tamaño mayor o menos lazos lo agrandan.`,
		noRoom:
			'El título, la leyenda y las fuentes dejan muy poco lugar para la imagen en este tamaño. Quite alguno o elija un tamaño mayor.',
		look: 'Colores',
		looks: {
			light: 'Como en pantalla clara',
			dark: 'Como en pantalla oscura',
			contrast: 'Alto contraste',
			greyscale: 'Escala de grises'
		},
		greyscaleHint:
			'Una letra junto a cada nombre indica sus amenazas, que los grises por sí solos no distinguen.',
		background: 'Fondo',
		backgrounds: { paper: 'Papel', white: 'Blanco', transparent: 'Transparente' },
		contents: 'En la imagen',
		contentNames: {
			title: 'Título',
			legend: 'Leyenda',
			filters: 'Filtros activos, en palabras',
			ties: 'Número de lazos',
			sources: 'Fuentes',
			date: 'Fecha',
			address: 'Dirección de la vista'
		},
		titleText: 'Texto del título',
		preview: 'Vista previa',
		previewOf: (description) => `Vista previa de la imagen: ${description}`,
		save: (name) => `Guardar ${name}`,
		saving: 'Guardando…',
		saved: (name) => `Se guardó como ${name}`,
		copy: 'Copiar como PNG',
		copying: 'Copiando…',
		copied: 'La imagen está en el portapapeles.',
		copyRefused:
			'El navegador no permitió copiar la imagen. Guárdela como PNG e inserte el archivo.',
		words: 'Pie de imagen y texto alternativo',
		caption: 'Pie de imagen',
		copyCaption: 'Copiar el pie de imagen',
		captionCopied: 'Pie de imagen copiado',
		alt: 'Texto alternativo',
		copyAlt: 'Copiar el texto alternativo',
		altCopied: 'Texto alternativo copiado'
	}
};
