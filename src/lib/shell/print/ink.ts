import { palettes, type Ink } from '#lib/scene/palette.ts';

/** The light theme, on paper that is white. */
export const inkOnPaper = (ink: Ink): string => (ink === 'paper' ? '#ffffff' : palettes.light[ink]);
