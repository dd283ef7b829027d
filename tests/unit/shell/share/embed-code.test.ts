import { expect, it } from 'vitest';
import { embedAddress, embedCode } from '#lib/shell/share/embed-code.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '#lib/state/view-state.ts';

const HOME = 'https://example.org/en/';
const table: ViewState = { ...INITIAL_VIEW_STATE, view: 'table' };

it.each([
	[INITIAL_VIEW_STATE, 'system', 'https://example.org/en/embed/'],
	[INITIAL_VIEW_STATE, 'dark', 'https://example.org/en/embed/?theme=dark'],
	[table, 'system', 'https://example.org/en/embed/?view=table'],
	[table, 'light', 'https://example.org/en/embed/?view=table&theme=light']
] as const)(
	'the address holds the view and, if it is chosen, the theme (%#)',
	(state, look, address) => {
		expect(embedAddress(HOME, state, look)).toBe(address);
	}
);

it('writes a frame that can do no more than it needs, and whose words break out of nothing', () => {
	expect(embedCode('https://example.org/en/embed/?q=a&view=map', 'Ties with “<b>” & "c"')).toBe(
		'<iframe src="https://example.org/en/embed/?q=a&amp;view=map" title="Ties with “&lt;b&gt;” &amp; &quot;c&quot;" width="100%" height="560" loading="lazy" style="border: 0" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>'
	);
});
