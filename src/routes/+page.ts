/** The choice of a language needs no more than `static/language.js`. */
export const csr = false;
