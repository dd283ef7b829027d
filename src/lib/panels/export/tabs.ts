import type { Component } from 'svelte';
import type { DrawnPicture } from '#lib/drawing/export/figure.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** What a tab exports from: the view as it stands, in the language that was chosen for export. */
export interface TabProps {
	readonly explorer: Explorer;
	/** Texts in the language of what is exported; those of the tab itself are `getMessages()`. */
	readonly messages: Messages;
	/** The picture of another view than the network. */
	readonly drawn: DrawnPicture | undefined;
	/** Opens a saved picture’s view in the page, and closes the dialog. */
	readonly onfiles: (files: FileList) => void;
}

/** Kinds of things to take along, in the order of their tabs; each is loaded when it is opened. */
export const TABS = {
	image: () => import('./image/ImageTab.svelte'),
	brief: () => import('./brief/BriefTab.svelte'),
	data: () => import('./data/DataTab.svelte'),
	pack: () => import('./pack/PackTab.svelte')
} as const satisfies Record<string, () => Promise<{ readonly default: Component<TabProps> }>>;

export type TabId = keyof typeof TABS;

/** In the order of the registry. */
export const TAB_IDS = Object.keys(TABS) as TabId[];
