/** What became of the last saving, in words. */
export interface Outcome {
	readonly failed: boolean;
	readonly text: string;
}
