import { STRAND_ORDER, type StrandThreat } from '#lib/network/network.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { palettes, strandInk, type Ink } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';

export const BACKGROUNDS = ['paper', 'white', 'transparent'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** Colours of a figure: as on the screen, as strong as can be, or without any. */
export const LOOKS = ['light', 'dark', 'contrast', 'greyscale'] as const;
export type Look = (typeof LOOKS)[number];

const WHITE = '#ffffff';

/** Contrast of the strands with white paper in high contrast, as WCAG 2.2 asks of text at AAA. */
const STRONG = 7;

/**
 * Greys of the strands, in the network’s order, so that those side by side differ; each has at
 * least 3 : 1 on white. More than three greys are not told apart on a thin line, so letters say
 * which threat domain is which.
 */
const GREYS = ['#111111', '#8f8f8f', '#555555'] as const;

const PLAIN: Readonly<Partial<Record<Ink, string>>> = {
	paper: WHITE,
	surface: WHITE,
	ink: '#000000',
	'ink-2': '#000000',
	'ink-3': '#1f1f1f',
	line: '#7a7a7a',
	hull: '#eeeeee',
	'on-accent': WHITE
};

const CONTRAST: Readonly<Record<Ink, string>> = {
	...palettes.light,
	...threatInks((threat) => darkened(palettes.light[strandInk(threat)])),
	...PLAIN,
	accent: '#003a66'
};

const GREYSCALE: Readonly<Record<Ink, string>> = {
	...palettes.light,
	...threatInks((_, i) => GREYS[i % GREYS.length] ?? GREYS[0]),
	...PLAIN,
	accent: '#000000'
};

function threatInks(
	colour: (threat: StrandThreat, i: number) => string
): Partial<Record<Ink, string>> {
	return Object.fromEntries(
		STRAND_ORDER.map((threat, i) => [strandInk(threat), colour(threat, i)])
	);
}

const INKS: Readonly<Record<Look, Readonly<Record<Ink, string>>>> = {
	light: palettes.light,
	dark: palettes.dark,
	contrast: CONTRAST,
	greyscale: GREYSCALE
};

/** Colour of each ink. A white background is for light figures; others have their own ground. */
export function inksOf(look: Look, background: Background): (ink: Ink) => string {
	const inks = INKS[look];
	const paper = look === 'light' && background !== 'paper' ? WHITE : inks.paper;
	return (ink) => (ink === 'paper' ? paper : inks[ink]);
}

/** The scene with strands in full ink where a look is about being seen. */
export function inLook(scene: Scene, look: Look): Scene {
	if (look === 'light' || look === 'dark') return scene;
	return {
		...scene,
		strands: scene.strands.map((strand) =>
			strand.opacity < LEAST_SEEN ? strand : { ...strand, opacity: 1 }
		)
	};
}

/** Strands fainter than this are faint on purpose. */
const LEAST_SEEN = 0.5;

/** Letter by which a threat domain is named in greyscale. */
export const letterOf = (threat: StrandThreat): string =>
	String.fromCharCode('a'.charCodeAt(0) + STRAND_ORDER.indexOf(threat));

/** The texts with each threat domain’s letter before its name. */
export function lettered(messages: Messages): Messages {
	const { terms } = messages;
	const named = (threat: StrandThreat, name: string) => `${letterOf(threat)}  ${name}`;
	const threats = { ...terms.threats };
	for (const threat of STRAND_ORDER)
		if (threat !== 'none') threats[threat] = named(threat, threats[threat]);
	return { ...messages, terms: { ...terms, threats, noThreat: named('none', terms.noThreat) } };
}

/** The same hue, as dark as `STRONG` asks on white. */
function darkened(hex: string): string {
	const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	let share = 1;
	let scaled = parts;
	while (1.05 / (luminanceOf(scaled) + 0.05) < STRONG) {
		share -= 0.01;
		scaled = parts.map((part) => Math.round(part * share));
	}
	return `#${scaled.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** @see WCAG 2.2, relative luminance */
function luminanceOf(parts: readonly number[]): number {
	const [r = 0, g = 0, b = 0] = parts.map((part) => {
		const value = part / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
