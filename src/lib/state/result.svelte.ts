import { get, type ActorId, type Prose, type Tie } from '#lib/dataset/dataset.ts';
import { cablesAmongPartners } from '#lib/network/ego.ts';
import type { Folding } from '#lib/network/folding.ts';
import { aggregate, strandsAsked, type Cable, type Network } from '#lib/network/network.ts';
import { countFacets } from '#lib/query/counts.ts';
import { withAmongPartners, withYears } from '#lib/query/edit.ts';
import { buildHaystack, type Haystack } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import type { Query } from '#lib/query/query.ts';
import { extentFor } from '#lib/questions/answer.ts';
import { takesAmongPartners, type Asked } from '#lib/questions/asked.ts';
import { restrictTo, tiesIn } from '#lib/questions/extent.ts';
import { answerTo, type Answering } from '#lib/questions/registry.ts';
import type { Told } from '#lib/questions/sentence.ts';
import { ReaderView } from './reader-view.svelte.ts';

/** What is found of that which is asked: ties, their counts and network, and the answer in them. */
export class Result extends ReaderView {
	/** Long texts; absent until they arrive. */
	prose = $state.raw<Prose | undefined>();
	/** Ways of answering that were loaded. */
	protected answering = $state.raw<Answering>({});

	readonly #texts = $derived.by(() => buildHaystack(this.dataset, this.prose));
	/** Folded texts in which words are looked for, built once there are any. */
	haystack: Haystack = { get: (id) => this.#texts.get(id) };

	/** Whether ties among partners are looked at: the reader or the question asks for them. */
	readonly amongPartners = $derived.by(() => {
		const question = this.question;
		return this.query.amongPartners || (question !== undefined && takesAmongPartners(question));
	});
	readonly #passing: readonly Tie[] = $derived.by(() => this.#tiesPassing(this.query));
	/** Ties that pass the filters, whether or not an answer is about them. */
	readonly passing: ReadonlySet<Tie> = $derived(new Set(this.#passing));
	readonly #asked: Asked = $derived.by(() => this.#askedOf(this.#passing));
	/** The answer to the question that is asked; absent while its code is not there. */
	readonly answer = $derived.by(() => {
		const question = this.question;
		return question && answerTo(question, this.#asked, this.answering);
	});
	/** What the page tells of: the filters, and the question once its answer is shown. */
	readonly told: Told = $derived({
		query: this.query,
		question: this.answer && this.question
	});
	/** The kind of question that is asked and cannot be answered yet. */
	readonly missingAnswer = $derived.by(() => {
		const question = this.question;
		return question && !this.answering[question.kind] ? question.kind : undefined;
	});
	readonly #extent = $derived(extentFor(this.answer));

	/** Ties that match, in dataset order; those that an answer is about where it shows a part. */
	readonly ties: readonly Tie[] = $derived(
		this.#extent ? tiesIn(this.#asked, this.#extent) : this.#passing
	);
	readonly matching: ReadonlySet<Tie> = $derived(new Set(this.ties));
	/** `ties` in all years, whichever are chosen. */
	readonly tiesOfAllYears: readonly Tie[] = $derived.by(() => {
		if (this.query.years === undefined) return this.ties;
		const ties = this.#tiesPassing(withYears(this.query, undefined));
		const question = this.question;
		if (!question || !this.#extent) return ties;
		const asked = this.#askedOf(ties);
		const extent = extentFor(answerTo(question, asked, this.answering));
		return extent ? tiesIn(asked, extent) : asked.ties;
	});
	readonly counts = $derived.by(() =>
		countFacets(this.dataset, this.query, this.haystack, this.#extent ? this.matching : undefined)
	);

	readonly #strands = $derived(strandsAsked(this.query));
	readonly network = $derived(
		this.#extent ? restrictTo(this.#asked, this.#extent) : this.#asked.network
	);

	/** Cables of a partner with others in `network`, those that the focus's own ties leave out. */
	faintOf(id: ActorId, network: Network, folding: Folding): readonly Cable[] {
		if (this.amongPartners || get(this.dataset.top, id) === this.dataset.focus) return [];
		const among = matchTies(this.dataset, withAmongPartners(this.query, true), this.haystack);
		const shown = new Set(network.actors.map((actor) => actor.id));
		const everything = aggregate(this.dataset, among, folding, true, this.#strands);
		return cablesAmongPartners(this.dataset, everything, id, shown);
	}

	#tiesPassing(query: Query): readonly Tie[] {
		const asked = withAmongPartners(query, this.amongPartners);
		return matchTies(this.dataset, asked, this.haystack);
	}

	#askedOf(ties: readonly Tie[]): Asked {
		const { dataset, folding, amongPartners } = this;
		const network = aggregate(dataset, ties, folding, amongPartners, this.#strands);
		return { dataset, ties, folding, network };
	}
}
