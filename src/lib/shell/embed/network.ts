import Legend from '#lib/views/network/Legend.svelte';
import Zoom from '#lib/views/network/Zoom.svelte';
import type { View } from '#lib/views/view.ts';
import NetworkPicture from './NetworkPicture.svelte';

/** The network as an embed comes with it: without Cytoscape, and nothing in it is moved. */
export const network: View = { picture: NetworkPicture, controls: Zoom, legend: Legend };
