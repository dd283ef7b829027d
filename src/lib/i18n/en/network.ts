const ties = (count: number) => (count === 1 ? '1 tie' : `${count} ties`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const listed = (threats: string) => (threats === '' ? '.' : `: ${threats}.`);

export const network = {
	picture: (actors: number, ties: number) =>
		`Network of ${actors} ${actors === 1 ? 'actor' : 'actors'} and ${ties} ${ties === 1 ? 'tie' : 'ties'}`,
	keys: 'Arrow keys go from actor to actor, Tab along the cables of one. Enter opens what is reached, Enter again unfolds or folds an actor. Escape goes back: it closes what is open, returns from a cable to its actor, and then leaves, so that Tab goes on in the page. Plus and minus zoom, 0 shows everything.',
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
	/** What is spoken where the keys have led. */
	stop: {
		actor: (name: string, kind: string) => `${name}, ${lower(kind)}.`,
		ties: (count: number, focus: string | undefined, threats: string) =>
			`${ties(count)}${focus === undefined ? '' : ` with ${focus}`}${listed(threats)}`,
		others: (count: number) => `${ties(count)} with others.`,
		/** Without a threat domain: those whose sources state none. */
		threat: (count: number, threat: string | undefined) =>
			threat === undefined ? `${count} with no threat domain stated` : `${count} ${lower(threat)}`,
		cable: (
			ends: readonly [string, string],
			count: number,
			threats: string,
			{ place, of }: { readonly place: number; readonly of: number }
		) => `${ends[0]} and ${ends[1]}, cable ${place} of ${of}. ${ties(count)}${listed(threats)}`
	},
	failed:
		'The interactive drawing could not be loaded, so the still picture stays. The filters and the list of ties work; reload the page to try again.'
};
