export const offline = {
	ready: 'A new version of Lazos is ready.',
	changed: 'A new version of Lazos was put to use in another window.',
	use: { ready: 'Use it now', changed: 'Reload to use it here' },
	later: 'Later'
};
