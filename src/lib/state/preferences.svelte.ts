export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Where the browser keeps it; `static/boot.js` reads it before the first paint. */
const KEY = 'lazos:theme';

const isThemeChoice = (text: string | null): text is ThemeChoice =>
	THEME_CHOICES.some((choice) => choice === text);

/** A page may be refused its storage; it then forgets, and works. */
function stored(): ThemeChoice {
	try {
		const text = localStorage.getItem(KEY);
		return isThemeChoice(text) ? text : 'system';
	} catch {
		return 'system';
	}
}

class Preferences {
	#theme = $state(stored());

	get theme(): ThemeChoice {
		return this.#theme;
	}

	set theme(choice: ThemeChoice) {
		this.#theme = choice;
		if (choice === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = choice;
		try {
			localStorage.setItem(KEY, choice);
		} catch {
			return;
		}
	}
}

/** The reader's own choices in this browser. */
export const preferences = new Preferences();
