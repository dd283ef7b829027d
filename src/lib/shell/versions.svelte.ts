import { base } from '$app/paths';
import { MESSAGES } from '#lib/offline/scope.ts';

/** Pause after which a window that is come back to asks for a new version. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

/** A reader who asked the browser to save data is not sent the whole app for later. */
interface Connection {
	readonly saveData?: boolean;
}

const savesData = (): boolean => {
	const { connection } = navigator as Navigator & { readonly connection?: Connection };
	return connection?.saveData === true && !matchMedia('(display-mode: standalone)').matches;
};

/**
 * The versions of the app that the browser keeps: this one for use without network, and a newer one
 * until the reader wants it.
 */
export class Versions {
	/** `ready`: a newer one waits. `changed`: another window has put one to use. */
	news = $state<'ready' | 'changed' | undefined>();
	#registration: ServiceWorkerRegistration | undefined;
	/** What this window was opened with; undefined if it came from the network. */
	#controller: ServiceWorker | null = null;
	#isWanted = false;
	readonly #reload: () => void;

	/** @param reload loads the page anew, with the view as it stands */
	constructor(reload: () => void) {
		this.#reload = reload;
	}

	/** Has the app kept, and looks out for newer versions. A browser may refuse; nothing is lost. */
	async start(signal: AbortSignal): Promise<void> {
		if (signal.aborted || !('serviceWorker' in navigator)) return;
		const { serviceWorker } = navigator;
		this.#controller = serviceWorker.controller;
		if (!this.#controller && savesData()) return;
		serviceWorker.addEventListener('controllerchange', this.#onchange, { signal });
		try {
			const registration = await serviceWorker.register(`${base}/service-worker.js`, {
				updateViaCache: 'none'
			});
			this.#attend(registration, signal);
		} catch {
			return;
		}
	}

	/** Puts the newer version to use; the page comes anew. */
	use = () => {
		const waiting = this.#registration?.waiting;
		if (!waiting) return this.#reload();
		this.#isWanted = true;
		waiting.postMessage(MESSAGES.use);
	};

	/** Leaves it until the page is next opened. */
	dismiss = () => {
		this.news = undefined;
	};

	#attend(registration: ServiceWorkerRegistration, signal: AbortSignal) {
		this.#registration = registration;
		registration.active?.postMessage(MESSAGES.runs);
		this.#tellIfWaiting();
		const watch = () => {
			registration.installing?.addEventListener('statechange', this.#tellIfWaiting, { signal });
		};
		watch();
		registration.addEventListener('updatefound', watch, { signal });
		let asked = Date.now();
		const askAgain = () => {
			if (document.hidden || Date.now() - asked < ASK_AGAIN_MS) return;
			asked = Date.now();
			// Without network there is nothing new.
			registration.update().catch(() => undefined);
		};
		document.addEventListener('visibilitychange', askAgain, { signal });
	}

	#tellIfWaiting = () => {
		// The first version that is kept waits for nobody.
		if (this.#registration?.waiting && this.#registration.active) this.news = 'ready';
	};

	#onchange = () => {
		if (this.#isWanted) this.#reload();
		else if (this.#controller) this.news = 'changed';
		this.#controller = navigator.serviceWorker.controller;
	};
}
