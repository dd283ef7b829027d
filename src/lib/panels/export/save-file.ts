/** Hands `blob` to the browser's downloads under `name`. */
export function saveFile(blob: Blob, name: string): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has begun by the next task; some browsers read the blob only then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
