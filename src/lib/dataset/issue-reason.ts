import type { BaseIssue } from 'valibot';
import { formatPath, type Path } from './fault.ts';
import type { Language } from './vocabulary.ts';

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
	en: 'English',
	es: 'Spanish'
} satisfies Record<Language, string>;

/** Steps from the record down to the part that an issue is about. */
export const pathOf = (issue: BaseIssue<unknown>): Path =>
	(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** Whether an issue is about a property that the schema does not know. */
export const isUnknownProperty = ({ type, expected }: BaseIssue<unknown>): boolean =>
	type === 'strict_object' && expected === 'never';

/** What is wrong, as a sentence for the person who edits the file. */
export function reasonOf(issue: BaseIssue<unknown>): string {
	const path = pathOf(issue);
	const subject = `“${formatPath(path)}”`;
	if (issue.kind !== 'schema') return `${subject} ${issue.message}.`;
	if (isUnknownProperty(issue)) return `${subject} is not a property that this record may have.`;
	const last = issue.path?.at(-1);
	if (issue.type === 'strict_object' && last?.origin === 'key') {
		const language = LANGUAGE_NAMES[String(last.key)];
		if (language === undefined) return `${subject} is missing.`;
		return `“${formatPath(path.slice(0, -1))}” is missing in ${language} (${String(last.key)}).`;
	}
	const found = issue.received;
	switch (issue.type) {
		case 'picklist':
			return `${subject} is ${found}, which is no term here; known are ${termsOf(issue)}.`;
		case 'string':
			return `${subject} must be text, not ${found}; put a number or a date in quotes.`;
		case 'number':
			return `${subject} must be a number, not ${found}.`;
		case 'union':
			return `${subject} must be text, or a text in each language.`;
		case 'array':
			return `${subject} must be a list, not ${found}.`;
		default:
			return `${subject} must be a group of properties, not ${found}.`;
	}
}

/** `("a" | "b")` as `a, b`. */
const termsOf = ({ expected }: BaseIssue<unknown>): string =>
	(expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
