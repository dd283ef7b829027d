import type { Actor } from '#lib/dataset/dataset.ts';
import { formatList, formatQuote } from '../format.ts';
import type { Messages } from '../messages.ts';
import { terms } from './terms.ts';

const quote = (text: string) => formatQuote('es', text);

/** In a sentence; the State keeps its capital. */
const lower = (text: string): string => (/^Estados?$/.test(text) ? text : text.toLowerCase());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const or = (items: readonly string[]): string => formatList('es', items, 'or');

/** A comma sets “none stated” apart from what is a list itself. */
const orNone = (phrase: string, values: readonly unknown[], none: string): string =>
	`${phrase}${values.length > 1 ? ',' : ''} o ${none}`;

const NO_THREAT = 'sin amenaza indicada';
const NO_ACTIVITY = 'sin actividad indicada';
const NO_LEVEL = 'sin nivel indicado';

/** Articles of the states that want one. */
const STATE_ARTICLES: readonly (readonly [RegExp, string])[] = [
	[/^República /, 'la'],
	[/^Reino /, 'el'],
	[/^Países /, 'los']
];
const FEMININE = /(ión|dad|[^m]a|^Red)$/;

/** A top-level actor’s name as it stands in a sentence: México, la Organización de los Estados Americanos. */
function named({ name, kind }: Actor): string {
	const acronym = /^(\p{Lu}{3,})(,|$)/u.exec(name)?.[1];
	if (acronym !== undefined) return acronym;
	const plain = name.replace(/ \([^)]*\)$/, '');
	if (kind === 'state') {
		const article = STATE_ARTICLES.find(([start]) => start.test(plain))?.[1];
		return article === undefined ? plain : `${article} ${plain}`;
	}
	const [noun = ''] = plain.split(' ');
	return `${FEMININE.test(noun) ? 'la' : 'el'} ${plain}`;
}

const statuses: Readonly<Record<keyof Messages['terms']['statuses'], string>> = {
	active: 'activos',
	planned: 'previstos',
	ended: 'terminados',
	unknown: 'de situación desconocida'
};

const sources: Readonly<Record<keyof Messages['terms']['sourceKinds'], string>> = {
	official: 'oficiales',
	press: 'de prensa',
	academic: 'académicas',
	reference: 'de referencia',
	ngo: 'de ONG'
};

const phrases: Messages['query']['phrases'] = {
	threat(values, notStated, match) {
		const names = values.map((threat) => lower(terms.threats[threat]));
		const about = `sobre ${formatList('es', names, match === 'all' ? 'and' : 'or')}`;
		if (!notStated) return about;
		if (values.length === 0) return NO_THREAT;
		return match === 'all' ? `${about} y ${NO_THREAT}` : orNone(about, values, NO_THREAT);
	},
	partner: (partners) => `con ${or(partners.map(named))}`,
	kind: (kinds) =>
		`en los que participan ${or(kinds.map((kind) => lower(terms.actorKinds[kind].many)))}`,
	scope: (scopes) => or(scopes.map((scope) => `${lower(terms.scopes[scope])}es`)),
	activity(values, notStated) {
		const through = `mediante ${or(values.map((activity) => lower(terms.activities[activity])))}`;
		if (!notStated) return through;
		return values.length === 0 ? NO_ACTIVITY : orNone(through, values, NO_ACTIVITY);
	},
	level(values, notStated) {
		const at = `de nivel ${or(values.map((level) => lower(terms.levels[level])))}`;
		if (!notStated) return at;
		return values.length === 0 ? NO_LEVEL : orNone(at, values, NO_LEVEL);
	},
	status: (values) => or(values.map((status) => statuses[status])),
	years({ from, to, standings }) {
		const span = from === to ? `en ${from}` : `de ${from} a ${to}`;
		const inForce = standings.includes('in-force') ? `vigentes ${span}` : undefined;
		const undated = standings.includes('undated') ? 'sin fechas' : undefined;
		const notEnded = 'y sin final conocido';
		if (standings.includes('not-known-ended')) {
			if (inForce === undefined) {
				const begun = `iniciados a más tardar en ${to} ${notEnded}`;
				return undated === undefined ? begun : `${begun}, o ${undated}`;
			}
			return undated === undefined
				? `${inForce} o iniciados hasta entonces ${notEnded}`
				: `${inForce}, iniciados hasta entonces ${notEnded}, o ${undated}`;
		}
		if (inForce !== undefined) return undated === undefined ? inForce : `${inForce} o ${undated}`;
		return undated ?? `sin nada elegido para los años de ${from} a ${to}`;
	},
	confidence(values) {
		if (values.length === 2 && !values.includes('low')) return 'con confianza al menos media';
		return `con confianza ${or(values.map((one) => lower(terms.confidences[one].name)))}`;
	},
	source: (kinds) => `documentados por fuentes ${or(kinds.map((kind) => sources[kind]))}`,
	words: (words) =>
		`con ${words.length === 1 ? 'la palabra' : 'las palabras'} ${quote(words.join(' '))}`,
	amongPartners: 'incluidos los lazos entre socios'
};

export const query: Messages['query'] = {
	named,
	everything: (focus) => `Todos los lazos propios de ${focus}`,
	phrases,
	sentence([first, ...rest]) {
		const opening =
			first.about === 'among-partners'
				? 'Todos los lazos, incluidos los que hay entre socios'
				: `Lazos ${first.text}`;
		return [opening, ...rest.map(({ text }) => text)].join(', ');
	},
	chips: {
		threat: (threat) => terms.threats[threat],
		scope: (scope) => terms.scopes[scope],
		activity: (activity) => terms.activities[activity],
		level: (level) => `Nivel ${lower(terms.levels[level])}`,
		status: (status) => (status === 'unknown' ? 'Situación desconocida' : terms.statuses[status]),
		confidence: (confidence) => `Confianza ${lower(terms.confidences[confidence].name)}`,
		source: (kind) => `Fuentes ${sources[kind]}`,
		kind: (kind) => `${terms.facets.kind}: ${lower(terms.actorKinds[kind].one)}`,
		partner: ({ short }) => `${terms.facets.partner}: ${short}`,
		notStated: {
			threat: terms.noThreat,
			activity: 'Sin actividad indicada',
			level: 'Sin nivel indicado'
		},
		facet: (name, values) => `${name}: ${or(values)}`,
		years: (years) => capital(phrases.years(years)),
		words: (words) => quote(words.join(' ')),
		amongPartners: 'Lazos entre socios'
	}
};
