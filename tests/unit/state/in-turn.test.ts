import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '#lib/state/in-turn.ts';

describe('what is done in turn', () => {
	/** What was done, with `|` where a frame was painted between. */
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

	function paintFrames(count: number) {
		for (let frame = 0; frame < count; frame++) {
			for (const each of frames.splice(0)) each();
			vi.runAllTimers();
			done.push('|');
		}
	}

	it('is done in the order of asking, one after each frame', () => {
		inTurn(say('a'));
		inTurn(say('b'));
		inTurn(say('c'));
		expect(done).toEqual([]);
		paintFrames(4);
		expect(done.join('')).toBe('a|b|c||');
	});

	it('waits behind what it asks for itself, and begins anew when all is done', () => {
		inTurn(() => {
			done.push('a');
			inTurn(say('c'));
		});
		inTurn(say('b'));
		paintFrames(4);
		inTurn(say('d'));
		paintFrames(1);
		expect(done.join('')).toBe('a|b|c||d|');
	});

	it('can be taken back, and holds nothing up then', () => {
		const cancel = inTurn(say('a'));
		inTurn(say('b'));
		cancel();
		paintFrames(2);
		expect(done.join('')).toBe('b||');
	});

	it('goes on when something fails', () => {
		inTurn(() => {
			throw new Error('no');
		});
		inTurn(say('b'));
		expect(() => paintFrames(1)).toThrow('no');
		paintFrames(1);
		expect(done.join('')).toBe('b|');
	});
});
