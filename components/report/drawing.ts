import { safe } from './markup.ts';
import type { Part } from './part.ts';

/** A chart of a report as SVG in the page: no script, sharp on paper, its figures in its titles. */

type Chart = Extract<Part, { kind: 'chart' }>;

const width = 680;
const height = 190;
const pad = { left: 76, right: 14, top: 14, bottom: 26 };

interface Scale {
  x: (at: number) => number;
  y: (value: number) => number;
}

function scaleOf({ points, across, look, ...span }: Chart): Scale {
  const at = points.map((point) => point.at);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (across) values.push(across.value);
  const [from, to] = [Math.min(span.from, ...at), Math.max(span.to, ...at)];
  const high = Math.max(...values);
  // Dots of a rate stand on nothing; a line of followers would be flat on it.
  const low = look === 'dots' ? 0 : Math.min(...values);
  const room = { x: width - pad.left - pad.right, y: height - pad.top - pad.bottom };
  return {
    x: (moment) => pad.left + (to === from ? 0.5 : (moment - from) / (to - from)) * room.x,
    y: (value) => pad.top + (high === low ? 0.5 : (high - value) / (high - low)) * room.y,
  };
}

const fixed = (value: number) => value.toFixed(1);

/** Days that were not read are left open: a line over them would tell what nobody knows. */
function linesOf({ points }: Chart, { x, y }: Scale): string {
  const runs: string[][] = [[]];
  for (const { at, value } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(`${fixed(x(at))},${fixed(y(value))}`);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `<polyline class="line" points="${run.join(' ')}"/>`)
    .join('');
}

export function drawingOf(chart: Chart): string {
  const known = chart.points.flatMap((point) => {
    return point.value === null ? [] : [{ ...point, value: point.value }];
  });
  const scale = scaleOf(chart);
  const { x, y } = scale;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const dots = known
    .map(({ at, value, text }) => {
      const place = `cx="${fixed(x(at))}" cy="${fixed(y(value))}"`;
      return `<circle class="dot" ${place} r="3"><title>${safe(text)}</title></circle>`;
    })
    .join('');
  const rule = (value: number, text: string, look = 'grid') =>
    `<line class="${look}" x1="${pad.left}" x2="${width - pad.right}" y1="${fixed(y(value))}" y2="${fixed(y(value))}"/>` +
    `<text class="tick" x="${pad.left - 8}" y="${fixed(y(value) + 4)}" text-anchor="end">${safe(text)}</text>`;
  const usual = chart.across
    ? `<line class="usual" x1="${pad.left}" x2="${width - pad.right}" y1="${fixed(y(chart.across.value))}" y2="${fixed(y(chart.across.value))}"/>` +
      `<text class="usual-word" x="${width - pad.right}" y="${fixed(y(chart.across.value) - 5)}" text-anchor="end">${safe(chart.across.text)}</text>`
    : '';
  const bottom = height - 8;
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${safe(chart.title)}">` +
    rule(high, chart.say.high) +
    (low === high ? '' : rule(low, chart.say.low)) +
    usual +
    (chart.look === 'line' ? linesOf(chart, scale) : '') +
    dots +
    `<text class="tick" x="${pad.left}" y="${bottom}">${safe(chart.first)}</text>` +
    `<text class="tick" x="${width - pad.right}" y="${bottom}" text-anchor="end">${safe(chart.last)}</text>` +
    '</svg>'
  );
}
