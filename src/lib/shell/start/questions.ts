import type { Messages } from '#lib/i18n/messages.ts';

/** The views that answer the questions of the start, as searches of addresses. */
export const QUESTIONS: Readonly<Record<keyof Messages['start']['questions'], string>> = {
	disasters: 'threat=disasters',
	narcotics: 'threat=narcotics&view=timeline',
	border: 'threat=border-security&partner=mx&level=institutions&actor=mx'
};
