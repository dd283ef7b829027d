/** What can be done with what a finger rests on. */
export const held = {
	open: 'Open its card'
};
