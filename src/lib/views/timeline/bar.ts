import type { Bar } from '#lib/drawing/svg/timeline-marks.ts';
import type { TimeScale } from './axis.ts';
import type { TieSpan } from './tie-span.ts';

/** In px: a bar of one day is still seen; what is not known when tapers over this length. */
const LEAST = 6;
const TAPER = 22;

/** Where the bar of a tie stands: what is sure of it, and how it begins and ends. */
export function barOf(span: TieSpan, scale: TimeScale): Bar {
	const start = startOf(span, scale);
	const end = endOf(span, scale, start.sureFrom);
	const meet = (start.sureFrom + end.sureTo) / 2;
	const isSure = start.sureFrom <= end.sureTo;
	return widened(
		{
			from: isSure ? start.sureFrom : meet,
			to: isSure ? end.sureTo : meet,
			start: { at: Math.min(start.at, meet), look: start.look },
			end: { at: Math.max(end.at, meet), look: end.look }
		},
		scale
	);
}

type Start = Bar['start'] & { readonly sureFrom: number };
type End = Bar['end'] & { readonly sureTo: number };

function startOf({ beginning, began }: TieSpan, scale: TimeScale): Start {
	const first = began.earliest ?? began.latest;
	const at = first === undefined ? scale.left : scale.startOf(first);
	switch (beginning) {
		case 'known':
			return { at, sureFrom: at, look: 'sharp' };
		case 'uncertain': {
			const sureFrom = began.latest === undefined ? scale.right : scale.endOf(began.latest);
			return began.earliest === undefined
				? { at: scale.left, sureFrom, look: 'taper' }
				: { at, sureFrom, look: 'uncertain' };
		}
		case 'not-known':
			return { at: Math.max(scale.left, at - TAPER), sureFrom: at, look: 'taper' };
		default:
			return beginning satisfies never;
	}
}

function endOf({ ending, ended }: TieSpan, scale: TimeScale, sureFrom: number): End {
	const last = ended.latest ?? ended.earliest;
	const at = last === undefined ? scale.right : scale.endOf(last);
	switch (ending) {
		case 'known':
			return { at, sureTo: at, look: 'sharp' };
		case 'uncertain':
			return {
				at,
				sureTo: ended.earliest === undefined ? sureFrom : scale.startOf(ended.earliest),
				look: 'uncertain'
			};
		case 'ongoing':
			return { at: scale.right, sureTo: scale.right, look: 'arrow' };
		case 'not-known-ended':
			return {
				at: scale.right,
				sureTo: Math.min(sureFrom + LEAST, scale.right),
				look: 'taper'
			};
		case 'not-known':
			return { at: Math.min(at + TAPER, scale.right), sureTo: at, look: 'lost' };
		default:
			return ending satisfies never;
	}
}

/** The bar, at least as long as is seen, and within the axis. */
function widened(bar: Bar, { left, right }: TimeScale): Bar {
	const lacking = LEAST - (bar.end.at - bar.start.at);
	if (lacking <= 0) return bar;
	const later = Math.min(lacking, right - bar.end.at);
	const earlier = Math.min(lacking - later, bar.start.at - left);
	return {
		from: bar.from - earlier,
		to: bar.to + later,
		start: { ...bar.start, at: bar.start.at - earlier },
		end: { ...bar.end, at: bar.end.at + later }
	};
}
