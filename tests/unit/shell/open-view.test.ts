import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openView } from '#lib/shell/open-view.ts';
import type { View } from '#lib/views/view.ts';
import { Turns } from '../../fixtures/turns.ts';

const map = { picture: () => ({}) } as unknown as View;

describe('a view that is opened', () => {
	let turns: Turns;
	let shown: View[];
	let faults: unknown[];

	beforeEach(() => {
		turns = new Turns();
		shown = [];
		faults = [];
	});
	afterEach(() => turns.end());

	const open = (loading: Promise<View>, ...steps: (() => unknown)[]) =>
		openView(loading, {
			stepsOf: () => steps,
			show: (view) => {
				shown.push(view);
				turns.say('shown')();
			},
			fail: (error) => faults.push(error)
		});
	/** Lets everything be heard that was promised. */
	const promisesKept = async () => {
		for (let i = 0; i < 5; i++) await Promise.resolve();
	};

	it('is shown after its work, each step in a task of its own', async () => {
		open(Promise.resolve(map), turns.say('a'), turns.say('b'));
		await promisesKept();
		expect(turns.told).toBe('');
		turns.paintAndRun();
		expect(turns.told).toBe('|a,b,shown,');
		expect([shown, faults]).toEqual([[map], []]);
	});

	it('is neither prepared nor shown if it was left before it came', async () => {
		open(Promise.resolve(map), turns.say('a'))();
		await promisesKept();
		turns.paintAndRun();
		expect(turns.told).toBe('|');
		expect(shown).toEqual([]);
	});

	it('is not shown if it is left in the midst of its work', async () => {
		const leave = open(Promise.resolve(map), turns.say('a'), turns.say('b'));
		await promisesKept();
		turns.paintFrame();
		while (!turns.done.includes('a')) turns.runTask();
		leave();
		turns.runTasks();
		expect(turns.done).not.toContain('b');
		expect(shown).toEqual([]);
	});

	it('tells what went wrong in its work once, and goes no further', async () => {
		const broken = new Error('no');
		const fail = () => {
			throw broken;
		};
		open(Promise.resolve(map), turns.say('a'), fail, fail, turns.say('c'));
		await promisesKept();
		turns.paintAndRun();
		expect(turns.done).not.toContain('c');
		expect([shown, faults]).toEqual([[], [broken]]);
	});

	it('tells why it did not come, unless it was left', async () => {
		const missing = new Error('offline');
		open(Promise.reject(missing));
		await promisesKept();
		expect(faults).toEqual([missing]);
		open(Promise.reject(missing))();
		await promisesKept();
		expect(faults).toEqual([missing]);
	});
});
