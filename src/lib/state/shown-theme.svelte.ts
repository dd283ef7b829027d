import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '#lib/scene/palette.ts';
import { preferences } from './preferences.svelte.ts';

const dark = new MediaQuery('(prefers-color-scheme: dark)', false);

/** The theme that is shown: the reader's choice, or else the system's. */
export const shownTheme = {
	get current(): Theme {
		if (preferences.theme !== 'system') return preferences.theme;
		return dark.current ? 'dark' : 'light';
	}
};
