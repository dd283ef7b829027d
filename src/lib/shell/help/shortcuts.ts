import type { Messages } from '#lib/i18n/messages.ts';

/** Where keys are heard, in the order in which help lists them. */
export type ShortcutPlace = keyof Messages['help']['places'];

export interface Shortcut {
	/** What it does, by the name of its words. */
	readonly does: keyof Messages['help']['does'];
	/** Each does it: `KeyboardEvent.key`, behind `Control+` where that is held. */
	readonly keys: readonly string[];
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Every key that means something here, beside those that browsers have for links and fields. */
export const SHORTCUTS: Readonly<Record<ShortcutPlace, readonly Shortcut[]>> = {
	everywhere: [
		{ does: 'help', keys: ['?'] },
		{ does: 'search', keys: ['/'] },
		{ does: 'part', keys: ['F6', 'Shift+F6'] },
		{ does: 'back', keys: ['Escape'] }
	],
	picture: [
		{ does: 'walk', keys: ARROWS },
		{ does: 'alongCables', keys: ['Tab', 'Shift+Tab'] },
		{ does: 'openOrUnfold', keys: ['Enter', ' '] },
		{ does: 'zoomIn', keys: ['+', '='] },
		{ does: 'zoomOut', keys: ['-'] },
		{ does: 'fit', keys: ['0'] },
		{ does: 'leave', keys: ['Escape'] }
	],
	matrix: [
		{ does: 'cell', keys: ARROWS },
		{ does: 'tenRows', keys: ['PageUp', 'PageDown'] },
		{ does: 'rowEnds', keys: ['Home', 'End'] },
		{ does: 'corners', keys: ['Control+Home', 'Control+End'] },
		{ does: 'openCell', keys: ['Enter', ' '] }
	],
	timeline: [
		{ does: 'row', keys: ['ArrowUp', 'ArrowDown'] },
		{ does: 'foldGroup', keys: ['ArrowLeft'] },
		{ does: 'unfoldGroup', keys: ['ArrowRight'] },
		{ does: 'screen', keys: ['PageUp', 'PageDown'] },
		{ does: 'ends', keys: ['Home', 'End'] },
		{ does: 'openRow', keys: ['Enter', ' '] },
		{ does: 'closeNote', keys: ['Escape'] }
	],
	table: [
		{ does: 'row', keys: ['ArrowUp', 'ArrowDown'] },
		{ does: 'screen', keys: ['PageUp', 'PageDown'] },
		{ does: 'ends', keys: ['Home', 'End'] }
	],
	years: [
		{ does: 'oneYear', keys: ARROWS },
		{ does: 'tenYears', keys: ['PageUp', 'PageDown'] },
		{ does: 'outermostYear', keys: ['Home', 'End'] }
	],
	lists: [
		{ does: 'option', keys: ['ArrowUp', 'ArrowDown'] },
		{ does: 'choose', keys: ['Enter'] },
		{ does: 'empty', keys: ['Escape'] }
	],
	sheets: [
		{ does: 'sheetUp', keys: ['ArrowUp', 'ArrowLeft'] },
		{ does: 'sheetDown', keys: ['ArrowDown', 'ArrowRight'] }
	],
	tour: [
		{ does: 'nextStep', keys: ['Shift+ArrowRight'] },
		{ does: 'stepBefore', keys: ['Shift+ArrowLeft'] }
	],
	dialogs: [{ does: 'close', keys: ['Escape'] }]
};
