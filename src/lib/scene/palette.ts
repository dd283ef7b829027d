import type { ThreatDomain } from '#lib/dataset/vocabulary.ts';
import type { StrandThreat } from '#lib/network/network.ts';

/** Colours of the drawings by name. The style sheets hold the same ones as `--<name>`. */
const LIGHT = {
	paper: '#faf9f5',
	surface: '#ffffff',
	line: '#dcd8cc',
	ink: '#1b2430',
	'ink-2': '#4b5563',
	'ink-3': '#646c7a',
	accent: '#155e94',
	'on-accent': '#ffffff',
	hull: '#f1efe8',
	'threat-narcotics': '#c2410c',
	'threat-organized-crime': '#5d2d6c',
	'threat-border-security': '#00886a',
	'threat-disasters': '#0056a9',
	'threat-trafficking-in-persons': '#623c00',
	'threat-arms-trafficking': '#6c0022',
	'threat-terrorism': '#3f4048',
	'threat-cyber': '#0997c2',
	'threat-territorial-dispute': '#af7d4c',
	'threat-environmental-crime': '#556f44',
	'threat-health-emergency': '#ab437d',
	'threat-none': '#8c8f96'
} as const;

export type Ink = keyof typeof LIGHT;

const DARK: Readonly<Record<Ink, string>> = {
	paper: '#14181e',
	surface: '#1b2028',
	line: '#343b46',
	ink: '#eceae4',
	'ink-2': '#b9bfc9',
	'ink-3': '#969eab',
	accent: '#7cb8e8',
	'on-accent': '#0d1620',
	hull: '#20262f',
	'threat-narcotics': '#ee6e38',
	'threat-organized-crime': '#cc98fc',
	'threat-border-security': '#29c3a3',
	'threat-disasters': '#4687d3',
	'threat-trafficking-in-persons': '#e7b433',
	'threat-arms-trafficking': '#ff8ba0',
	'threat-terrorism': '#d0cecc',
	'threat-cyber': '#71e4f9',
	'threat-territorial-dispute': '#bd916d',
	'threat-environmental-crime': '#a9cd7e',
	'threat-health-emergency': '#c7689f',
	'threat-none': '#6e757d'
};

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type Palette = Readonly<Record<Ink, string>>;

export const palettes: Readonly<Record<Theme, Palette>> = {
	light: LIGHT,
	dark: DARK
};

/** What is darker on light paper, or lighter on dark, for a reader who asks for more contrast. */
const STRONGER: Readonly<Record<Theme, Partial<Readonly<Record<Ink, string>>>>> = {
	light: {
		line: '#767b84',
		ink: '#000000',
		'ink-2': '#1b2430',
		'ink-3': '#333c49',
		accent: '#0a4470'
	},
	dark: {
		line: '#8d95a1',
		ink: '#ffffff',
		'ink-2': '#eceae4',
		'ink-3': '#d4d8de',
		accent: '#a9d2f3'
	}
};

export const strongPalettes: typeof palettes = {
	light: { ...LIGHT, ...STRONGER.light },
	dark: { ...DARK, ...STRONGER.dark }
};

/** Ink of a strand, and of everything else that stands for its threat domain. */
export function strandInk(threat: StrandThreat): `threat-${ThreatDomain | 'none'}` {
	return `threat-${threat}`;
}
