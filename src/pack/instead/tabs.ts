import type { Component } from 'svelte';
import type { TabProps } from '#lib/panels/export/tabs.ts';

/** Instead of `panels/export/tabs.ts`: what can be made without the libraries for documents. */
export const TABS = {
	image: () => import('#lib/panels/export/image/ImageTab.svelte'),
	data: () => import('#lib/panels/export/data/DataTab.svelte')
} as const satisfies Record<string, () => Promise<{ readonly default: Component<TabProps> }>>;

export const TAB_IDS = ['image', 'data'] as const;
