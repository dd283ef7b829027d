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
	'threat-organized-crime': '#7a3e9d',
	'threat-border-security': '#0f7b5f',
	'threat-disasters': '#1d6fb8',
	'threat-trafficking-in-persons': '#9a6700',
	'threat-arms-trafficking': '#9f1239',
	'threat-terrorism': '#3f3f46',
	'threat-cyber': '#0e7490',
	'threat-territorial-dispute': '#8a5a3b',
	'threat-environmental-crime': '#4d7c0f',
	'threat-health-emergency': '#c0267a',
	'threat-none': '#8b8f96'
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
	'threat-narcotics': '#f47b45',
	'threat-organized-crime': '#c08be0',
	'threat-border-security': '#3fc19d',
	'threat-disasters': '#62abef',
	'threat-trafficking-in-persons': '#dfae3c',
	'threat-arms-trafficking': '#f06d8b',
	'threat-terrorism': '#c9c6c1',
	'threat-cyber': '#45c3de',
	'threat-territorial-dispute': '#c99873',
	'threat-environmental-crime': '#9ac447',
	'threat-health-emergency': '#f083c0',
	'threat-none': '#7b828d'
};

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const palettes: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = {
	light: LIGHT,
	dark: DARK
};

/** Ink of a strand, and of everything else that stands for its threat domain. */
export function strandInk(threat: StrandThreat): `threat-${ThreatDomain | 'none'}` {
	return `threat-${threat}`;
}
