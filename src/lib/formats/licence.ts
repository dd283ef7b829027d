/** What is said of a licence, by its SPDX identifier. */
interface Licence {
	readonly title: string;
	readonly path: string;
}

const KNOWN: Readonly<Record<string, Licence>> = {
	'CC-BY-4.0': {
		title: 'Creative Commons Attribution 4.0 International',
		path: 'https://creativecommons.org/licenses/by/4.0/'
	}
};

/** Title and address of a licence; undefined for one that is not known here. */
export const licenceCalled = (spdx: string): Licence | undefined => KNOWN[spdx];
