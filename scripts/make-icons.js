// Draws static/icons from static/favicon.svg: run it by hand when that has changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './setup.js';

const sign = readFileSync(join(root, 'static/favicon.svg'), 'utf8');
const folder = join(root, 'static/icons');

/** Where the system cuts the icon’s shape, the ground goes to the edge. */
const square = sign.replace('rx="7"', '');
/** And what is drawn keeps within the circle of four fifths that every shape leaves. */
const maskable = square
	.replace(/(<rect[^>]*>)/, '$1<g transform="translate(16 16) scale(.88) translate(-16 -16)">')
	.replace('</svg>', '</g></svg>');

const ICONS = [
	{ name: 'icon-192', svg: sign, width: 192 },
	{ name: 'icon-512', svg: sign, width: 512 },
	{ name: 'maskable-512', svg: maskable, width: 512 },
	{ name: 'apple-touch-icon', svg: square, width: 180 }
];

mkdirSync(folder, { recursive: true });
for (const { name, svg, width } of ICONS) {
	const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
	writeFileSync(join(folder, `${name}.png`), picture.asPng());
}
