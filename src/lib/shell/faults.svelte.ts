/** Failures that nobody expected, wherever in the page they happen. */
export class Faults {
	/** The last one that no part of the page shows in its own place. */
	latest = $state.raw<unknown>();
	readonly #missing = new WeakSet<object>();

	/** Whether code did not come, rather than failed. */
	isMissing(error: unknown): boolean {
		return typeof error === 'object' && error !== null && this.#missing.has(error);
	}

	dismiss = () => {
		this.latest = undefined;
	};

	/**
	 * Hears of what goes wrong in this window.
	 * @returns ends it
	 */
	listen(): () => void {
		const stop = new AbortController();
		const { signal } = stop;
		addEventListener('vite:preloadError', ({ payload }) => this.#missing.add(payload), { signal });
		// Without an error it is a remark of the browser, or comes from a script of others.
		addEventListener('error', ({ error }: ErrorEvent) => this.#tell(error), { signal });
		addEventListener('unhandledrejection', ({ reason }) => this.#tell(reason), { signal });
		return () => stop.abort();
	}

	#tell(error: unknown) {
		const isAbort = error instanceof DOMException && error.name === 'AbortError';
		if (error instanceof Error && !isAbort) this.latest = error;
	}
}
