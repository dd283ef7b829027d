const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Where the browser keeps them; `static/boot.js` reads both before the first paint. */
const KEY = 'lazos:theme';
const START_KEY = 'lazos:start';

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

/** The browser's own bar around the page, for each theme. */
function paintBar(choice: ThemeChoice) {
	for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
		const { theme } = bar.dataset;
		const isShown = theme === choice ? 'all' : 'not all';
		bar.media = choice === 'system' ? `(prefers-color-scheme: ${theme})` : isShown;
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
		paintBar(choice);
		store(KEY, choice);
	}

	/** Whether the start is to be shown: it was never closed, and no view was asked for. */
	get isNew(): boolean {
		return document.documentElement.classList.contains('first');
	}

	/** Takes the room of the start away, in this browser for good. */
	closeStart() {
		document.documentElement.classList.remove('first');
		store(START_KEY, 'closed');
	}
}

function store(key: string, text: string) {
	try {
		localStorage.setItem(key, text);
	} catch {
		return;
	}
}

/** The reader's own choices in this browser. */
export const preferences = new Preferences();
