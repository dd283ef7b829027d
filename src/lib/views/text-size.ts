/** Size of the text that the reader has set for all pages, in px: 16, if it is none of their own. */
export const textPx = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);
