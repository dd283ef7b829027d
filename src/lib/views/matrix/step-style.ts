import { RAMP, type RampStep } from '#lib/scene/ramp.ts';

/** Ground and ink of a step, in the colours of the page's theme; the same mix as `rampColour`. */
export const stepStyle = ({ share, textInk }: RampStep): string =>
	`background: color-mix(in srgb, var(--${RAMP.strong}) ${share * 100}%, var(--${RAMP.ground})); color: var(--${textInk})`;
