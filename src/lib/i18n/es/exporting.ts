import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('es', value);
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
		tabs: { image: 'Imagen' },
		tabsLabel: 'Qué exportar',
		language: 'Idioma de lo exportado',
		languages: { en: 'English', es: 'Español' },
		loading: 'Preparando…',
		languageMissing:
			'Los textos en ese idioma no llegaron, quizá por falta de conexión. La exportación sigue en este; elíjalo de nuevo para reintentar.'
	},
	faults: {
		tooLong: (size) =>
			`Una imagen de ${number(size.width)} × ${number(size.height)} px supera lo que los navegadores pueden dibujar (${number(size.limit)} px por lado). No se guardó nada; elija un ancho menor o SVG.`,
		notEncoded:
			'El navegador no pudo crear la imagen, quizá por falta de memoria. No se guardó nada; elija un ancho menor o SVG.'
	},
	dialog: {
		title: 'Exportar imagen',
		close: 'Cerrar',
		format: 'Formato',
		formats: { png: 'PNG', svg: 'SVG' },
		formatHints: {
			png: 'Para presentaciones y documentos.',
			svg: 'Nítido a cualquier tamaño; su texto y sus grupos se pueden editar.'
		},
		part: 'Parte',
		parts: { whole: 'Toda la red', view: 'Vista actual' },
		size: 'Tamaño',
		width: 'Ancho en píxeles',
		scale: 'Escala',
		finalSize: (width, height) => `${number(width)} × ${number(height)} píxeles`,
		widthOutside: (least, most) =>
			`El ancho debe ser un número entero de ${number(least)} a ${number(most)}.`,
		background: 'Fondo',
		backgrounds: { paper: 'Papel', white: 'Blanco', transparent: 'Transparente' },
		contents: 'En la imagen',
		contentNames: {
			title: 'Título',
			legend: 'Leyenda',
			filters: 'Filtros activos, en palabras',
			ties: 'Número de lazos',
			sources: 'Fuentes',
			date: 'Fecha'
		},
		titleText: 'Texto del título',
		preview: 'Vista previa',
		previewOf: (description) => `Vista previa de la imagen: ${description}`,
		save: (name) => `Guardar ${name}`,
		saving: 'Guardando…',
		saved: (name) => `Se guardó como ${name}`
	}
};
