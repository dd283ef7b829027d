import { drawChange } from '#lib/drawing/svg/change-badge.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { describeDates } from '#lib/evidence/dates.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { rampOf } from '#lib/scene/ramp.ts';
import { textWidth, type Weight } from '#lib/scene/text-metrics.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { inStrips, type Strips } from '../strips.ts';
import type { ViewFigure } from '../view.ts';
import { scaleAxis } from './axis.ts';
import { drawGround, drawRow, drawYears } from './draw.ts';
import { rowKey, type TimelineRow } from './rows.ts';
import {
	densitySteps,
	groupCounts,
	groupName,
	legendOfTimeline,
	runsIn,
	shownAxis,
	shownChange,
	shownRows,
	shownSpans
} from './shown.ts';

/** In px. */
const FIGURE = { width: 960, names: 290, head: 34, row: 20, indent: 14, right: 8, gap: 10 };
const TEXT_PX = 11.5;
const CHANGE_ROOM = 16;

/** Where everything of the whole timeline stands, whatever part of it is scrolled to. */
function layOut(explorer: Explorer, messages: Messages) {
	const rows = shownRows(explorer);
	const scale = scaleAxis(shownAxis(explorer), FIGURE.names, FIGURE.width - FIGURE.right);
	const { periods } = explorer;
	type InkOf = (ink: Ink) => string;
	return {
		rows,
		/** Lower edge of the row before this one. */
		topOf: (row: number) => FIGURE.head + row * FIGURE.row,
		drawHead: (inkOf: InkOf) => drawYears(scale, FIGURE.head / 3, periods, inkOf),
		drawGround: (top: number, bottom: number, inkOf: InkOf) =>
			drawGround(scale, top, bottom, shownSpans(explorer), inkOf),
		drawRow(row: TimelineRow, i: number, inkOf: InkOf): SvgNode {
			const y = FIGURE.head + (i + 0.5) * FIGURE.row;
			const style = {
				scale,
				stepOf: rampOf(densitySteps(explorer)),
				runsOf: (group: TimelineRow['group']) => runsIn(explorer, group),
				datesOf: (tie: Parameters<typeof describeDates>[0]) => describeDates(tie, messages),
				inkOf
			};
			return element('g', { id: plainId(rowKey(row)) }, [
				...drawName(explorer, row, y, messages, inkOf),
				...drawRow(row, y, style)
			]);
		}
	};
}

/** The whole timeline, its groups folded or open as seen. */
export function figure(explorer: Explorer, messages: Messages): ViewFigure {
	const { rows, topOf, ...draw } = layOut(explorer, messages);
	const bottom = topOf(rows.length);
	return {
		box: { left: 0, top: 0, right: FIGURE.width, bottom },
		node: (inkOf) =>
			element('g', { id: 'timeline' }, [
				element('g', { id: 'timeline-years' }, [
					draw.drawGround(FIGURE.head, bottom, inkOf),
					draw.drawHead(inkOf)
				]),
				...rows.map((row, i) => draw.drawRow(row, i, inkOf))
			]),
		legend: legendOfTimeline(explorer)
	};
}

/** The same for pages of paper: the years again on each. */
export function strips(explorer: Explorer, messages: Messages): Strips {
	const { rows, topOf, ...draw } = layOut(explorer, messages);
	return {
		left: 0,
		right: FIGURE.width,
		head: { top: 0, bottom: FIGURE.head, node: draw.drawHead },
		rows: inStrips(rows, (some, from) => {
			const [top, bottom] = [topOf(from), topOf(from + some.length)];
			return {
				top,
				bottom,
				node: (inkOf) =>
					element('g', {}, [
						draw.drawGround(top, bottom, inkOf),
						...some.map((row, i) => draw.drawRow(row, from + i, inkOf))
					])
			};
		})
	};
}

/** A plain id has letters, digits and hyphens only. */
const plainId = (key: string): string => `row-${key.replace(/[^\w-]/g, '--')}`;

function drawName(
	explorer: Explorer,
	row: TimelineRow,
	y: number,
	messages: Messages,
	inkOf: (ink: Ink) => string
): SvgNode[] {
	const room = FIGURE.names - FIGURE.gap;
	const text = (line: string, x: number, weight: Weight, ink: Ink) =>
		drawText(
			{ lines: [line], x, y, sizePx: TEXT_PX, weight, align: 'start' },
			{ fill: inkOf(ink) }
		);
	if (row.kind === 'group') {
		const [count = ''] = groupCounts(row.group, messages);
		const countWidth = textWidth(count, TEXT_PX, 500) + FIGURE.gap;
		const name = fitText(groupName(explorer, row.group, messages), room - countWidth, 600);
		return [
			text(name, 0, 600, 'ink'),
			text(count, textWidth(name, TEXT_PX, 600) + FIGURE.gap, 500, 'ink-3')
		];
	}
	const change = shownChange(explorer, row.timed.tie);
	const left = FIGURE.indent + (explorer.periods ? CHANGE_ROOM : 0);
	return [
		...(change ? [drawChange(change, FIGURE.indent + CHANGE_ROOM / 2 - 2, y, inkOf)] : []),
		text(fitText(row.timed.tie.name, room - left, 500), left, 500, 'ink-2')
	];
}

/** The text, cut with an ellipsis if it is longer than `maxPx`. */
function fitText(text: string, maxPx: number, weight: Weight): string {
	if (textWidth(text, TEXT_PX, weight) <= maxPx) return text;
	const letters = [...text];
	while (letters.length > 1 && textWidth(`${letters.join('')}…`, TEXT_PX, weight) > maxPx)
		letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
