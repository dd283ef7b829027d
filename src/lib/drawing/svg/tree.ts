export type SvgValue = string | number;

/** An SVG element as plain data, to be written as text or rendered into a page. */
export interface SvgNode {
	readonly tag: string;
	readonly attrs: Readonly<Record<string, SvgValue>>;
	readonly children: readonly (SvgNode | string)[];
}

/** An element; attributes without a value are left out. */
export function element(
	tag: string,
	attrs: Readonly<Record<string, SvgValue | undefined>>,
	children: readonly (SvgNode | string)[] = []
): SvgNode {
	const stated: Record<string, SvgValue> = {};
	for (const [name, value] of Object.entries(attrs)) if (value !== undefined) stated[name] = value;
	return { tag, attrs: stated, children };
}

/**
 * An attribute's value as it is written: numbers to hundredths, so that the same picture is the
 * same text on every machine.
 * @throws RangeError if a number is not finite
 */
export function attributeText(value: SvgValue): string {
	if (typeof value === 'string') return value;
	if (!Number.isFinite(value)) throw new RangeError(`An SVG attribute cannot be ${value}.`);
	return String(Math.round(value * 100) / 100);
}

/**
 * The tree as XML. Texts and values are escaped; characters that XML 1.0 does not allow (control
 * characters, lone surrogates) are dropped.
 */
export function toText({ tag, attrs, children }: SvgNode): string {
	const start = Object.entries(attrs).reduce(
		(text, [name, value]) => `${text} ${name}="${escapeValue(attributeText(value))}"`,
		`<${tag}`
	);
	if (children.length === 0) return `${start}/>`;
	const inside = children.map((child) =>
		typeof child === 'string' ? escapeText(child) : toText(child)
	);
	return `${start}>${inside.join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

/** A reader of XML turns a carriage return in a text, and any blank in a value, into another. */
const escapeText = (text: string): string => allowed(text).replace(/[&<>\r]/g, entity);
const escapeValue = (text: string): string => allowed(text).replace(/[&<>"\t\n\r]/g, entity);
const entity = (character: string): string => ENTITIES[character] ?? character;

/** @see XML 1.0, section 2.2, Char */
const allowed = (text: string): string =>
	text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
