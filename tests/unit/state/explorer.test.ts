import { describe, expect, it } from 'vitest';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { toggleValue, withAmongPartners, withYears } from '#lib/query/edit.ts';
import { STANDINGS } from '#lib/query/query.ts';
import { answerPath } from '#lib/questions/path.ts';
import { emphasisOf } from '#lib/state/emphasis.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import { INITIAL_VIEW_STATE } from '#lib/state/view-state.ts';
import { actorId, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('drugs', ['gt', 'us'], { threats: ['narcotics', 'cyber'] }),
	makeTie('training', ['gt-army', 'us-southcom'], { threats: ['narcotics'] }),
	makeTie('floods', ['gt', 'hn'], { threats: ['disasters'] }),
	makeTie('among', ['us', 'hn'], { threats: ['narcotics'] })
]);
const layouts = {
	wide: { radial: layOut('radial', layoutInput(dataset, FRAMES.wide)) },
	tall: { radial: layOut('radial', layoutInput(dataset, FRAMES.tall)) }
};
const layers = layOut('layers', layoutInput(dataset, FRAMES.wide));
const start = () => new Explorer(dataset, layouts);
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).toSorted();
const [gt, us, hn, mx] = ['gt', 'us', 'hn', 'mx'].map(actorId);
if (!gt || !us || !hn || !mx) throw new Error('Four ids were named.');

