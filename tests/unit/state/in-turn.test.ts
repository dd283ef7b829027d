import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '#lib/state/in-turn.ts';

describe('what is done in turn', () => {
	/** What was done, with `|` where a frame was painted and `,` where a task ended between. */
	let done: string[];
	let frames: (() => void)[];
	const say = (word: string) => () => void done.push(word);

	beforeEach(() => {
		done = [];
		frames = [];
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
		vi.useFakeTimers({ toFake: ['setTimeout'] });
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	function paintFrame() {
		for (const each of frames.splice(0)) each();
		done.push('|');
	}
	function runTasks() {
		while (vi.getTimerCount() > 0) {
			vi.runOnlyPendingTimers();
			done.push(',');
		}
	}
	function paintAndRun() {
		paintFrame();
		runTasks();
	}

	it('is done after a frame in the order of asking, each in a task of its own', () => {
		inTurn(say('a'));
		inTurn(say('b'));
		inTurn(say('c'));
		runTasks();
		expect(done).toEqual([]);
		paintAndRun();
		expect(done.join('')).toBe('|a,b,c,');
	});

	it('waits behind what it asks for itself, and begins anew when all is done', () => {
		inTurn(() => {
			done.push('a');
			inTurn(say('c'));
		});
		inTurn(say('b'));
		paintAndRun();
		inTurn(say('d'));
		runTasks();
		paintAndRun();
		expect(done.join('')).toBe('|a,b,c,|d,');
	});

	it('can be taken back, and holds nothing up then', () => {
		const cancel = inTurn(say('a'));
		inTurn(say('b'));
		cancel();
		paintAndRun();
		expect(done.join('')).toBe('|b,');
	});

	it('goes on when something fails', () => {
		inTurn(() => {
			throw new Error('no');
		});
		inTurn(say('b'));
		expect(paintAndRun).toThrow('no');
		runTasks();
		expect(done.join('')).toBe('|b,');
	});
});
