/** What a reader sees who is new here. */
export const start = {
	title: 'What this picture shows',
	lead: 'Guatemala in the middle, its security partners around it. A line holds all their ties, one strand for each threat: the wider, the more.',
	more: 'Click a line or a partner to read the ties.',
	ask: 'Three questions to begin with',
	questions: {
		disasters: 'Who works with Guatemala on disasters?',
		narcotics: 'Since when does it fight narcotics?',
		border: 'How does it guard the Mexican border?'
	},
	help: 'Guided tours and help',
	method: 'How it is made',
	close: 'Close'
};
