import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Messages } from './messages.ts';

type Core = typeof import('./en/core.ts').core;
type Late = typeof import('./en/late.ts').late;

const CORE: Readonly<Record<Language, () => Promise<{ readonly core: Core }>>> = {
	en: () => import('./en/core.ts'),
	es: () => import('./es/core.ts')
};

const LATE: Readonly<Record<Language, () => Promise<{ readonly late: Late }>>> = {
	en: () => import('./en/late.ts'),
	es: () => import('./es/late.ts')
};

/**
 * The texts of the first page in a language. Those of other views and dialogs are missing until
 * `completeMessages` is done, which whoever loads a view or dialog waits for.
 */
export async function loadMessages(language: Language): Promise<Messages> {
	const { core } = await CORE[language]();
	return { ...core } as Messages;
}

/** Puts the texts of all other views and dialogs into the catalogue. */
export async function completeMessages(messages: Messages): Promise<void> {
	const { late } = await LATE[messages.language]();
	Object.assign(messages, late);
}
