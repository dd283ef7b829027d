import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('es', value);
const ties = (count: number) => (count === 1 ? '1 lazo' : `${number(count)} lazos`);
const actors = (count: number) => (count === 1 ? '1 actor' : `${number(count)} actores`);
const range = (from: number, to: number) => (from === to ? `${from}` : `${from} a ${to}`);

export const facets: Messages['facets'] = {
	count: ties,
	chosen: (count) => (count === 1 ? '1 elegido' : `${count} elegidos`),
	clear: 'Quitar',
	clearFacet: (facet) => `Quitar: ${facet}`,
	emptyField: 'Vaciar el campo',
	words: {
		label: 'Palabras',
		hint: 'Nombres, resúmenes, fuentes'
	},
	match: {
		label: 'Los lazos deben tener',
		any: 'Alguna',
		all: 'Todas',
		anyMeans: 'alguna de las amenazas elegidas',
		allMeans: 'todas las amenazas elegidas'
	},
	amongPartners: {
		label: 'Lazos entre socios',
		adds: (count, focus) => `Agrega ${ties(count)} en los que ${focus} no participa`
	},
	partner: {
		find: 'Buscar un socio',
		showAll: (count) => `Mostrar los ${number(count)}`,
		showFewer: 'Mostrar menos',
		none: 'Ningún socio tiene ese nombre.'
	},
	years: {
		title: 'Años de vigencia',
		from: 'Desde',
		to: 'Hasta'
	},
	chips: {
		label: 'Filtros activos',
		remove: (filter) => `Quitar: ${filter}`,
		clearAll: 'Quitar todos'
	},
	result: {
		line: (result) =>
			result.matching === result.all
				? `${ties(result.all)}, ${actors(result.actors)}`
				: `${number(result.matching)} de ${ties(result.all)}, ${actors(result.actors)}`
	},
	empty: {
		title: 'Ningún lazo cumple todos estos filtros',
		advice: 'Lo que más ayuda es quitar uno de ellos:',
		drop: (filter) => `Quitar: ${filter}`,
		gives: (count) => `da ${ties(count)}`,
		noSingle: 'Ningún filtro es la causa por sí solo. Quítelos todos, o dos o más de ellos.',
		clearAll: 'Quitar todos los filtros'
	},
	strip: {
		title: (from, to) => `Lazos vigentes por año, ${range(from, to)}`,
		inForce: 'vigentes con certeza',
		notKnownEnded: 'sin final conocido',
		from: 'Primer año',
		to: 'Último año',
		range,
		before: 'antes',
		beforeYear: (year) => `antes de ${year}`,
		reading: (year, inForce, notKnownEnded) =>
			`${year}: ${number(inForce)} vigentes, ${number(notKnownEnded)} sin final conocido`,
		clear: 'Quitar los años',
		clearShort: 'Quitar'
	},
	search: {
		label: 'Buscar un actor o un lazo',
		short: 'Buscar',
		results: 'Resultados',
		tie: 'lazo',
		none: 'Nada tiene ese nombre. El campo «Palabras» de los filtros busca también en resúmenes y fuentes.',
		found: (count) => (count === 1 ? '1 resultado' : `${number(count)} resultados`),
		opened: (name) => `Abierto: ${name}`,
		absent: {
			filters: 'excluido por los filtros',
			question: 'no está en la respuesta',
			'among-partners': 'entre socios, no se muestra'
		}
	}
};
