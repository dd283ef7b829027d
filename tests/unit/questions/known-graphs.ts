type Edges = readonly (readonly [string, string])[];

/** Pairs written as “a-b c-d”. */
export const edges = (text: string): Edges =>
	text
		.trim()
		.split(/\s+/)
		.map((pair) => {
			const [a = '', b = ''] = pair.split('-');
			return [a, b] as const;
		});

/**
 * Krackhardt's kite, in which each measure of centrality has another winner.
 *
 * @see Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35, 1990
 */
export const KITE = edges(`
	Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed Beverly-Garth
	Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth
	Fernando-Heather Garth-Heather Heather-Ike Ike-Jane
`);

/**
 * Friendships of 34 members of a karate club that fell apart.
 *
 * @see Zachary, An information flow model for conflict and fission in small groups, Journal of
 *      Anthropological Research 33, 1977
 */
export const KARATE = edges(`
	1-2 1-3 2-3 1-4 2-4 3-4 1-5 1-6 1-7 5-7 6-7 1-8 2-8 3-8 4-8 1-9 3-9 3-10 1-11 5-11 6-11 1-12
	1-13 4-13 1-14 2-14 3-14 4-14 6-17 7-17 1-18 2-18 1-20 2-20 1-22 2-22 24-26 25-26 3-28 24-28
	25-28 3-29 24-30 27-30 2-31 9-31 1-32 25-32 26-32 29-32 3-33 9-33 15-33 16-33 19-33 21-33 23-33
	24-33 30-33 31-33 32-33 9-34 10-34 14-34 15-34 16-34 19-34 20-34 21-34 23-34 24-34 27-34 28-34
	29-34 30-34 31-34 32-34 33-34
`);
