import type { HandleClientError } from '@sveltejs/kit';

/** What the page for errors tells of a failure, for whoever is to mend it. */
export const handleError: HandleClientError = ({ error, message }) => ({
	message: error instanceof Error ? `${error.name}: ${error.message}` : message
});
