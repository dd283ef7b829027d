// What a pack runs: unpacks the data first, since the app's modules ask for them.
import '#lib/styles/base.css';
import { mount } from 'svelte';
import { open } from './opened.ts';

async function start() {
	const { language } = await open();
	const { default: Languages } = await import('./Languages.svelte');
	document.getElementById('plain')?.remove();
	mount(Languages, { target: document.body, props: { first: language } });
}

start().catch((fault: unknown) => {
	document.documentElement.classList.replace('js', 'stuck');
	throw fault;
});
