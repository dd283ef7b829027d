import { describe, expect, it } from 'vitest';
import { keptIn, outdated, readIn } from '#lib/offline/stores.ts';
import { makeSite } from './site.ts';

const site = makeSite('4');
const of = (version: string) => [keptIn(makeSite(version)), readIn(makeSite(version))];
const foreign = ['lazos:/:kept:1', 'lazos:/lazos/old/:kept:1', 'another'];

describe('outdated stores', () => {
	it('are those of all other versions once one window is left', () => {
		const names = [...foreign, ...of('1'), ...of('3'), ...of('4')];
		expect(outdated(names, site, true)).toEqual([...of('1'), ...of('3')]);
	});

	it('are, while several windows are open, all but the files of the two versions before', () => {
		const names = [...of('1'), ...of('2'), ...of('3'), ...of('4'), ...foreign];
		const [two = '', three = ''] = ['2', '3'].map((version) => keptIn(makeSite(version)));
		const gone = outdated(names, site, false);
		expect(gone).toEqual([...of('1'), readIn(makeSite('2')), readIn(makeSite('3'))]);
		expect(gone).not.toContain(two);
		expect(gone).not.toContain(three);
	});

	it('are none where there is one version', () => {
		expect(outdated([...of('4'), ...foreign], site, true)).toEqual([]);
	});
});
