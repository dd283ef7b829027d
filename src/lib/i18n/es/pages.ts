import { formatList, formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('es', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;

export const pages: Messages['pages'] = {
	actors: 'Actores',
	ties: 'Lazos',
	trail: 'Usted está aquí',
	open: 'Abrir en la red',
	openApp: 'Abrir la red',
	pageOfActor: 'Página de este actor',
	pageOfTie: 'Página de este lazo',
	tiesOf: (ties) => count(ties, 'lazo', 'lazos'),
	withPartners: (ties, partners) =>
		`${count(ties, 'lazo', 'lazos')} con ${count(partners, 'socio', 'socios')}`,
	tiesHeading: 'Lazos por socio',
	tiesNote: 'Los lazos de sus instituciones se cuentan con los propios.',
	noTies: 'Los datos no contienen ningún lazo de este actor.',
	noSources: 'Las fuentes son las de sus lazos.',
	confidence: (level) => `confianza: ${level.toLowerCase()}`,
	picture: {
		network: (name) => `${name}: sus lazos en forma de red.`,
		actor: (name, partners) =>
			`${name} en el centro, unido por sus lazos con ${partners.join('; ')}.`,
		tie: (name, parties) => `${name}: une a ${parties.join('; ')}.`,
		all: (partners) =>
			partners === 1
				? 'Su único socio. Una línea por cada amenaza, más ancha cuantos más lazos.'
				: `Sus ${number(partners)} socios. Una línea por cada amenaza, más ancha cuantos más lazos.`,
		most: (shown, partners) =>
			`Los ${shown} socios con más lazos, de ${number(partners)}. Una línea por cada amenaza, más ancha cuantos más lazos.`,
		parties: 'A quiénes une el lazo; una línea por cada amenaza.'
	},
	related: (a, b) => `Otros lazos: ${formatList('es', [a, b])}`,
	allRelated: (ties) => `Los ${number(ties)} lazos en la red`,
	cite: 'Citar esta página',
	lists: {
		actors: {
			title: 'Todos los actores',
			lead: (actors, focus) =>
				`Los ${number(actors)} Estados, instituciones, organismos, ejercicios y programas que figuran en los lazos de seguridad de ${focus}, cada uno con su propia página.`
		},
		ties: {
			title: 'Todos los lazos',
			lead: (ties, focus) =>
				`Los ${number(ties)} lazos de seguridad de ${focus} y entre sus socios, por el año en que empezaron. Cada uno tiene una página con sus fuentes.`,
			undated: 'Inicio desconocido',
			years: 'Años'
		}
	},
	moved: {
		title: 'Esta página cambió de dirección',
		text: 'Ahora está aquí:'
	},
	readAs: 'Leer en español',
	opening: 'Abriendo la vista de este enlace…',
	lacking:
		'Lazos no se pudo cargar por completo; puede que no haya conexión. Su vista sigue en la dirección.',
	withoutScripts:
		'La red interactiva necesita JavaScript. Todo lo que contiene se puede leer en páginas:'
};
