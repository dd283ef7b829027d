// Leads to the reader's language, and takes the view in the address along.
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
	location.replace('./' + language + '/' + location.search + location.hash);
})();
