/** Drawn on 24 by 24, as lines. */
const icons = {
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  trend: 'M4 17l6-6 4 4 6-8M15 7h5v5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20a6 6 0 0 1 12 0M16 5a3.5 3.5 0 0 1 0 6M18 14a6 6 0 0 1 3 6',
  chat: 'M4 5h16v11H9l-5 4z',
  plus: 'M12 5v14M5 12h14',
  phone:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3M11 18h2',
} as const;
export type IconName = keyof typeof icons;
const svgNames = 'http://www.w3.org/2000/svg';

/** An icon of our marks. */
export const drawIcon = (name: IconName): SVGSVGElement => drawLines(icons[name]);

export function drawLines(path: string): SVGSVGElement {
  const svg = document.createElementNS(svgNames, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svgNames, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
