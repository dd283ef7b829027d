// Runs before the first paint: sets the theme that the reader chose, so that nothing flashes.
(function () {
	var root = document.documentElement;
	root.classList.add('js');
	// A link to a view other than the default one: the prerendered picture is not the one asked for.
	if (location.search.length > 1) root.classList.add('linked');
	try {
		var theme = localStorage.getItem('lazos:theme');
		if (theme === 'light' || theme === 'dark') {
			root.dataset.theme = theme;
			// The browser’s own bar too.
			var bars = document.querySelectorAll('meta[name=theme-color]');
			for (var i = 0; i < bars.length; i++)
				bars[i].media = bars[i].dataset.theme === theme ? 'all' : 'not all';
		}
		// Someone new, at an address that asks for no view: room is kept for the start.
		var asksNothing = location.search.length < 2;
		if (asksNothing && localStorage.getItem('lazos:start') === null) root.classList.add('first');
	} catch (refused) {
		// Storage is refused: the system's theme stays.
	}
	// A button that is pressed before the app runs is heard when it does.
	var pressed;
	function keep(event) {
		pressed = event.target.closest('button') || pressed;
	}
	function awake() {
		removeEventListener('click', keep, true);
		if (pressed) pressed.click();
	}
	addEventListener('click', keep, true);
	addEventListener('lazos:awake', awake, { once: true });
})();
