import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Messages } from './messages.ts';

type Help = Pick<Messages, 'help'>;

const HELP: Readonly<Record<Language, () => Promise<Help>>> = {
	en: () => import('./en/help.ts'),
	es: () => import('./es/help.ts')
};

/** Puts the texts of help into the catalogue. */
export async function loadHelp(messages: Messages): Promise<void> {
	const { help } = await HELP[messages.language]();
	Object.assign(messages, { help });
}
