export const map = {
	picture: (actors: number, ties: number) =>
		`Map of ${actors} ${actors === 1 ? 'actor' : 'actors'} and ${ties} ${ties === 1 ? 'tie' : 'ties'}`,
	keys: 'Arrow keys go from actor to actor, Tab along the cables of one. Enter opens what is reached, Enter again unfolds or folds an actor. Escape goes back: it closes what is open, returns from a cable to its actor, and then leaves, so that Tab goes on in the page. Plus and minus zoom, 0 shows the whole map.',
	extent: 'Part of the world',
	extents: { region: 'Central America', world: 'World' },
	fit: 'Show the whole map',
	/** Headings of those who stand beyond the map’s edge, and of those without a seat. */
	rooms: {
		'north-america': 'North America',
		europe: 'Europe',
		'africa-middle-east': 'Africa, Middle East',
		caribbean: 'Caribbean',
		'south-america': 'South America',
		'asia-pacific': 'Asia, Pacific',
		'no-seat': 'No fixed seat'
	},
	seat: (place: string) => `Seat: ${place}.`,
	noSeat: 'No fixed seat.',
	hint: (actor: string, place: string) => `${actor} · ${place}`,
	legendEntries: {
		beyond: 'beyond the edge of the map',
		leader: 'moved off its seat',
		'base-map': 'Natural Earth; its borders take no side'
	},
	failed:
		'Land and borders could not be loaded. The actors stand where their seats are; everything else works.',
	retry: 'Load them again'
};
