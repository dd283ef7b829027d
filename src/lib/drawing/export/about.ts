/** What a file says of itself, for other programs and for this app when the file comes back. */
export interface About {
	readonly title: string;
	readonly description: string;
	readonly language: string;
	/** Address at which the view opens. */
	readonly link: string;
	/** Of the dataset. */
	readonly version: string;
	/** The view as a work to be cited. */
	readonly citation: string;
	/** ISO 8601 day. */
	readonly made: string;
}
