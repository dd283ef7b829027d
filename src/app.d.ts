declare global {
	namespace App {}
	interface Window {
		/** Answers to what the page asked for before the app ran, by address as it was asked. */
		lazosAsked?: Record<string, Response>;
	}
}

export {};
