import { describe, expect, it } from 'vitest';
import { withPlates } from '#lib/drawing/export/plates.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, toText } from '#lib/drawing/svg/tree.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';
import { findAll, parseXml } from '../xml.ts';

const label = drawText(
	{ lines: ['España'], x: 100, y: 50, sizePx: 12, weight: 600, align: 'middle' },
	{ fill: '#000', halo: '#fff', haloAs: 'below' }
);

describe('a tree for a document', () => {
	const root = parseXml(
		toText(withPlates(element('svg', { 'font-family': 'Inter, Arial' }, [label])))
	);

	it('has each text once, from where it begins', () => {
		const texts = findAll(root, ({ tag }) => tag === 'text');
		expect(texts.map(({ children }) => children)).toEqual([['España']]);
		expect(texts[0]?.attrs).toMatchObject({ 'font-family': 'Inter', 'font-weight': '600' });
		expect(texts[0]?.attrs).not.toHaveProperty('text-anchor');
		expect(Number(texts[0]?.attrs['x'])).toBeCloseTo(100 - textWidth('España', 12, 600) / 2, 1);
	});

	it('has a plate of the halo’s colour that holds the text', () => {
		const [plate] = findAll(root, ({ tag }) => tag === 'rect');
		const at = (name: string) => Number(plate?.attrs[name]);
		expect(plate?.attrs['fill']).toBe('#fff');
		expect(at('x')).toBeLessThan(100 - textWidth('España', 12, 600) / 2);
		expect(at('width')).toBeGreaterThan(textWidth('España', 12, 600));
		const baseline = Number(findAll(root, ({ tag }) => tag === 'text')[0]?.attrs['y']);
		expect(at('y')).toBeLessThan(baseline - 0.73 * 12);
		expect(at('y') + at('height')).toBeGreaterThan(baseline + 0.2 * 12);
	});
});
