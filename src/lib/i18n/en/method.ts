import type { SourceKind } from '#lib/dataset/vocabulary.ts';
import { formatNumber } from '#lib/i18n/format.ts';

const n = (value: number) => formatNumber('en', value);

const kinds: Readonly<Record<SourceKind, string>> = {
	official:
		'a state, one of its institutions or the medium through which it speaks, or an organization of states, on its own affairs',
	press: 'newspapers, broadcasters, news agencies and news sites, those of third states included',
	academic: 'universities, journals and research institutes',
	reference: 'encyclopaedias, almanacs and collections of facts',
	ngo: 'associations that work for a cause or in the field'
};

/** Of the page that tells how the dataset is made. */
export const method = {
	title: 'How Lazos is made',
	lead: 'What counts as a tie, how threat domains, dates and confidence are assigned, what is left out, and how to cite or correct it.',
	contents: 'On this page',
	ties: {
		title: 'What counts as a tie',
		what: 'A tie is one named security relationship between two or more actors: a treaty, a commission, an exercise, a mission, an assistance programme, a membership. It is in the dataset if a source that was read says so, and it cites at least one.',
		scope:
			'A bilateral tie joins two parties on their own account. A multilateral one is a membership of an organization or forum, or joins several parties. A tie can be mutual, or lead from one party, who gives, to the others.',
		actors:
			'Actors are states, their ministries, forces, commands and agencies, and the organizations, forums, missions, exercises and programmes that they share. An actor can belong to another: the ties of U.S. Army South also count for the Department of Defense and for the United States.',
		own: (own: number, among: number, focus: string) =>
			`Of the ${n(own + among)} ties, ${n(own)} are ${focus}’s own, or those of its institutions. The other ${n(among)} join its partners with each other; they show the surroundings, and the app leaves them out until they are asked for.`
	},
	threats: {
		title: 'Threat domains and levels',
		what: 'A tie is given the threat domains that its sources say it addresses. These are the domains, with the number of ties that address each; a tie can have several, and where no source states one it has none.',
		levels:
			'Where the sources show it, a tie also has a level: strategic, operational or tactical. It can have more than one.'
	},
	confidence: {
		title: 'How confidence is assigned',
		what: 'Each tie says how sure it is, by what it rests on:',
		kinds:
			'Each publisher has one kind. It is judged by who speaks, not by whose site carries the text: a ministry’s statement on a document server is official; a news agency’s report in a state’s newspaper is press.',
		limits:
			'Official means that a state or body speaks about itself. It is good evidence that something was agreed or held, and weaker evidence that it worked.'
	},
	dates: {
		title: 'How dates are written',
		what: 'In the data, dates are text, in as much detail as is known, in forms of EDTF, the extension of ISO 8601 for what is uncertain. The app says them in words.',
		written: 'Written',
		read: 'Read',
		standard: 'EDTF at the Library of Congress',
		end: 'A date that is not known is left out and never guessed. Without an end, a tie counts as in force if its newest source says that it is active. If no source says whether it goes on, it counts as begun and not known to have ended, and the pictures show it paler.',
		planned:
			'What is only planned counts in no year. The status of a tie is that of its newest source, not of today.'
	},
	gaps: {
		title: 'What is not covered',
		open: 'The dataset rests on open sources that can be read on the web. What is secret, oral or only on paper is not in it; so where there is no tie between two actors, none was found.',
		among: 'Ties among the partners are a selection. They do not tell all that these states share.',
		languages: (languages: string) =>
			`All sources are in ${languages}. None is in a Mayan language.`,
		places: 'The places of brigades and of some offices are those of the town.',
		mirrors:
			'Some sources are copies of the original document, on another site. Where a page showed no title, the title describes it.',
		read: (date: string) =>
			`The newest sources were read on ${date}. What has happened since is not in the dataset.`,
		figures: 'The figures for all this are on the page about the data.'
	},
	cite: {
		title: 'How to cite',
		what: 'The whole dataset in two styles; each actor’s and tie’s page and each view of the app has a citation of its own, under “Share”.',
		/** Where the build does not know it. */
		address: '[address of this copy of Lazos]',
		styles: { chicago: 'Chicago', apa: 'APA' }
	},
	correction: {
		title: 'How to propose a correction',
		what: 'Corrections to the data are as welcome as code. The dataset is a folder of text files in the project’s repository, src/data/guatemala, and a correction is a change to these files.',
		send: 'What it takes:',
		parts: [
			'the tie, actor or source, by the address of its page or its id',
			'what it says now, and what it should say',
			'a source that says so: title, publisher, date, address, and where in it',
			'for a text, the wording in English and in Spanish; one of the two will do'
		] as readonly string[],
		without:
			'If you do not work with repositories, send the same to those who run this copy of Lazos, or to whoever gave you the link.',
		rule: 'Nothing is changed on a guess: a correction without a source is noted, and waits for one.'
	},
	licence: {
		title: 'Licence',
		what: (version: string) =>
			`The data may be used for any purpose if Lazos and the version, now ${version}, are named. The summaries were written for this dataset; no text was copied from a source.`,
		code: 'The code is free software under the MIT licence.'
	},
	kinds
};
