import { linkTo } from './links.ts';
import type { ViewState } from '#lib/state/view-state.ts';

/** Colours of an embed: those of the reader’s system, or always the same. */
export const EMBED_LOOKS = ['system', 'light', 'dark'] as const;
export type EmbedLook = (typeof EMBED_LOOKS)[number];

/** Room for the picture with its line and legend, in px. */
const HEIGHT_PX = 560;

/**
 * What an embed needs: its own code, which comes from its own site, and a link that opens a whole
 * tab. Leading the page around it elsewhere is not among them.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** @param home address of the app in the reader’s language, with its slash */
export function embedAddress(home: string, state: ViewState, look: EmbedLook): string {
	const address = linkTo(`${home}embed/`, { ...state, tour: undefined });
	if (look === 'system') return address;
	return `${address}${address.includes('?') ? '&' : '?'}theme=${look}`;
}

/** @param title says to those who do not see the frame what is in it */
export function embedCode(address: string, title: string): string {
	const attributes = {
		src: address,
		title,
		width: '100%',
		height: String(HEIGHT_PX),
		loading: 'lazy',
		style: 'border: 0',
		sandbox: SANDBOX
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'"': '&quot;',
	'<': '&lt;',
	'>': '&gt;'
};
const escaped = (text: string): string =>
	text.replace(/[&"<>]/g, (character) => ENTITIES[character] ?? character);
