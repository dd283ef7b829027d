import { describe, expect, it } from 'vitest';
import { FRAMES } from '#lib/layout/frame.ts';
import { onRay, rayLength } from '#lib/layout/rays.ts';

describe('rayLength', () => {
	it.each([
		['right', 0, 416],
		['left', Math.PI, 416],
		['up', -Math.PI / 2, 300],
		['down', Math.PI / 2, 300],
		['to the corner', Math.atan2(300, 416), Math.hypot(300, 416)]
	])('%s', (_, angle, length) => {
		expect(rayLength(FRAMES.wide, angle)).toBeCloseTo(length, 9);
	});
});

describe('onRay', () => {
	it.each([
		['right', 0, 416, [832, 300]],
		['up, since y grows downwards', -Math.PI / 2, 100, [416, 200]],
		['nowhere, at the centre', 1, 0, [416, 300]]
	] as const)('%s', (_, angle, distance, [x, y]) => {
		const at = onRay(FRAMES.wide, angle, distance);
		expect(at.x).toBeCloseTo(x, 9);
		expect(at.y).toBeCloseTo(y, 9);
	});
});
