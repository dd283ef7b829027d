import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf } from '#lib/brief/beginning.ts';
import { composeBrief, type Brief, type BriefInput } from '#lib/brief/brief.ts';
import { BRIEF_GROUPINGS } from '#lib/brief/groups.ts';
import { UnknownIdError, type Dataset } from '#lib/dataset/dataset.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { buildHaystack } from '#lib/query/haystack.ts';
import { matchTies } from '#lib/query/match.ts';
import { EMPTY_QUERY, NOT_STATED } from '#lib/query/query.ts';
import {
	anyDataset,
	anyQuery,
	makeDataset,
	makeProse,
	makeTie,
	sourceId
} from '../../fixtures/dataset.ts';
import { ownTies, realBrief, sourcesOfAll } from './real-brief.ts';

const briefOf = (dataset: Dataset, given: Partial<BriefInput> = {}): Brief =>
	composeBrief({
		dataset,
		prose: makeProse(dataset, { patrol: 'Both armies patrol the river.' }),
		ties: dataset.ties,
		all: dataset.ties.length,
		query: EMPTY_QUERY,
		sentence: 'All of Guatemala’s own ties',
		periods: undefined,
		groupBy: 'threat',
		summaries: true,
		title: 'Guatemala’s security ties',
		address: 'https://lazos.example/en/',
		date: '2026-11-25',
		messages: en,
		...given
	});

const entriesOf = ({ ties }: Brief) => ties.groups.flatMap(({ entries }) => entries);

