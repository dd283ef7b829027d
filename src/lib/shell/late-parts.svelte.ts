import { browser } from '$app/environment';
import { getAllContexts } from 'svelte';
import { completeMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type ExportDialog from '#lib/panels/export/ExportDialog.svelte';
import type LazyAnswer from '#lib/panels/questions/LazyAnswer.svelte';
import type QuestionDialog from '#lib/panels/questions/QuestionDialog.svelte';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { inTurn } from '#lib/state/in-turn.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import type { ViewId } from '#lib/state/view-state.ts';
import { firstView, loadView } from '#lib/views/registry.ts';
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
 * What the first page does without: other views, the answers and the dialogs. Their code is loaded
 * when it is asked for, and the texts of all of them with the first. To be made while a component
 * is.
 */
export class LateParts {
	/** The view that is shown, until the one asked for has come. */
	view = $state.raw<View>(firstView);
	/** Why the view asked for did not come, or what it is made of could not be worked out. */
	viewError = $state.raw<unknown>();
	/** Counts the requests for a view that did not come. */
	#attempt = $state(0);
	/** Answers to questions; absent until the first picture can be explored. */
	Answer = $state.raw<typeof LazyAnswer | undefined>();
	readonly exporting: LateDialog<typeof ExportDialog>;
	readonly asking: LateDialog<typeof QuestionDialog>;
	/** Absent in a saved file. */
	readonly guide: LateGuide | undefined;

	constructor(explorer: Explorer, messages: Messages) {
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

		const known = new Map<ViewId, View>([['network', firstView]]);
		const load = async (id: ViewId): Promise<View> => {
			const loaded = known.get(id) ?? (await withTexts(loadView(id)));
			known.set(id, loaded);
			return loaded;
		};
		const wanted = $derived(explorer.state.view);
		$effect(() => {
			void this.#attempt;
			this.viewError = undefined;
			return this.#open(load(wanted), explorer, messages);
		});

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
					if (!left) stop = keepPrintable(() => this.view, context);
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

	/**
	 * Shows a view once it has come and its long work is done; till then the one before stays in
	 * sight.
	 *
	 * @returns leaves it
	 */
	#open(loading: Promise<View>, explorer: Explorer, messages: Messages): () => void {
		const turns: (() => void)[] = [];
		let left = false;
		const leave = () => {
			left = true;
			for (const cancel of turns) cancel();
		};
		const fail = (error: unknown) => {
			if (!left) this.viewError = error;
			leave();
		};
		const attempt = (step: () => unknown) => () => {
			try {
				step();
			} catch (error) {
				fail(error);
			}
		};
		loading
			.then((view) => {
				if (left || view === this.view) return;
				const show = () => {
					this.view = view;
					explorer.settled = true;
				};
				const steps = view.prepare?.(explorer, messages) ?? [];
				turns.push(...[...steps, show].map((step) => inTurn(attempt(step))));
			})
			.catch(fail);
		return leave;
	}

	/** Asks once more for the view that did not come. */
	loadAgain = () => {
		this.#attempt += 1;
	};

	/** Whether a dialog has the reader’s keys. */
	get isDialogOpen(): boolean {
		return this.exporting.isOpen || this.asking.isOpen || this.guide?.helping.isOpen === true;
	}
}
