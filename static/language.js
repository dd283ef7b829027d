// Leads to the reader's language, and takes the view in the address along. The script's tag says
// where the root of the site is and which page is meant, if it is another than the app's own.
(function () {
	var spoken = navigator.languages || [navigator.language];
	var language = 'en';
	for (var i = 0; i < spoken.length; i++) {
		var code = String(spoken[i]).slice(0, 2).toLowerCase();
		if (code === 'en' || code === 'es') {
			language = code;
			break;
		}
	}
	var asked = document.currentScript.dataset;
	location.replace(
		(asked.root || './') + language + '/' + (asked.page || '') + location.search + location.hash
	);
})();
