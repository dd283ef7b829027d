import { UnknownIdError, type Prose, type SourceId } from '#lib/dataset/dataset.ts';
import { cite } from '#lib/evidence/citation.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** A source in full, as one text in three parts: what stands before its address, that, the rest. */
export interface BriefNote {
	/** From 1, without gaps. */
	readonly number: number;
	readonly before: string;
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
		const text = cite(source, this.#messages);
		// The address comes last but for the day of reading; a title may hold it as well.
		const at = text.lastIndexOf(source.URL);
		this.#numbers.set(id, number);
		this.#list.push({
			number,
			before: text.slice(0, at),
			address: source.URL,
			after: text.slice(at + source.URL.length)
		});
		return number;
	}
}
