const COMMANDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}'
};

/** Text that LaTeX prints as it stands, in braces, so that no style takes it apart or changes it. */
export const bibtexText = (text: string): string =>
	`{${text
		.replace(/\s+/g, ' ')
		.replace(/[\\^~{}$&#%_]/g, (character) => COMMANDS[character] ?? `\\${character}`)}}`;

/** An address is read letter by letter; only braces and backslashes would break the field. */
export const bibtexAddress = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

/**
 * An entry, each field on a line of its own, with a line break at its end.
 *
 * @param fields name and value, in this order; those without a value are left out
 */
export function bibtexEntry(
	type: string,
	key: string,
	fields: readonly (readonly [string, string | undefined])[]
): string {
	const lines = fields.flatMap(([name, value]) =>
		value === undefined ? [] : [`  ${name} = {${value}}`]
	);
	return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}
