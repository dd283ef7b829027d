import { formatList, formatNumber, formatScore, formatShare } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Measure } from '#lib/state/view-state.ts';
import { ofName } from './detail.ts';

const number = (value: number) => formatNumber('es', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const ties = (value: number) => count(value, 'lazo', 'lazos');
const actors = (value: number) => count(value, 'actor', 'actores');
const steps = (value: number) => count(value, 'paso', 'pasos');
const both = (a: string, b: string) => formatList('es', [a, b]);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const score = (value: number) => formatScore('es', value);

const values: Readonly<Record<Measure, (value: number) => string>> = {
	degree: number,
	betweenness: (value) => formatShare('es', value),
	closeness: score,
	eigenvector: score
};

const measures: Readonly<Record<Measure, string>> = {
	degree: 'Grado',
	betweenness: 'Intermediación',
	closeness: 'Cercanía',
	eigenvector: 'Vector propio'
};

export const questions: Messages['questions'] = {
	heads: {
		around: (name, distance) => `${name}: lazos a no más de ${steps(distance)}`,
		path: (from, to) => `${both(from, to)}: caminos más cortos entre ambos`,
		shared: (a, b) => `${both(a, b)}: lo que tienen en común`,
		rank: (measure) => `Actores ordenados por ${measures[measure].toLowerCase()}`,
		groups: 'Grupos de actores'
	},
	sentence(kind, head, parts, lazos) {
		switch (kind) {
			case 'around':
				return [head, ...parts.map(({ text }) => text)].join(', ');
			case 'path':
			case 'shared':
				return parts.length === 0 ? head : `${head}, por ${lowerFirst(lazos)}`;
			case 'rank':
			case 'groups':
				return `${head}, en ${lowerFirst(lazos)}`;
			default:
				return kind satisfies never;
		}
	},
	overview: (tieCount) => `${ties(tieCount)} en la respuesta`,
	dialog: 'Preguntar a la red',
	close: 'Cerrar',
	basis: 'Cada pregunta se hace a los lazos que cumplen los filtros, en el nivel que se muestra.',
	ask: 'Preguntar',
	forms: {
		around: { title: '¿Quién está alrededor?', about: 'Un actor con todo lo que tiene cerca.' },
		path: {
			title: '¿Qué une a dos actores?',
			about: 'Todos los caminos más cortos de un actor a otro y los lazos que los forman.'
		},
		shared: {
			title: '¿Qué tienen en común dos actores?',
			about: 'Socios de ambos, foros de ambos y foros en los que uno está ausente.'
		},
		rank: {
			title: '¿Quién pesa más?',
			about: 'Los actores ordenados por su lugar en la red.'
		},
		groups: {
			title: '¿Qué grupos hay?',
			about: 'Actores con más lazos entre sí que con los demás.'
		}
	},
	actor: 'Actor',
	from: 'De',
	to: 'A',
	first: 'Uno',
	second: 'El otro',
	distance: 'Distancia',
	distances: { 1: '1 paso', 2: '2 pasos', 3: '3 pasos' },
	measure: 'Medida',
	withAmongPartners: 'Contar también los lazos entre socios',
	picker: {
		hint: 'Escriba un nombre',
		results: 'Actores encontrados',
		none: 'Ningún actor se llama así.',
		missing: 'Elija un actor de la lista.',
		same: 'Elija dos actores distintos.'
	},
	buttons: {
		label: (name: string) => `Preguntar sobre: ${name}`,
		around: 'Alrededor',
		path: 'Camino a…',
		shared: 'En común con…'
	},
	titles: {
		around: (name: string) => `${name}: ¿quién está alrededor?`,
		path: (from: string, to: string) => `${both(from, to)}: ¿qué los une?`,
		shared: (a: string, b: string) => `${both(a, b)}: ¿qué tienen en común?`,
		rank: '¿Quién pesa más?',
		groups: '¿Qué grupos hay?'
	},
	kind: 'Pregunta',
	takeBack: 'Quitar la pregunta',
	pending: 'Buscando la respuesta…',
	amongPartnersCounted: 'Aquí se cuentan también los lazos entre socios.',
	ownOnly: (focus: string) =>
		`Solo se cuentan los lazos propios de ${focus}, así que todo camino pasa por ${focus}.`,
	showAmongPartners: 'Contar los lazos entre socios',
	folded: (name: string, top: string) =>
		`${name}: aquí se dibuja como parte ${ofName(top)}, así que la respuesta trata ${ofName(top)}.`,
	noTies: 'Ningún lazo de este actor con otro cumple los filtros.',
	asOne: (name: string) => `En este nivel, ambos se dibujan como uno solo: ${name}.`,
	showAll: (total: number) => `Mostrar los ${number(total)}`,
	around: {
		summary: (distance: number, actorCount: number, tieCount: number) =>
			`A no más de ${steps(distance)}: ${actors(actorCount)} y ${ties(tieCount)} entre todos ellos.`,
		complete: 'No se puede llegar a nadie más.',
		ring: (distance: number) => `A ${steps(distance)}`
	},
	path: {
		none: 'Ninguna cadena de lazos que cumplan los filtros lleva del uno al otro.',
		direct: (tieCount: number) => `Directamente, por ${ties(tieCount)}.`,
		summary: (length: number, ways: number) =>
			ways === 1
				? `En ${steps(length)}, por un solo camino más corto.`
				: `En ${steps(length)}, por ${number(ways)} caminos igual de cortos.`,
		told: (told: number) =>
			`Se enumeran los primeros ${number(told)}; el dibujo los muestra todos.`,
		ways: 'Caminos más cortos, primero los de más lazos',
		sources: (total: number) => count(total, 'fuente', 'fuentes'),
		more: (total: number) => `y ${count(total, 'lazo más', 'lazos más')}`
	},
	shared: {
		summary: (partners: number, bodies: number) =>
			`${count(partners, 'socio en común', 'socios en común')} y ${count(bodies, 'foro u organismo', 'foros y organismos')} de los que ambos son parte.`,
		partners: 'Socios de ambos',
		bodies: 'Ambos son parte de',
		alone: (member: string, absent: string) => `Solo ${member}; ${absent} no se menciona`,
		aloneMeans:
			'Hasta donde dicen los lazos con fuente: puede que a los datos les falte una membresía.',
		counts: (a: string, tiesOfA: number, b: string, tiesOfB: number) =>
			`${a} ${number(tiesOfA)}, ${b} ${number(tiesOfB)}`,
		none: 'Ninguno.'
	},
	rank: {
		measures,
		meanings: {
			degree: 'Cuántos socios tiene un actor, sin importar cuántos lazos lo unan a cada uno.',
			betweenness:
				'En qué parte de los caminos más cortos entre otros dos está un actor: puede hacer de puente o de freno.',
			closeness:
				'En qué pocos pasos llega un actor a los demás: 1.00 quiere decir que tiene un lazo con cada uno.',
			eigenvector:
				'Qué tan unido está un actor a los que están, a su vez, muy unidos; cada lazo cuenta. El más alto tiene 1.00.'
		},
		values,
		summary: (measure: string, names: readonly string[], shown: number) =>
			`${names.length === 1 ? 'Primero' : 'Primeros'} por ${measure.toLowerCase()}, de ${actors(shown)}: ${formatList('es', names)}.`,
		none: 'Ningún lazo cumple los filtros, así que no hay qué ordenar.',
		list: (measure: string) => `Actores por ${measure.toLowerCase()}`,
		place: (place: number, value: string) => `lugar ${number(place)}, ${value}`
	},
	groups: {
		summary: (groups: number, actorCount: number) =>
			`${count(groups, 'grupo', 'grupos')} de ${actors(actorCount)} con más lazos entre sí que con los demás.`,
		none: 'Ningún lazo cumple los filtros, así que no hay grupos.',
		group: (name: string) => `${name} y otros`,
		alone: 'Sin grupo',
		modularity: (value: number) =>
			`Modularidad ${score(value)}: 0 es lo que daría el azar, y desde cerca de 0.30 los grupos suelen darse por reales. Cada lazo cuenta; el método es el de Louvain, con una semilla fija.`
	}
};
