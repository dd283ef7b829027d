import { formatList, formatNumber, formatQuote } from '../format.ts';
import type { Messages } from '../messages.ts';

const quote = (text: string) => formatQuote('es', text);
const number = (value: number) => formatNumber('es', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const years = ([from, to]: readonly [number, number]) =>
	from === to ? `${from}` : `${from} a ${to}`;

export const brief: Messages['brief'] = {
	made: (date) => `Hecho con Lazos ${date}.`,
	view: 'Esta vista:',
	comparison: (first, second) => `${years(first)} comparado con ${years(second)}`,
	summary: 'Resumen en cifras',
	sections: { threat: 'Lazos por amenaza', partner: 'Lazos por socio' },
	amongPartners: (focus) => `Entre socios, sin ${focus}`,
	described: (group) => `Descrito en ${quote(group)}.`,
	severalThreats: 'Un lazo con varias amenazas figura en cada una de ellas.',
	severalPartners: 'Un lazo con varios socios figura en cada uno de ellos.',
	notes: 'Fuentes',
	none: 'Ningún lazo cumple los filtros.',
	pictureTitle: (title) => `Imagen: ${title}`,
	figures: {
		ties: 'Lazos',
		tiesOf: (n, all) => (n === all ? number(n) : `${number(n)} de ${number(all)}`),
		partners: 'Socios',
		actors: 'Actores nombrados',
		sources: 'Fuentes',
		sourcesOf: (n, kinds) =>
			kinds.length === 0 ? number(n) : `${number(n)}: ${formatList('es', kinds)}`,
		begun: 'Inicio más antiguo',
		begunIn: (first, undated) =>
			[
				first === undefined ? 'desconocido' : `${first}`,
				...(first !== undefined && undated > 0
					? [`sin inicio conocido en ${count(undated, 'lazo', 'lazos')}`]
					: [])
			].join('; '),
		each: (name, n) => `${name}: ${number(n)}`
	},
	facts: {
		change: 'Del primer período al segundo',
		changes: {
			began: 'comenzó',
			ended: 'terminó',
			stayed: 'se mantuvo',
			neither: 'en ninguno, o sin fechas'
		},
		places: 'Lugar en las fuentes',
		place: (note, locator) => `${note}: ${locator}`
	},
	panel: {
		groupBy: 'Agrupar los lazos por',
		groupings: { threat: 'Amenaza', partner: 'Socio' },
		format: 'Formato',
		formats: {
			docx: 'Word',
			pdf: 'PDF',
			markdown: 'Markdown',
			pptx: 'PowerPoint',
			print: 'Imprimir'
		},
		hints: {
			docx: 'Un documento con títulos y notas al pie, para seguir editándolo.',
			pdf: 'Páginas con las fuentes numeradas al final, para enviar o imprimir.',
			markdown: 'Un .zip con el texto y, a su lado, la imagen.',
			pptx: 'Una diapositiva: la imagen y las cifras, con todas las fuentes en sus notas.',
			print: 'El documento, mediante el cuadro de impresión del navegador.'
		},
		contains: 'Contendrá',
		contents: (held) =>
			`${count(held.ties, 'lazo', 'lazos')} en ${count(held.groups, 'grupo', 'grupos')}${
				held.entries > held.ties ? ` (${number(held.entries)} entradas)` : ''
			}, con ${count(held.sources, 'fuente completa', 'fuentes completas')}.`,
		tooTall:
			'La imagen de esta vista es demasiado alta para una página, así que la red ocupa su lugar. Con menos filas, como los grupos plegados de una cronología, sí cabe.',
		summaries: 'Resumen de cada lazo',
		preview: 'Comienzo del documento',
		save: (format) => `Guardar como ${format}`,
		print: 'Imprimir…',
		writing: 'Preparando el documento…',
		saved: (name) => `Se guardó como ${name}`,
		printed: 'Enviado al cuadro de impresión del navegador.',
		waiting:
			'Los resúmenes y las fuentes aún no se han cargado, y un informe necesita sus fuentes. Si no llegan, recargue la página.',
		failed:
			'No se pudo crear el documento, quizá por falta de memoria o de conexión. No se guardó nada; intente de nuevo, elija otro formato o imprímalo.',
		noPicture:
			'El navegador no pudo crear la imagen, quizá por falta de memoria. No se guardó nada; intente de nuevo o imprímalo.'
	}
};