describe('Explorer', () => {
	it('begins with the ties of the focus, by countries', () => {
		const explorer = start();
		expect(idsOf(explorer.ties)).toEqual(['drugs', 'floods', 'training']);
		expect(idsOf(explorer.network.cables)).toEqual(['gt~hn', 'gt~us']);
		expect(idsOf(explorer.scene.marks)).toEqual(['gt', 'hn', 'us']);
	});

	it('follows a question through to the picture: fewer marks, the chosen strands alone', () => {
		const explorer = start();
		explorer.ask(toggleValue(explorer.query, 'threat', 'narcotics'));
		expect(idsOf(explorer.ties)).toEqual(['drugs', 'training']);
		expect(idsOf(explorer.scene.marks)).toEqual(['gt', 'us']);
		expect(explorer.scene.strands.map(({ id }) => id)).toEqual(['gt~us/narcotics']);
	});

	it('shows ties among partners faintly for the actor pointed at, else for the one selected', () => {
		const explorer = start();
		const faint = () => explorer.scene.strands.filter((strand) => strand.faint).map(({ id }) => id);
		expect(faint()).toEqual([]);
		explorer.select({ kind: 'actor', id: us });
		expect(faint()).toEqual(['hn~us/narcotics']);
		explorer.spotlight = gt;
		expect(faint()).toEqual([]);
		explorer.spotlight = hn;
		expect(faint()).toEqual(['hn~us/narcotics']);
		explorer.ask(withAmongPartners(explorer.query, true));
		expect(faint()).toEqual([]);
	});

	it('tells of a question and counts its ties once the answer is there', () => {
		const explorer = start();
		const question = { kind: 'path', from: us, to: hn } as const;
		explorer.wonder(question);
		expect(explorer.told.question).toBeUndefined();
		expect(explorer.counts).toMatchObject({ total: 3, ofAnswer: false });
		explorer.provideAnswer({ path: answerPath }, emphasisOf);
		expect(explorer.told.question).toBe(question);
		expect(idsOf(explorer.ties)).toEqual(['among']);
		expect(explorer.counts).toMatchObject({ total: 1, all: 1, ofAnswer: true });
		expect(Object.fromEntries(explorer.counts.counts.threat)).toMatchObject({
			narcotics: 1,
			disasters: 0
		});
		explorer.wonder({ kind: 'rank', measure: 'degree' });
		expect(explorer.counts).toMatchObject({ total: 3, ofAnswer: false });
	});

	it('knows which ties pass the filters beside an answer, and the answer in all years', () => {
		const dated = makeDataset([
			makeTie('drugs', ['gt', 'us'], { start: '2000' }),
			makeTie('floods', ['gt', 'hn'], { start: '2000', end: '2005' }),
			makeTie('among', ['us', 'hn'], { start: '2010' }),
			makeTie('before', ['us', 'hn'], { start: '2000', end: '2005' })
		]);
		const explorer = new Explorer(dated, layouts);
		explorer.provideAnswer({ path: answerPath }, emphasisOf);
		explorer.ask(withYears(explorer.query, { from: 2011, to: 2012, standings: STANDINGS }));
		expect(idsOf(explorer.ties)).toEqual(['drugs']);
		expect(idsOf(explorer.tiesOfAllYears)).toEqual(['drugs', 'floods']);
		explorer.wonder({ kind: 'path', from: us, to: hn });
		expect(idsOf(explorer.ties)).toEqual(['among']);
		expect(idsOf([...explorer.passing])).toEqual(['among', 'drugs']);
		expect(idsOf(explorer.tiesOfAllYears)).toEqual(['among', 'before']);
		explorer.ask(withYears(explorer.query, undefined));
		expect(idsOf(explorer.tiesOfAllYears)).toEqual(['among', 'before']);
	});

	it('unfolds the country of an institution and folds it again; others have nothing to unfold', () => {
		const explorer = start();
		explorer.toggleFolding(actorId('us-southcom'));
		expect(explorer.state.toggled).toEqual(['us']);
		expect(explorer.isUnfolded(us)).toBe(true);
		expect(idsOf(explorer.scene.marks)).toEqual(['gt', 'hn', 'us', 'us-southcom']);
		explorer.toggleFolding(us);
		expect(explorer.state.toggled).toEqual([]);
		explorer.toggleFolding(hn);
		expect(explorer.state.toggled).toEqual([]);
	});

	it('forgets what was unfolded alone when the level changes', () => {
		const explorer = start();
		explorer.toggleFolding(us);
		explorer.showLevel('institutions');
		expect(explorer.state.toggled).toEqual([]);
		expect(explorer.isUnfolded(us)).toBe(true);
	});

	it('keeps the radial layout until the one asked for is there', () => {
		const explorer = start();
		explorer.showLayout('layers');
		expect(explorer.layout).toBe(layouts.wide.radial);
		expect(explorer.missingLayout).toEqual({ format: 'wide', layout: 'layers' });
		explorer.provideLayout('wide', 'layers', layers);
		expect(explorer.layout).toBe(layers);
		expect(explorer.missingLayout).toBeUndefined();
	});

	it('puts an actor where it was dragged, and back', () => {
		const explorer = start();
		const before = explorer.scene.marks.find(({ id }) => id === us);
		explorer.move(us, { x: 0, y: -0.5 });
		expect(explorer.scene.marks.find(({ id }) => id === us)).toMatchObject({ x: 416, y: 150 });
		explorer.undoMoves();
		expect(explorer.scene.marks.find(({ id }) => id === us)).toEqual(before);
	});

	it('tells what is seen while another view is asked for, in another language too', () => {
		const explorer = start();
		explorer.ask(toggleValue(explorer.query, 'threat', 'narcotics'));
		explorer.show('map');
		expect(explorer.state.view).toBe('map');
		for (const each of [explorer, explorer.translated(dataset, undefined)])
			expect(each.seen).toEqual({ ...explorer.state, view: 'network' });
		explorer.shownView = 'map';
		explorer.show('table');
		for (const each of [explorer, explorer.translated(dataset, undefined)])
			expect(each.seen).toEqual({ ...explorer.state, view: 'map' });
	});

	it('keeps the selection when a filter takes it from the picture', () => {
		const explorer = start();
		explorer.select({ kind: 'actor', id: hn });
		explorer.ask(toggleValue(explorer.query, 'threat', 'narcotics'));
		expect(explorer.selection).toEqual({ kind: 'actor', id: hn });
		expect(idsOf(explorer.scene.marks)).not.toContain('hn');
	});

	it('never changes the state that others begin with', () => {
		const before = structuredClone(INITIAL_VIEW_STATE);
		const explorer = start();
		explorer.ask(toggleValue(explorer.query, 'threat', 'narcotics'));
		explorer.move(mx, { x: 1, y: 1 });
		explorer.showLevel('institutions');
		expect(INITIAL_VIEW_STATE).toEqual(before);
	});
});
