import { textWidth, type Weight } from '#lib/scene/text-metrics.ts';

/**
 * `text` in lines of at most `maxPx`. Broken at spaces; a word that is wider than a line, such as
 * an address, is broken within, after a mark of punctuation if there is one in its last third.
 */
export function breakText(text: string, maxPx: number, sizePx: number, weight: Weight): string[] {
	const fits = (line: string) => textWidth(line, sizePx, weight) <= maxPx;
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter((part) => part !== '')) {
		const last = lines.at(-1);
		if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(...breakWord(word, fits));
	}
	return lines;
}

/** Parts of a word that fit; a single character is a part whether it fits or not. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
	const parts: string[] = [];
	let rest = [...word];
	while (rest.length > 1 && !fits(rest.join(''))) {
		let length = 1;
		while (fits(rest.slice(0, length + 1).join(''))) length++;
		const mark = rest
			.slice(0, length)
			.findLastIndex((character) => /[/?&=,;.:_~-]/.test(character));
		const end = mark + 1 > (length * 2) / 3 ? mark + 1 : length;
		parts.push(rest.slice(0, end).join(''));
		rest = rest.slice(end);
	}
	return rest.length > 0 ? [...parts, rest.join('')] : parts;
}
