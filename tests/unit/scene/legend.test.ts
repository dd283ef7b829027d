import { describe, expect, it } from 'vitest';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { mostTies } from '#lib/layout/layout.ts';
import { markRadius, strandWidth } from '#lib/layout/size.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { cablesAmongPartners } from '#lib/network/ego.ts';
import { legendOf, type LegendEntry } from '#lib/scene/legend.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { LEVELS } from '#lib/state/view-state.ts';
import { actorId } from '../../fixtures/dataset.ts';
import { real } from '../layout/real-layouts.ts';
import { realScene, type SceneWish } from './real-scenes.ts';

const dataset = real('en');
const most = mostTies(dataset);

/** Names of the encodings that a scene uses, by looking at each of its items. */
function inUse(scene: Scene): Set<string> {
	const used = new Set<string>(['focus']);
	for (const { threat, standing, faint } of scene.strands) {
		used.add(`threat ${threat}`).add('width');
		if (standing !== 'current') used.add(`standing ${standing}`);
		if (faint) used.add('faint');
	}
	for (const { shape, focus } of scene.marks) if (!focus) used.add(`shape ${shape}`).add('size');
	if (scene.hulls.length > 0) used.add('hull');
	return used;
}

function nameOf(entry: LegendEntry): string {
	switch (entry.kind) {
		case 'threat':
			return `threat ${entry.threat}`;
		case 'shape':
			return `shape ${entry.shape}`;
		case 'standing':
			return `standing ${entry.standing}`;
		default:
			return entry.kind;
	}
}

const us = actorId('us');
const faint = cablesAmongPartners(
	dataset,
	aggregate(dataset, dataset.ties, foldTo(dataset, false, []), true),
	us,
	new Set(realScene().marks.map(({ id }) => id))
);
const tiesWith = (status: string) => dataset.ties.filter((tie) => tie.status === status);

const wishes: [string, SceneWish][] = [
	...FORMATS.flatMap((format) =>
		LEVELS.map((level): [string, SceneWish] => [`${format} ${level}`, { format, level }])
	),
	['nothing but the focus', { ties: [] }],
	[
		'one tie',
		{ ties: dataset.ties.filter(({ between }) => between.includes(dataset.focus)).slice(0, 1) }
	],
	['ended ties only', { ties: tiesWith('ended') }],
	['planned ties only', { ties: tiesWith('planned') }],
	['ties without a threat', { ties: dataset.ties.filter(({ threats }) => threats.length === 0) }],
	['the United States unfolded', { toggled: ['us'] }],
	['ties among partners', { amongPartners: true }],
	['faint cables of an actor', { faint, spotlight: us }]
];

describe.each(wishes)('of %s', (_, wish) => {
	const scene = realScene(wish);
	const entries = legendOf(scene, most);

	it('the legend has each encoding in use once, and no other', () => {
		const names = entries.map(nameOf);
		expect(new Set(names)).toEqual(inUse(scene));
		expect(new Set(names).size).toBe(names.length);
	});

	it('samples are of the sizes that are drawn', () => {
		const frame = FRAMES[scene.frame.format];
		for (const entry of entries) {
			if (entry.kind === 'size') {
				for (const { r, ties } of entry.samples)
					expect(r).toBeCloseTo(markRadius(frame, most)(ties), 9);
				const largest = Math.max(...scene.marks.filter(({ focus }) => !focus).map(({ r }) => r));
				expect(entry.samples.at(-1)?.r).toBeCloseTo(largest, 9);
			}
			if (entry.kind === 'width')
				for (const { width, ties } of entry.samples)
					expect(width).toBeCloseTo(strandWidth(frame)(ties), 9);
		}
	});
});

it('reads threats in the order of their strands', () => {
	const threats = legendOf(realScene(), most).flatMap((entry) =>
		entry.kind === 'threat' ? [entry.threat] : []
	);
	expect(threats.at(0)).toBe('narcotics');
	expect(threats.at(-1)).toBe('none');
});
