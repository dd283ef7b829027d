/** An element as read back from a text. */
export interface XmlElement {
	readonly tag: string;
	readonly attrs: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

const NAME = '[A-Za-z_][\\w:.-]*';
const TOKEN = new RegExp(
	`<\\?xml[^?]*\\?>|<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`,
	'uy'
);
const ATTRIBUTE = new RegExp(`\\s+(${NAME})="([^"<]*)"`, 'gu');
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/**
 * Reads the XML that the drawings use, strictly: one root, tags closed in order, attributes quoted
 * and named once, only known entities, no character that XML 1.0 forbids.
 * @throws Error at the first fault
 */
export function parseXml(text: string): XmlElement {
	if (FORBIDDEN.test(text)) throw new Error('forbidden character');
	const root = { tag: '', attrs: {}, children: [] as (XmlElement | string)[] };
	const open: { tag: string; attrs: Record<string, string>; children: (XmlElement | string)[] }[] =
		[root];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const at = TOKEN.lastIndex;
		const match = TOKEN.exec(text);
		if (!match) throw new Error(`not XML at ${at}: ${text.slice(at, at + 60)}`);
		const [all, closing, tag, attributes, selfClosing, words] = match;
		const parent = open.at(-1);
		if (!parent) throw new Error('more closed than opened');
		if (all.startsWith('<?xml')) {
			if (at !== 0) throw new Error('declaration is not first');
		} else if (words !== undefined) {
			if (parent === root && words.trim() !== '') throw new Error('text outside the root');
			// A reader of XML takes every line break for a line feed.
			if (parent !== root) parent.children.push(decode(words.replace(/\r\n?/g, '\n')));
		} else if (closing === '/') {
			if (parent.tag !== tag) throw new Error(`</${tag}> closes <${parent.tag}>`);
			open.pop();
		} else if (tag !== undefined) {
			const element = { tag, attrs: readAttributes(attributes ?? ''), children: [] };
			parent.children.push(element);
			if (selfClosing !== '/') open.push(element);
		}
	}
	if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
	const [only, ...more] = root.children;
	if (only === undefined || typeof only === 'string' || more.length > 0)
		throw new Error('not one root');
	return only;
}

function readAttributes(text: string): Record<string, string> {
	const attrs: Record<string, string> = {};
	for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
		if (name === undefined || value === undefined) continue;
		if (Object.hasOwn(attrs, name)) throw new Error(`${name} is given twice`);
		if (/[\t\n\r]/.test(value)) throw new Error('raw line break in a value');
		attrs[name] = decode(value);
	}
	return attrs;
}

function decode(text: string): string {
	return text.replace(/&([^;]*;?)/g, (all, name: string) => {
		const entity = name.slice(0, -1);
		const known = ENTITIES[entity];
		if (name.endsWith(';') && known !== undefined) return known;
		if (/^#\d+;$/.test(name)) return String.fromCodePoint(Number(entity.slice(1)));
		throw new Error(`unknown entity ${all}`);
	});
}

/** Every element below and including `element` that `test` holds for, in document order. */
export function findAll(element: XmlElement, test: (element: XmlElement) => boolean): XmlElement[] {
	const below = element.children.flatMap((child) =>
		typeof child === 'string' ? [] : findAll(child, test)
	);
	return test(element) ? [element, ...below] : below;
}

/** Its texts, joined. */
export const textOf = (element: XmlElement): string =>
	element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
