declare module '@citation-js/core' {
	/** References of any kind that a plugin reads, as CSL-JSON. */
	export class Cite {
		static async(input: unknown, options: { forceType: string }): Promise<Cite>;
		readonly data: readonly unknown[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
