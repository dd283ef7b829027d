// Runs before the first paint of an embedded page: the theme is the embedding page's to choose, else
// the system's, and never what the reader chose for the app.
(function () {
	var root = document.documentElement;
	var parts = location.search.slice(1).split('&');
	delete root.dataset.theme;
	if (parts.indexOf('theme=light') >= 0) root.dataset.theme = 'light';
	if (parts.indexOf('theme=dark') >= 0) root.dataset.theme = 'dark';
	// The theme alone asks for no other picture than the one that came with the page.
	if (/^theme=[a-z]*$/.test(parts.join('&'))) root.classList.remove('linked');
})();
