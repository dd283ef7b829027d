/** Of the help dialog, which is loaded when it is asked for. */
export const help = {
	/** Where keys are heard. */
	places: {
		everywhere: 'Everywhere',
		picture: 'Network and map',
		matrix: 'Matrix',
		timeline: 'Timeline',
		table: 'Table',
		years: 'Ends of the range of years',
		lists: 'Search, and fields that offer a list',
		dialogs: 'Dialogs and sheets'
	},
	/** What a key does. */
	does: {
		search: 'Go to the search',
		part: 'Go to the next or previous part of the page',
		back: 'Close what is open, then clear the selection',
		walk: 'Go to the nearest actor in that direction',
		alongCables: 'Go along the cables of the actor, and then on in the page',
		openOrUnfold: 'Open the actor or the cable; once more unfolds or folds the actor',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Show everything',
		leave: 'Close what is open, return to the actor, then leave the walk',
		cell: 'Go to the next cell',
		tenRows: 'Go ten rows up or down',
		rowEnds: 'Go to the first or last cell of the row',
		corners: 'Go to the first or last cell of the matrix',
		openCell: 'Open what is in the cell',
		row: 'Go one row up or down',
		foldGroup: 'Go to the group of the tie; there, fold it',
		unfoldGroup: 'Unfold the group; once more goes to its first tie',
		screen: 'Go one screen up or down',
		ends: 'Go to the first or last row',
		openRow: 'Open the tie, or fold and unfold the group',
		closeNote: 'Close the note at the pointer',
		oneYear: 'Move the end by a year',
		tenYears: 'Move it by ten years',
		outermostYear: 'Move it as far as it goes',
		option: 'Go through the list',
		choose: 'Choose from the list',
		empty: 'Close the list, then empty the field',
		close: 'Close'
	},
	/** What stands on a key, where that is no character. */
	keys: {
		ArrowLeft: '←',
		ArrowRight: '→',
		ArrowUp: '↑',
		ArrowDown: '↓',
		PageUp: 'Page Up',
		PageDown: 'Page Down',
		Home: 'Home',
		End: 'End',
		Enter: 'Enter',
		Escape: 'Esc',
		Tab: 'Tab',
		F6: 'F6',
		Control: 'Ctrl',
		Shift: 'Shift',
		' ': 'Space'
	} as Readonly<Record<string, string>>
};
