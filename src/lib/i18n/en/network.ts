export const network = {
	picture: (actors: number, ties: number) =>
		`Network of ${actors} ${actors === 1 ? 'actor' : 'actors'} and ${ties} ${ties === 1 ? 'tie' : 'ties'}`,
	keys: 'Arrow keys go from actor to actor, Enter opens one, Enter again unfolds or folds it, plus and minus zoom, 0 shows everything.',
	level: 'Level',
	levels: { countries: 'Countries', institutions: 'Institutions' },
	layout: 'Layout',
	layouts: { radial: 'Radial', force: 'Force', layers: 'Layers' },
	layoutPending: 'Working out the layout…',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	fit: 'Show everything',
	undoMoves: 'Undo moves',
	legend: 'Legend',
	legendEntries: {
		width: 'width: number of ties',
		size: 'size: number of ties',
		ended: 'ended',
		planned: 'planned',
		focus: (name: string) => name,
		faint: 'ties among partners',
		hull: 'institutions of one actor'
	},
	shapes: {
		circle: 'state',
		square: 'organization or forum',
		house: 'ministry',
		triangle: 'armed force or command',
		'triangle-down': 'unit',
		shield: 'police',
		hexagon: 'agency',
		diamond: 'task force',
		trapezoid: 'school',
		octagon: 'mission',
		cross: 'exercise',
		slanted: 'programme'
	},
	hint: {
		actor: (name: string, ties: number) => `${name}: ${ties} ${ties === 1 ? 'tie' : 'ties'}`,
		strand: (a: string, b: string, threat: string, ties: number) =>
			`${a} – ${b} · ${threat}: ${ties} ${ties === 1 ? 'tie' : 'ties'}`
	},
	stop: (name: string, kind: string, ties: number, threats: string) =>
		`${name}, ${kind}. ${ties} ${ties === 1 ? 'tie' : 'ties'}${threats === '' ? '' : `: ${threats}`}.`,
	failed:
		'The interactive drawing could not be loaded, so the still picture stays. The filters and the list of ties work; reload the page to try again.'
};
