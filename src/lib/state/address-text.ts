/** How values are written in an address: readable, and the same after any number of readings. */

/**
 * Percent-encoded where an address needs it, which includes the apostrophe, as browsers write it;
 * commas, colons and semicolons stay, spaces are `+`.
 */
export const encode = (text: string): string =>
	encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
		.replace(/'/g, '%27')
		.replace(/%20/g, '+')
		.replace(/%2C/g, ',')
		.replace(/%3A/g, ':')
		.replace(/%3B/g, ';');

/** Undoes `encode`; undefined where the percent-encoding is damaged. */
export function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text.replace(/\+/g, ' '));
	} catch {
		return undefined;
	}
}

/** Parameters that others add to links on their way. */
export const isForeign = (parameter: string): boolean => /^(utm_.*|fbclid|gclid)$/s.test(parameter);

/** A thousandth of the frame's half size is less than a pixel on any screen. */
const DECIMALS = 3;

export const formatNumber = (value: number): string => String(Number(value.toFixed(DECIMALS)));

/** A plain decimal number, rounded as `formatNumber` would; undefined for any other text. */
export const parseNumber = (text: string): number | undefined =>
	/^-?\d{1,9}(\.\d+)?$/.test(text) ? Number(formatNumber(Number(text))) : undefined;
