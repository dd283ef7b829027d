/** Things of which each has a page. */
export const match = (param: string): param is 'actors' | 'ties' =>
	param === 'actors' || param === 'ties';
