/** The day where the reader is, in ISO 8601. */
export function dayOf(moment: Date): string {
	const month = String(moment.getMonth() + 1).padStart(2, '0');
	const day = String(moment.getDate()).padStart(2, '0');
	return `${moment.getFullYear()}-${month}-${day}`;
}
