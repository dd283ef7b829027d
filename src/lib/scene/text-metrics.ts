/**
 * Widths of text in Inter, the interface's face, so that labels are placed without a browser.
 *
 * Characters with their advance widths at weights 500 and 600, in thousandths of an em, measured
 * from the bundled font.
 */
const ADVANCES: readonly (readonly [characters: string, medium: number, semibold: number])[] = [
	['0', 646, 660],
	['1', 415, 423],
	['2', 616, 623],
	['3', 627, 636],
	['4', 656, 666],
	['5', 603, 612],
	['69', 630, 640],
	['7', 571, 576],
	['8', 629, 640],
	[' ', 267, 252],
	['!¡', 304, 321],
	['"', 494, 523],
	['#', 639, 644],
	['$S', 646, 650],
	['%', 993, 1004],
	['&', 653, 663],
	["'", 313, 326],
	['()[]', 369, 373],
	['*', 521, 540],
	['+<=>~¬±×÷', 667, 673],
	[',.:·', 303, 319],
	['-', 462, 465],
	['/\\', 370, 379],
	[';', 315, 329],
	['?¿', 527, 543],
	['@', 982, 999],
	['AVÀÁÂÃÄÅ', 709, 728],
	['B', 657, 659],
	['CÇ', 733, 737],
	['D', 722, 722],
	['EÈÉÊË', 603, 605],
	['F', 589, 588],
	['G', 748, 749],
	['H', 745, 746],
	['IÌÍÎÏ', 272, 277],
	['J', 575, 580],
	['K', 688, 703],
	['L', 565, 565],
	['M', 913, 922],
	['NÑ', 756, 759],
	['OÒÓÔÕÖØ', 767, 769],
	['P', 642, 645],
	['Q', 769, 773],
	['R', 648, 652],
	['T', 653, 660],
	['UÙÚÛÜ', 740, 736],
	['W', 1003, 1020],
	['X', 701, 720],
	['YÝ', 696, 713],
	['Z', 641, 652],
	['^', 477, 481],
	['_', 463, 469],
	['`´', 337, 351],
	['aàáâãäå', 568, 574],
	['bdpqþ', 618, 624],
	['c¢ç', 577, 583],
	['eèéêë', 587, 591],
	['f', 379, 389],
	['g', 620, 625],
	['hnu¨ñùúûü', 602, 612],
	['ijlìíîï', 252, 262],
	['k', 559, 569],
	['m', 888, 900],
	['oòóôõöø', 604, 609],
	['r', 387, 397],
	['s', 539, 549],
	['t', 340, 353],
	['v', 575, 587],
	['w', 829, 839],
	['x', 557, 569],
	['yýÿ', 575, 588],
	['z', 559, 566],
	['{}', 440, 455],
	['|', 346, 359],
	['£', 620, 629],
	['¤', 737, 749],
	['¥', 557, 563],
	['¦', 293, 316],
	['§', 568, 568],
	['©', 914, 914],
	['ª', 457, 460],
	['«»', 608, 634],
	['®', 665, 664],
	['¯', 465, 452],
	['°', 457, 458],
	['²', 448, 454],
	['³', 455, 463],
	['µ', 600, 614],
	['¶', 601, 600],
	['¸', 300, 332],
	['¹', 314, 324],
	['º', 485, 487],
	['¼', 817, 831],
	['½', 858, 870],
	['¾', 895, 907],
	['Æ', 1003, 1013],
	['Ð', 743, 751],
	['Þ', 647, 658],
	['ß', 630, 644],
	['æ', 915, 913],
	['ð', 588, 594],
	['’‘', 277, 294],
	['“', 474, 507],
	['”', 471, 501],
	['–', 500, 500],
	['—', 1000, 1000],
	['…', 910, 956]
];

/** Width of a character that the table does not hold: that of a wide one, to be safe. */
const UNKNOWN = 800;

export type Weight = 500 | 600;

const advanceOf: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
	500: new Map(ADVANCES.flatMap(([set, medium]) => [...set].map((c) => [c, medium] as const))),
	600: new Map(ADVANCES.flatMap(([set, , semibold]) => [...set].map((c) => [c, semibold] as const)))
};

/** Width of `text` in px; kerning, which only narrows it, is left out. */
export function textWidth(text: string, sizePx: number, weight: Weight): number {
	const known = advanceOf[weight];
	let thousandths = 0;
	for (const character of text) thousandths += known.get(character) ?? UNKNOWN;
	return (thousandths * sizePx) / 1000;
}

/** `text` in lines of at most `maxPx`, broken at spaces; a longer word has a line to itself. */
export function wrapText(text: string, maxPx: number, sizePx: number, weight: Weight): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && textWidth(longer, sizePx, weight) <= maxPx)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
