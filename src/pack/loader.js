// The only script that a pack begins with: unpacks the style sheet and the app, and starts it.
(function () {
	var root = document.documentElement;
	root.classList.add('js');

	/** @param {string} id of an element that holds a text, compressed with gzip, as base64 */
	function unpacked(id) {
		var element = document.getElementById(id);
		var packed = atob((element && element.textContent) || '');
		var bytes = new Uint8Array(packed.length);
		for (var i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
		var opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Response(opened).text();
	}

	/**
	 * @param {'style' | 'script'} name
	 * @param {string} text
	 */
	function add(name, text) {
		var element = document.createElement(name);
		element.textContent = text;
		document.head.append(element);
	}

	/** What can be read without it is shown, and why. */
	function stuck() {
		root.classList.replace('js', 'stuck');
	}

	try {
		Promise.all([unpacked('pack-style'), unpacked('pack-code')]).then(function (texts) {
			add('style', texts[0]);
			add('script', texts[1]);
		}, stuck);
	} catch (tooOld) {
		stuck();
	}
})();
