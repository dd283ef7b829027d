/** Of the help dialog, which is loaded when it is asked for. */
export const help = {
	title: 'Help',
	close: 'Close help',
	reading: {
		title: 'How to read the picture',
		focus: 'Guatemala stands in the middle, its partners around it, region by region.',
		mark: 'A mark is an actor: a state, an institution, a body. Its shape says which, its size how many ties it has.',
		strand:
			'A line holds everything between two actors. Each of its strands is one threat, in the colour of the legend; the wider, the more ties.',
		standing: 'Dashed strands hold ties that have ended; dotted ones, ties that are planned.',
		open: 'Click a mark or a line, and its ties stand beside the picture, each with its dates, its confidence and its sources. A tie is one named relationship: a treaty, an exercise, a mission.',
		narrow:
			'The filters take ties away and never move what stays. Map, matrix, timeline and table show the same ties in other ways.'
	},
	shortcuts: 'Keys',
	more: {
		title: 'Read more',
		method: 'How it is made: what counts as a tie, confidence, dates',
		coverage: 'What the data cover, and where they are weak',
		correction: 'Propose a correction',
		start: 'Show the introduction again'
	},
	/** Where keys are heard. */
	places: {
		everywhere: 'Everywhere',
		picture: 'Network and map',
		matrix: 'Matrix',
		timeline: 'Timeline',
		table: 'Table',
		years: 'Ends of the range of years',
		lists: 'Search, and fields that offer a list',
		sheets: 'Grip of a sheet, on a phone',
		tour: 'While a guided tour is open: everywhere but in fields and at the ends of the years',
		dialogs: 'Dialogs and sheets'
	},
	/** What a key does. */
	does: {
		help: 'Open this help',
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
		sheetUp: 'Make the sheet larger',
		sheetDown: 'Make it smaller, then close it',
		nextStep: 'Next step of the tour',
		stepBefore: 'Step before',
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
