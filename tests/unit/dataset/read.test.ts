import { describe, expect, it } from 'vitest';
import { readDataset } from '#lib/dataset/read.ts';
import { edited, lineOf } from './faulty-files.ts';
import { SMALL_FILES } from './small-files.ts';

const faultsOf = (files: ReadonlyMap<string, string>) => readDataset(files).faults;

describe('readDataset', () => {
	it('gives all records of files without fault, in the order of their paths', () => {
		const { records, faults } = readDataset(new Map([...SMALL_FILES].reverse()));
		expect(faults).toEqual([]);
		expect(records?.actors.map(({ id }) => id)).toEqual(['oas', 'cicte', 'gt', 'gt-army', 'us']);
		expect(records?.ties.map(({ id }) => id)).toEqual([
			'us--gt-army--training',
			'gt--oas--membership'
		]);
		expect(records?.sources.map(({ id }) => id)).toEqual(['memo-2020', 'story']);
		expect(records?.publishers).toEqual({
			'El Diario': 'press',
			'Ministerio de la Defensa': 'official'
		});
		expect(records?.head.focus).toBe('gt');
		expect(records?.ties[1]).toEqual({
			id: 'gt--oas--membership',
			name: { en: 'Membership', es: 'Membresía' },
			between: ['gt', 'oas'],
			direction: 'mutual',
			scope: 'multilateral',
			threats: [],
			activities: ['membership'],
			status: 'active',
			summary: { en: 'A member.', es: 'Un miembro.' },
			sources: [{ id: 'story' }],
			confidence: 'medium'
		});
	});

	it('tells of every fault at once, by file and line', () => {
		const states = 'actors/states.yaml';
		const ties = 'ties/all.yaml';
		const faulty = (
			[
				[ties, 'scope: multilateral', 'scope: trilateral'],
				[ties, 'between: [gt, oas]', 'between: [gt, oea]'],
				[ties, 'between: [us, gt-army]', 'between: [us]'],
				['sources.yaml', 'publisher: El Diario', 'publisher: Nobody'],
				['dataset.yaml', 'focus: gt', 'focus: gt1'],
				[states, 'country: GTM\n  parent', 'country: Guatemala\n  parent']
			] as const
		).reduce((files, [file, from, to]) => edited(files, file, from, to), SMALL_FILES);
		expect(faultsOf(faulty).map(({ file, line, path }) => [file, line, path])).toEqual([
			[states, lineOf(faulty, states, 'id: gt\n'), 'id'],
			[states, lineOf(faulty, states, 'country: Guatemala'), 'country'],
			['dataset.yaml', lineOf(faulty, 'dataset.yaml', 'focus:'), 'focus'],
			['sources.yaml', lineOf(faulty, 'sources.yaml', 'Nobody'), 'publisher'],
			[ties, lineOf(faulty, ties, 'between: [us]'), 'between'],
			[ties, lineOf(faulty, ties, 'between: [gt, oea]'), 'between[1]'],
			[ties, lineOf(faulty, ties, 'trilateral'), 'scope']
		]);
	});

	it.each([
		['ends of line of Windows', (text: string) => text.replaceAll('\n', '\r\n'), 0],
		['a comment and an empty line above', (text: string) => `# note\n\n${text}`, 2]
	])('counts lines with %s', (_, change, more) => {
		const file = 'ties/all.yaml';
		const faulty = edited(SMALL_FILES, file, 'confidence: medium', 'confidence: sure');
		const faults = faultsOf(new Map([...faulty, [file, change(faulty.get(file) ?? '')]]));
		expect(faults.map(({ line }) => line)).toEqual([lineOf(faulty, file, 'sure') + more]);
	});

	it.each(['dataset.yaml', 'publishers.yaml'])('tells that %s is missing', (file) => {
		const files = new Map([...SMALL_FILES].filter(([path]) => path !== file));
		expect(faultsOf(files)).toEqual([{ file, line: 1, reason: 'The file is missing.' }]);
	});

	it.each([
		['publishers.yaml', '', 'Here must be a group of properties, not null.'],
		['publishers.yaml', '- a', 'Here must be a group of properties, not a list.'],
		['publishers.yaml', 'publishers: []', 'Here must be a group of properties, not a list.'],
		['publishers.yaml', '{}', '“publishers” is missing.'],
		['ties/all.yaml', 'Belize', 'Here must be a group of properties, not "Belize".'],
		['ties/all.yaml', 'ties: none', '“ties” must be a list, not "none".']
	])('tells of %s that holds “%s”', (file, text, reason) => {
		expect(faultsOf(new Map([...SMALL_FILES, [file, text]]))).toMatchObject([
			{ file, line: 1, reason }
		]);
	});

	it.each([
		['a bracket that is not closed', 'threats: []', 'threats: [', 'activities: [membership]'],
		['a property twice', 'status: active', 'status: active\n  status: unknown', 'status: unknown'],
		['a tab as indent', '    en: A course.', '\t\ten: A course.', 'en: A course.']
	])('tells of %s, and reads the other files', (_, from, to, found) => {
		const file = 'ties/all.yaml';
		const broken = edited(SMALL_FILES, file, from, to);
		const faulty = edited(broken, 'sources.yaml', 'language: en', 'language: English');
		const [other, ...faults] = faultsOf(faulty);
		expect(other).toMatchObject({ file: 'sources.yaml', path: 'language' });
		for (const fault of faults) {
			expect(fault.reason).toMatch(/^This is not YAML that can be read: ./);
		}
		expect(faults.map(({ line }) => line)).toContain(lineOf(faulty, file, found));
	});

	it('tells of an alias to nothing', () => {
		const faulty = edited(SMALL_FILES, 'ties/all.yaml', 'threats: []', 'threats: *none');
		const faults = faultsOf(faulty);
		expect(faults.map(({ file }) => file)).toEqual(['ties/all.yaml']);
		expect(faults[0]?.reason).toContain('none');
	});

	it('tells of no file at all', () => {
		expect(faultsOf(new Map()).map(({ file }) => file)).toEqual([
			'dataset.yaml',
			'publishers.yaml'
		]);
	});
});
