/** Every text of the interface. English is the pattern that the other languages must fill. */
export type Messages = typeof import('./en/index.ts').messages;
