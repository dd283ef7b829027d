import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { alphabetOf, formatList, formatNumber } from './format.ts';

// Its name is the language.
const language = LANGUAGES.find((known) => known === self.name);
if (language) {
	formatList(language, ['a', 'b']);
	formatNumber(language, 1849);
	alphabetOf(language)('a', 'b');
}
close();
