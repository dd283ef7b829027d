import { describe, expect, it } from 'vitest';
import { describeParties, namesInstitutions, partiesOf } from '#lib/evidence/parties.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { makeDataset, makeTie } from '../../fixtures/dataset.ts';

const dataset = makeDataset([]);
const supports = makeTie('supports', ['us-southcom', 'gt-army', 'gt-police'], {
	direction: 'directed'
});
const joins = makeTie('joins', ['gt', 'hn', 'cfac'], { activities: ['membership'] });
const funds = makeTie('funds', ['oas', 'gt'], {
	direction: 'directed',
	activities: ['membership', 'financing']
});
const talks = makeTie('talks', ['gt', 'mx']);
const patrols = makeTie('patrols', ['gt', 'hn', 'es']);

describe('partiesOf', () => {
	it('tells no part apart without parties', () => {
		expect(partiesOf(makeTie('nobody', []))).toEqual({ kind: 'mutual', parties: [] });
	});

	it('has the first give to all the others', () => {
		expect(partiesOf(supports)).toEqual({
			kind: 'directed',
			giver: 'us-southcom',
			receivers: ['gt-army', 'gt-police']
		});
	});

	it('has the body of a membership last', () => {
		expect(partiesOf(joins)).toEqual({ kind: 'membership', members: ['gt', 'hn'], body: 'cfac' });
	});

	it('follows the direction before the membership, as the drawing does', () => {
		expect(partiesOf(funds)).toEqual({ kind: 'directed', giver: 'oas', receivers: ['gt'] });
	});
});

describe('describeParties', () => {
	it.each([
		[
			supports,
			'U.S. Southern Command → Guatemalan Army and National Civil Police',
			'U.S. Southern Command → Guatemalan Army y National Civil Police'
		],
		[
			joins,
			'Guatemala and Honduras in Central American Armed Forces Conference',
			'Guatemala y Honduras en Central American Armed Forces Conference'
		],
		[talks, 'Guatemala ↔ México', 'Guatemala ↔ México'],
		[patrols, 'Guatemala, Honduras and España', 'Guatemala, Honduras y España']
	])('in one line: %#', (tie, english, spanish) => {
		expect(describeParties(tie, dataset, en)).toBe(english);
		expect(describeParties(tie, dataset, es)).toBe(spanish);
	});
});

describe('namesInstitutions', () => {
	it.each([
		[supports, true],
		[talks, false],
		[joins, false],
		[makeTie('half', ['gt', 'mx-sedena']), true]
	])('%#', (tie, expected) => {
		expect(namesInstitutions(tie, dataset)).toBe(expected);
	});
});
