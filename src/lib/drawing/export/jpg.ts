/** Where the resolution stands in a JFIF file, and the least that must be there for it. */
const UNITS = 13;
const LEAST = 20;
const PER_INCH = 1;

/**
 * The picture with its resolution written in.
 *
 * @throws TypeError if `jpg` does not begin as a JFIF file does, as those of browsers do
 * @see ITU-T T.871, 10.1, JFIF APP0 marker
 */
export function withDensity(jpg: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
	const isJfif = jpg[0] === 0xff && jpg[1] === 0xd8 && jpg[2] === 0xff && jpg[3] === 0xe0;
	if (!isJfif || jpg.length < LEAST) throw new TypeError('This is no JFIF file.');
	const file = Uint8Array.from(jpg);
	const view = new DataView(file.buffer);
	view.setUint8(UNITS, PER_INCH);
	view.setUint16(UNITS + 1, Math.round(dpi));
	view.setUint16(UNITS + 3, Math.round(dpi));
	return file;
}
