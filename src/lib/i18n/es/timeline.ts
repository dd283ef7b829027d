import { formatList, formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('es', value);
const ties = (count: number) => (count === 1 ? '1 lazo' : `${number(count)} lazos`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const years = (from: number, to: number) => (from === to ? `${from}` : `${from} a ${to}`);
const inYears = (from: number, to: number) => (from === to ? `en ${from}` : `de ${from} a ${to}`);

export const timeline: Messages['timeline'] = {
	rows: 'Agrupar por',
	rowKinds: { partner: 'Socio', threat: 'Amenaza' },
	groups: 'Grupos',
	groupKinds: { open: 'Abiertos', folded: 'Plegados' },
	grid: {
		partner: 'Lazos en el tiempo, por socio',
		threat: 'Lazos en el tiempo, por amenaza'
	},
	keys: 'Las flechas arriba y abajo llevan de fila en fila, izquierda y derecha pliegan y abren un grupo, Enter abre un lazo.',
	columns: { name: 'Lazo', time: 'Cuándo' },
	inside: (focus) => `Dentro de ${focus}`,
	ties,
	undated: (count) => `${number(count)} sin fechas`,
	inForce: (count, from, to) =>
		`${years(from, to)}: ${ties(count)} ${count === 1 ? 'vigente' : 'vigentes'}`,
	most: (count, from, to) => `Máximo a la vez: ${number(count)}, ${inYears(from, to)}`,
	founded: (name, date) => `${name}: fundación, ${date}`,
	dissolved: (name, date) => `${name}: disolución, ${date}`,
	threats: (names) => formatList('es', names.map(lower)),
	changes: { began: 'Comenzó', ended: 'Terminó', stayed: 'Se mantuvo' },
	legend: {
		ongoing: 'continúa',
		'not-known-ended': 'sin final conocido',
		lost: 'comenzó o terminó, no se sabe cuándo',
		'uncertain-date': 'fecha incierta o aproximada',
		planned: 'acordado o previsto, nunca vigente',
		founded: 'fundación de un actor',
		dissolved: 'disolución de un actor',
		closer: (year) => `los años anteriores a ${year}, más juntos`,
		density: 'lazos vigentes de un grupo plegado',
		began: 'comenzó entre los dos períodos',
		ended: 'terminó entre los dos períodos',
		stayed: 'en ambos períodos'
	},
	play: {
		start: 'Reproducir',
		startLong: 'Recorrer los años uno tras otro',
		pause: 'Pausa',
		pauseLong: 'Detenerse en este año',
		step: 'Año siguiente'
	},
	compare: {
		open: 'Comparar',
		openLong: 'Comparar dos períodos',
		title: 'Comparación de dos períodos',
		close: 'Terminar la comparación',
		closeShort: 'Terminar',
		period: ['Primer período', 'Segundo período'],
		from: 'de',
		to: 'a',
		fromOf: (period) => `${period}: primer año`,
		toOf: (period) => `${period}: último año`,
		sentence: (a, b) => `De ${years(...a)} a ${years(...b)}`,
		counts: {
			began: (count) => (count === 1 ? 'Comenzó 1 lazo' : `Comenzaron ${number(count)} lazos`),
			ended: (count) => (count === 1 ? 'Terminó 1 lazo' : `Terminaron ${number(count)} lazos`),
			stayed: (count) =>
				count === 1 ? 'Se mantuvo 1 lazo' : `Se mantuvieron ${number(count)} lazos`
		},
		meaning: {
			began: 'Vigentes solo en el segundo período',
			ended: 'Vigentes solo en el primer período',
			stayed: 'Vigentes, o sin final conocido, en ambos'
		},
		none: 'Ninguno',
		notEnded: (count) =>
			count === 1
				? '1 de ellos no tiene final conocido.'
				: `${number(count)} de ellos no tienen final conocido.`,
		left: (undated, outside) => {
			const parts = [
				...(outside > 0 ? [`${ties(outside)} de ninguno de los dos períodos`] : []),
				...(undated > 0 ? [`${ties(undated)} sin fechas`] : [])
			];
			return parts.length === 0 ? '' : `Quedan fuera: ${formatList('es', parts)}.`;
		},
		filtered: (from, to) =>
			`Los filtros solo dejan lazos vigentes ${from === to ? `en ${from}` : `de ${from} a ${to}`}; los demás no se comparan.`,
		clearYears: 'Quitar los años',
		showLists: 'Mostrar los lazos',
		hideLists: 'Ocultar los lazos',
		more: (count) => `Mostrar los ${number(count)}`
	}
};
