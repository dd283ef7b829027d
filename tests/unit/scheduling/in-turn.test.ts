import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTurn } from '#lib/scheduling/in-turn.ts';
import { Turns } from '../../fixtures/turns.ts';

describe('what is done in turn', () => {
	let turns: Turns;
	beforeEach(() => {
		turns = new Turns();
	});
	afterEach(() => turns.end());

	it('is done after a frame in the order of asking, each in a task of its own', () => {
		inTurn(turns.say('a'));
		inTurn(turns.say('b'));
		inTurn(turns.say('c'));
		turns.runTasks();
		expect(turns.told).toBe('');
		turns.paintAndRun();
		expect(turns.told).toBe('|a,b,c,');
	});

	it('waits behind what it asks for itself, and begins anew when all is done', () => {
		inTurn(() => {
			turns.say('a')();
			inTurn(turns.say('c'));
		});
		inTurn(turns.say('b'));
		turns.paintAndRun();
		inTurn(turns.say('d'));
		turns.runTasks();
		turns.paintAndRun();
		expect(turns.told).toBe('|a,b,c,|d,');
	});

	it('can be taken back, and holds nothing up then', () => {
		const cancel = inTurn(turns.say('a'));
		inTurn(turns.say('b'));
		cancel();
		turns.paintAndRun();
		expect(turns.told).toBe('|b,');
	});

	it('goes on when something fails', () => {
		inTurn(() => {
			throw new Error('no');
		});
		inTurn(turns.say('b'));
		expect(turns.paintAndRun).toThrow('no');
		turns.runTasks();
		expect(turns.told).toBe('|b,');
	});
});
