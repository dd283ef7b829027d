import { indexDataset } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { linksFrom, type Target } from '#lib/pages/addresses.ts';
import type { Reader } from '#lib/pages/reader.ts';
import { datasetIn } from './datasets.ts';
import { site } from './site.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, es };

const told: Readonly<Record<Language, Omit<Reader, 'links'>>> = {
	en: toldIn('en'),
	es: toldIn('es')
};

function toldIn(language: Language): Omit<Reader, 'links'> {
	const { dataset, prose } = datasetIn(language);
	return { dataset: indexDataset(dataset), prose, messages: MESSAGES[language] };
}

/** The data and texts in a language, and the links of the page that tells of `target`. */
export const readerOf = (language: Language, target: Target): Reader => ({
	...told[language],
	links: linksFrom({ language, target, site })
});
