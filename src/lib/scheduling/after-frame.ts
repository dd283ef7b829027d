/**
 * Does something once the next frame is painted.
 *
 * @returns takes it back, if it is not done yet
 */
export function afterFrame(todo: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(todo);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
