// Runs before the first paint: sets the theme that the reader chose, so that nothing flashes.
(function () {
	var root = document.documentElement;
	root.classList.add('js', 'waking');
	// A link to a view other than the default one: the prerendered picture is not the one asked for.
	if (location.search.length > 1) root.classList.add('linked');
	// Nor is the overview beside it what a link to an actor or a tie asks for.
	if (/[?&](actor|tie|cable)=/.test(location.search)) root.classList.add('selects');
	try {
		var theme = localStorage.getItem('lazos:theme');
		if (theme === 'light' || theme === 'dark') {
			root.dataset.theme = theme;
			// The bar of the browser itself, too.
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
	// What is pressed, chosen or typed before the app runs is heard when it does; a button shows that
	// it waits. So do links to the page itself, in this or the other language: followed at once, they
	// would lead away from what was chosen, and have everything sent anew.
	var pressed, key;
	var entered = [];
	var LINKS = ".shell a[href='.'], .shell a[href^='?'], .shell a[hreflang]";
	function keep(event) {
		var control = event.target.closest('.shell button, .embed button, .shell input, ' + LINKS);
		if (!control) return;
		if (control.localName === 'input') {
			if (entered.indexOf(control) < 0) entered.push(control);
			return;
		}
		if (control.localName === 'a') {
			var isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
			if (!isPlain || root.classList.contains('stuck')) return;
			event.preventDefault();
		}
		if (pressed) pressed.removeAttribute('aria-busy');
		pressed = control;
		if (!root.classList.contains('stuck')) pressed.setAttribute('aria-busy', 'true');
	}
	function read(control) {
		return { control: control, isChosen: control.checked, text: control.value };
	}
	// A part of the app begins with what was written, once it is touched; then each is entered anew.
	function enter(entry) {
		var control = entry.control;
		control.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
		if (control.checked !== entry.isChosen) control.click();
		if (control.value === entry.text) return;
		control.value = entry.text;
		control.dispatchEvent(new Event('input', { bubbles: true }));
	}
	function press() {
		pressed.removeAttribute('aria-busy');
		pressed.click();
	}
	function fail() {
		root.classList.add('stuck');
		if (pressed) pressed.removeAttribute('aria-busy');
	}
	// A key that leads somewhere is heard then too, from where nothing has the focus yet.
	function keepKey(event) {
		var isOurs = event.target === document.body && document.querySelector('.shell');
		if (!isOurs || event.ctrlKey || event.altKey || event.metaKey) return;
		if (!/^(F6|[?/])$/.test(event.key)) return;
		event.preventDefault();
		key = event;
	}
	function awake() {
		removeEventListener('click', keep, true);
		removeEventListener('input', keep, true);
		removeEventListener('keydown', keepKey, true);
		removeEventListener('unhandledrejection', fail);
		root.classList.remove('stuck');
		entered.map(read).forEach(enter);
		// Once what was entered is in the links, and the app hears what leads elsewhere.
		if (pressed) setTimeout(press);
		// From within the header, whose search wakes when it is touched.
		if (key) document.querySelector('h1').dispatchEvent(new KeyboardEvent('keydown', key));
	}
	addEventListener('click', keep, true);
	addEventListener('input', keep, true);
	addEventListener('keydown', keepKey, true);
	addEventListener('unhandledrejection', fail);
	addEventListener('lazos:awake', awake, { once: true });
})();