describe('composeBrief', () => {
	it('has every matching tie once in each of its groups, and in one at least', () => {
		fc.assert(
			fc.property(
				anyDataset,
				anyQuery,
				fc.constantFrom(...BRIEF_GROUPINGS),
				(dataset, query, groupBy) => {
					const ties = matchTies(dataset, query, buildHaystack(dataset, undefined));
					const { groups } = briefOf(dataset, { ties, query, groupBy }).ties;
					const places = new Map(ties.map(({ id }): [string, string[]] => [id, []]));
					for (const { heading, count, entries } of groups) {
						expect(count).toBe(entries.length === 1 ? '1 tie' : `${entries.length} ties`);
						for (const { id } of entries) places.get(id)?.push(heading);
					}
					expect(
						new Set(entriesOf(briefOf(dataset, { ties, query, groupBy })).map(({ id }) => id))
					).toEqual(new Set(ties.map(({ id }) => id)));
					for (const tie of ties) {
						const found = places.get(tie.id) ?? [];
						expect(new Set(found).size).toBe(found.length);
						expect(found.length).toBeGreaterThan(0);
						if (groupBy === 'partner') continue;
						const { threat } = query.chosen;
						const own = tie.threats.length === 0 ? [NOT_STATED] : [...tie.threats];
						const due = own.filter((name) => threat.length === 0 || threat.includes(name));
						const names: Record<string, string> = {
							...en.terms.threats,
							[NOT_STATED]: 'No threat domain stated'
						};
						expect(new Set(found)).toEqual(new Set(due.map((name) => names[name])));
					}
				}
			)
		);
	});

	it('numbers notes without gaps in the order of their first citation, each source once', () => {
		fc.assert(
			fc.property(anyDataset, fc.constantFrom(...BRIEF_GROUPINGS), (dataset, groupBy) => {
				const brief = briefOf(dataset, { groupBy });
				const { list } = brief.notes;
				expect(list.map(({ number }) => number)).toEqual(list.map((_, i) => i + 1));
				const cited = new Set(dataset.ties.flatMap(({ sources }) => sources.map(({ id }) => id)));
				expect(list.length).toBe(cited.size);
				const titles = list.map(({ before }) => /Title of (\S+?)\./.exec(before)?.[1]);
				expect(new Set(titles)).toEqual(cited);
				let highest = 0;
				for (const entry of entriesOf(brief)) {
					const sources = dataset.ties.find(({ id }) => id === entry.id)?.sources ?? [];
					expect(entry.notes.map((number) => titles[number - 1])).toEqual([
						...new Set(sources.map(({ id }) => id as string))
					]);
					for (const number of entry.notes) {
						expect(number).toBeLessThanOrEqual(highest + 1);
						highest = Math.max(highest, number);
					}
				}
				expect(highest).toBe(list.length);
			})
		);
	});

	const patrol = makeTie('patrol', ['gt-army', 'mx-sedena'], {
		name: 'River patrols',
		threats: ['narcotics', 'border-security'],
		start: '2013~',
		status: 'unknown',
		confidence: 'medium',
		sources: [
			{ id: sourceId('press'), locator: 'para. 3' },
			{ id: sourceId('note') },
			{ id: sourceId('press'), locator: 'para. 9' }
		]
	});
	const dataset = makeDataset([patrol, makeTie('others', ['mx', 'us'], { status: 'planned' })]);

	it('tells a tie in full where it comes first, and says where that is elsewhere', () => {
		const [narcotics, border] = briefOf(dataset).ties.groups;
		expect(narcotics).toEqual({
			heading: 'Narcotics',
			count: '1 tie',
			entries: [
				{
					id: 'patrol',
					name: 'River patrols',
					parties: 'Guatemalan Army ↔ SEDENA',
					facts: [
						{ label: 'Dates', value: 'from about 2013, end not known' },
						{ label: 'Status', value: 'not known' },
						{ label: 'Threat domains', value: 'narcotics and border security' },
						{ label: 'Confidence', value: 'medium: 1 official source and 1 press source' },
						{ label: 'Where in the sources', value: '1: para. 3; 1: para. 9' }
					],
					text: 'Both armies patrol the river.',
					notes: [1, 2]
				}
			]
		});
		expect(border?.heading).toBe('Border security');
		expect(border?.entries[0]).toMatchObject({
			facts: [
				{ label: 'Dates', value: 'from about 2013, end not known' },
				{ label: 'Status', value: 'not known' }
			],
			text: 'Described under “Narcotics”.',
			notes: [1, 2]
		});
	});

	it('puts ties without the focus under a heading of their own', () => {
		const { groups, remark } = briefOf(dataset, { groupBy: 'partner' }).ties;
		expect(groups.map(({ heading, entries }) => [heading, entries.map(({ id }) => id)])).toEqual([
			['México', ['patrol']],
			['Among partners, without Guatemala', ['others']]
		]);
		expect(remark).toBe('');
	});

	it('leaves summaries out, and keeps what is said of dates and sources', () => {
		const [entry] = entriesOf(briefOf(dataset, { summaries: false }));
		expect(entry?.text).toBe('');
		expect(entry?.notes).toEqual([1, 2]);
		expect(entry?.facts[0]?.value).toBe('from about 2013, end not known');
	});

	it('cites a source in full, its address apart', () => {
		const { notes } = briefOf(dataset, { messages: es });
		expect(notes.heading).toBe('Fuentes');
		expect(notes.list[0]).toEqual({
			number: 1,
			before: 'Ministerio de Gobernación. 2025. «Title of press». junio de 2025. ',
			title: { text: '«Title of press».', language: 'en' },
			address: 'https://example.org/',
			after: '. Consultado el 1 de enero de 2026.'
		});
	});

	it('says of two periods what became of each tie', () => {
		const periods = [
			{ from: 2000, to: 2005 },
			{ from: 2015, to: 2020 }
		] as const;
		const brief = briefOf(dataset, { periods });
		expect(brief.subtitle).toBe(
			'All of Guatemala’s own ties; 2000 to 2005 compared with 2015 to 2020'
		);
		expect(entriesOf(brief)[0]?.facts[2]).toEqual({
			label: 'From the first period to the second',
			value: 'began'
		});
		expect(brief.summary.rows.at(-1)).toEqual({
			label: 'From 2000 to 2005 to 2015 to 2020',
			value: '1 tie began; 0 ties ended; 0 ties stayed; Left out: 1 tie without dates.'
		});
	});

	it('is a whole document where nothing matches', () => {
		const brief = briefOf(dataset, { ties: [] });
		expect(brief.ties).toEqual({
			heading: 'Ties by threat domain',
			remark: 'No tie matches the filters.',
			groups: []
		});
		expect(brief.notes.list).toEqual([]);
		expect(brief.summary.rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
			'Ties: 0 of 2',
			'Partners: 0',
			'Actors named: 0',
			'Sources: 0'
		]);
	});

	it('refuses a source that the prose lacks', () => {
		const prose = { ...makeProse(dataset), sources: {} };
		expect(() => briefOf(dataset, { prose })).toThrow(UnknownIdError);
	});

	it('sums up the real ties in figures', () => {
		const ties = ownTies('narcotics');
		const { summary, subtitle, made } = realBrief('es', 'narcotics');
		const value = (label: string) => summary.rows.find((row) => row.label === label)?.value;
		const active = ties.filter(({ status }) => status === 'active').length;
		expect(subtitle).toBe('Lazos sobre narcotráfico');
		expect(made).toBe('Hecho con Lazos el 25 de noviembre de 2026.');
		expect(value('Lazos')).toBe(`${ties.length} de ${ownTies().length}`);
		expect(value('Fuentes')).toMatch(
			new RegExp(`^${sourcesOfAll(ties).length}: \\d+ fuentes oficiales, `)
		);
		expect(value('Situación')).toContain(`Activo: ${active}; `);
		expect(value('Amenazas')).toMatch(new RegExp(`^Narcotráfico: ${ties.length}; `));
	});
});

describe('beginningOf', () => {
	it('keeps the first entries and the notes that they cite', () => {
		const whole = realBrief('en', undefined);
		const begun = beginningOf(whole, 3);
		const [first] = whole.ties.groups;
		expect(entriesOf(begun)).toEqual(first?.entries.slice(0, 3));
		const cited = new Set(entriesOf(begun).flatMap(({ notes }) => notes));
		expect(begun.notes.list).toEqual(whole.notes.list.slice(0, cited.size));
		expect(begun.ties.groups[0]?.count).toBe(first?.count);
	});
});
