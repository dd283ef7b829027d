import { MediaQuery } from 'svelte/reactivity';
import { palettes, strongPalettes, type Theme } from '#lib/scene/palette.ts';
import { preferences } from './preferences.svelte.ts';

const dark = new MediaQuery('(prefers-color-scheme: dark)', false);
const forced = new MediaQuery('(forced-colors: active)', false);
const strong = new MediaQuery('(prefers-contrast: more)', false);

/**
 * The theme that is shown: the reader's choice, or else the system's, whose forced colours leave no
 * choice.
 */
export const shownTheme = {
	get current(): Theme {
		if (preferences.theme !== 'system' && !forced.current) return preferences.theme;
		return dark.current ? 'dark' : 'light';
	},
	/** What a canvas is painted with, which cannot read the style sheet. */
	get palette() {
		return (strong.current ? strongPalettes : palettes)[shownTheme.current];
	}
};
