/** A pack is printed as it stands on the screen: the page for paper would not fit in its size. */
export const keepPrintable = (): (() => void) => () => {};
