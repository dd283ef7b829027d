import cytoscape from 'cytoscape';

const NAME = 'bare';

interface Renderer {
	/** Where Cytoscape notes what the pointer does. */
	data: object;
	readonly container: HTMLElement;
}

function BareRenderer(this: Renderer) {
	this.data = {};
	// It hears a pointer upon what is in its container, but not upon that itself.
	const ground = document.createElement('div');
	ground.style.cssText = 'position:absolute;inset:0;-webkit-tap-highlight-color:transparent';
	this.container.append(ground);
}
/**
 * Cytoscape adds to this what it has in common for all its renderers: who is pointed at, and all
 * that a pointer does. Its own renderer would keep six canvases as large as the picture besides,
 * and paint on them in each frame what no one sees.
 */
BareRenderer.prototype = { redrawHint() {}, render() {}, matchCanvasSize() {} };

cytoscape('renderer', NAME, BareRenderer);

/** Options that have Cytoscape take it; its types know of no renderers. */
export const BARE = { renderer: { name: NAME } };
