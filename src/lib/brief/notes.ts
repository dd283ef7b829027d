import { UnknownIdError, type Prose, type SourceId } from '#lib/dataset/dataset.ts';
import { citeInParts } from '#lib/evidence/citation.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** A source in full, as one text in three parts: what stands before its address, that, the rest. */
export interface BriefNote {
	/** From 1, without gaps. */
	readonly number: number;
	readonly before: string;
	/** The source's title as it stands in `before`, and its language. */
	readonly title: { readonly text: string; readonly language: string };
	readonly address: string;
	readonly after: string;
}

/** Gives each source its number when it is first cited. */
export class Notes {
	readonly #prose: Prose;
	readonly #messages: Messages;
	readonly #numbers = new Map<SourceId, number>();
	readonly #list: BriefNote[] = [];

	constructor(prose: Prose, messages: Messages) {
		this.#prose = prose;
		this.#messages = messages;
	}

	/** In the order of their numbers. */
	get list(): readonly BriefNote[] {
		return this.#list;
	}

	/** Sources that are cited, in the order of their numbers. */
	get ids(): readonly SourceId[] {
		return [...this.#numbers.keys()];
	}

	/**
	 * Number of a source, a new one where it was not cited before.
	 * @throws UnknownIdError if the prose lacks the source
	 */
	numberOf(id: SourceId): number {
		const known = this.#numbers.get(id);
		if (known !== undefined) return known;
		const source = this.#prose.sources[id];
		if (source === undefined) throw new UnknownIdError(id);
		const number = this.#list.length + 1;
		const { before, title, between, address, after } = citeInParts(source, this.#messages);
		this.#numbers.set(id, number);
		this.#list.push({
			number,
			before: before + title + between,
			title: { text: title, language: source.language },
			address,
			after
		});
		return number;
	}
}
