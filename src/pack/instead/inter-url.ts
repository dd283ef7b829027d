/** Address of Inter as the style sheet has it, so that the file holds the font once. */
function interUrl(): string {
	for (const sheet of document.styleSheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSFontFaceRule)) continue;
			const source = rule.style.getPropertyValue('src');
			const family = rule.style.getPropertyValue('font-family');
			const url = /url\("?(data:[^")]+)/.exec(source)?.[1];
			if (family.includes('Inter') && url !== undefined) return url;
		}
	}
	return '';
}

/** Instead of the font's own address. */
export default interUrl();
