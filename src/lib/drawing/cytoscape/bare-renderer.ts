import cytoscape, { type Core } from 'cytoscape';

const NAME = 'bare';

/** What Cytoscape has put into each renderer of its own, as far as it is used here. */
interface Common {
	readonly container: HTMLElement;
	/** All that it listens to. */
	readonly bindings: readonly {
		readonly target: EventTarget;
		readonly args: [type: string, heard: (event: Event) => void, options: object];
	}[];
	/** What is worked out for a frame. */
	readonly beforeRenderCallbacks: readonly { fn(willDraw: true, time: number): void }[];
}

/** A renderer that paints nothing, and rests while its picture is not shown. */
interface BareRenderer extends Common {
	/** Where Cytoscape notes what the pointer does. */
	data: object;
	startRenderLoop: () => void;
	redraw: () => void;
	/** Ends what a pointer or finger is about, and hears nothing of the window. */
	rest(): void;
	/** Hears of the window again. */
	wake(): void;
}

/** What a browser tells the window of at the end of a gesture. */
const ENDS: Readonly<Record<string, () => Event>> = {
	mouseup: () => new MouseEvent('mouseup'),
	touchend: () => Object.assign(new Event('touchend'), { touches: [] })
};

function BareRenderer(this: BareRenderer) {
	this.data = {};
	// It hears a pointer upon what is in its container, but not upon that itself.
	const ground = document.createElement('div');
	ground.style.cssText = 'position:absolute;inset:0;-webkit-tap-highlight-color:transparent';
	this.container.append(ground);
	// Its own loop asks for every frame as long as the page is open, this only for those in which there
	// is something to work out.
	let isDue = false;
	this.startRenderLoop = () => {};
	this.redraw = () => {
		if (isDue) return;
		isDue = true;
		requestAnimationFrame((time) => {
			isDue = false;
			for (const each of this.beforeRenderCallbacks) each.fn(true, time);
		});
	};
}

const ofWindow = ({ bindings }: Common) => bindings.filter(({ target }) => target === window);

/**
 * Cytoscape adds to this what it has in common for all its renderers: who is pointed at, and all
 * that a pointer does. Its own renderer would keep six canvases as large as the picture besides,
 * and paint on them in each frame what no one sees.
 */
BareRenderer.prototype = {
	redrawHint() {},
	render() {},
	matchCanvasSize() {},
	rest(this: BareRenderer) {
		const bindings = ofWindow(this);
		for (const { args } of bindings) {
			const end = ENDS[args[0]]?.();
			if (end) args[1](end);
		}
		for (const { args } of bindings) window.removeEventListener(...args);
	},
	wake(this: BareRenderer) {
		for (const { args } of ofWindow(this)) window.addEventListener(...args);
	}
};

cytoscape('renderer', NAME, BareRenderer);

/** Options that have Cytoscape take it; its types know of no renderers. */
export const BARE = { renderer: { name: NAME } };

/** The renderer of a graph that was made with these options. */
export const rendererOf = (cy: Core): Pick<BareRenderer, 'rest' | 'wake'> =>
	(cy as unknown as { renderer(): BareRenderer }).renderer();
