import { browser } from '$app/environment';
import { getAllContexts } from 'svelte';
import { completeMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type ExportDialog from '#lib/panels/export/ExportDialog.svelte';
import type LazyAnswer from '#lib/panels/questions/LazyAnswer.svelte';
import type QuestionDialog from '#lib/panels/questions/QuestionDialog.svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { inTurn } from '#lib/scheduling/in-turn.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import type { View } from '#lib/views/view.ts';
import { guide, type Guide } from './guide.ts';
import type HelpDialog from './help/HelpDialog.svelte';

/** A dialog whose code comes with its first opening. */
class LateDialog<Dialog> {
	isOpen = $state(false);
	/** Absent until it has come. */
	component = $state.raw<Dialog | undefined>();
	readonly #load: () => Promise<{ readonly default: Dialog }>;

	constructor(load: () => Promise<{ readonly default: Dialog }>) {
		this.#load = load;
	}

	open = async () => {
		this.isOpen = true;
		try {
			this.component ??= (await this.#load()).default;
		} catch (error) {
			this.isOpen = false;
			throw error;
		}
	};

	close = () => {
		this.isOpen = false;
	};
}

/** What helps a reader who is new. */
export interface LateGuide {
	readonly helping: LateDialog<typeof HelpDialog>;
	readonly starting: LateDialog<Guide['Start']>;
}

function guideFor({ help, Start }: Guide, messages: Messages): LateGuide {
	const starting = new LateDialog<Guide['Start']>(async () => ({ default: Start }));
	starting.component = Start;
	// Who has closed it is known in the browser alone; till then `static/boot.js` keeps it from sight.
	starting.isOpen = !browser || preferences.isNew;
	return { helping: new LateDialog(() => help(messages)), starting };
}

/**
 * What the first page does without: the answers, the dialogs and the page for paper. Their code is
 * loaded when it is asked for, and the texts of all of them with the first. To be made while a
 * component is.
 */
export class LateParts {
	/** Answers to questions; absent until the first picture can be explored. */
	Answer = $state.raw<typeof LazyAnswer | undefined>();
	readonly exporting: LateDialog<typeof ExportDialog>;
	readonly asking: LateDialog<typeof QuestionDialog>;
	/** Absent in a saved file. */
	readonly guide: LateGuide | undefined;

	/** @param view what is printed: the one that is shown */
	constructor(explorer: Explorer, messages: Messages, view: () => View) {
		const withTexts = async <Loaded>(loading: Promise<Loaded>): Promise<Loaded> => {
			const [loaded] = await Promise.all([loading, completeMessages(messages)]);
			return loaded;
		};
		this.exporting = new LateDialog(() =>
			withTexts(import('#lib/panels/export/ExportDialog.svelte'))
		);
		this.asking = new LateDialog(() =>
			withTexts(import('#lib/panels/questions/QuestionDialog.svelte'))
		);
		this.guide = guide && guideFor(guide, messages);

		$effect(() => {
			if (!explorer.settled || this.Answer) return;
			return inTurn(() => {
				void withTexts(import('#lib/panels/questions/LazyAnswer.svelte')).then(
					(loaded) => (this.Answer = loaded.default)
				);
			});
		});

		const context = getAllContexts();
		$effect(() => {
			if (!this.Answer) return;
			let stop = () => {};
			let left = false;
			withTexts(import('./print/printing.ts')).then(
				({ keepPrintable }) => {
					if (!left) stop = keepPrintable(view, context);
				},
				// The page then prints as it stands on the screen, without what is pressed.
				() => {}
			);
			return () => {
				left = true;
				stop();
			};
		});
	}

	/** Whether a dialog has the reader’s keys. */
	get isDialogOpen(): boolean {
		return this.exporting.isOpen || this.asking.isOpen || this.guide?.helping.isOpen === true;
	}
}
