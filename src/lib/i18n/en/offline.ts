export const offline = {
	ready: 'A new version of Lazos is ready.',
	changed: 'A new version of Lazos was put to use in another window.',
	use: { ready: 'Use it now', changed: 'Reload to use it here' },
	later: 'Later',
	/** In place of a page of a record that cannot be had. */
	instead:
		'There is no connection, and the page you asked for was not kept on your device. Lazos shows the same here.'
};
