import { createContext } from 'svelte';
import type { Messages } from './messages.ts';

/** The texts of the page's language. */
export const [getMessages, setMessages] = createContext<Messages>();
