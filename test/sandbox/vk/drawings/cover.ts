import { croissant, loaf, steam, wheat } from './food.ts';

/** The wide picture above a community, of VK's old size: a shelf of bread, or a window in the morning. */
export function cover(name: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1590" height="400" viewBox="0 0 960 300" preserveAspectRatio="xMidYMid slice">
${name === 'cafe' ? morning() : shelf()}</svg>`;
}

function shelf(): string {
  const bread = [70, 250, 430, 610, 790].map((x, index) =>
    index % 2
      ? `<g transform="translate(${x} 158) scale(.62)">${croissant(34)}</g>`
      : `<g transform="translate(${x} 150) scale(.66)">${loaf(26 + index * 3)}</g>`,
  );
  const ears = [30, 210, 395, 575, 755, 930].map(
    (x, index) =>
      `<g transform="translate(${x} 214) rotate(${index % 2 ? 9 : -8}) scale(.8)">${wheat(42)}</g>`,
  );
  return `<defs><linearGradient id="s" x1="0" y1="0" x2="1" y2="1">
<stop offset="0" stop-color="#f8d9a6"/><stop offset=".55" stop-color="#eeb67a"/><stop offset="1" stop-color="#c9783f"/>
</linearGradient></defs><rect width="960" height="300" fill="url(#s)"/>
<circle cx="760" cy="60" r="150" fill="#fff4d8" opacity=".35"/>${ears.join('')}
<rect y="214" width="960" height="86" fill="#7a4a28"/><rect y="214" width="960" height="10" fill="#98643a"/>${bread.join('')}`;
}

function morning(): string {
  return `<defs><linearGradient id="m" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="#6f7fc9"/><stop offset=".6" stop-color="#e7b6c4"/><stop offset="1" stop-color="#fbe3b8"/>
</linearGradient></defs><rect width="960" height="300" fill="url(#m)"/>
<circle cx="480" cy="236" r="80" fill="#fff0c2"/>
<path d="M0 240q140-60 270-10t290-16 400 20v66H0z" fill="#5a4a7a" opacity=".75"/>
<path d="M0 268q200-40 420-6t540-14v52H0z" fill="#40345c"/>
<g transform="translate(690 120)"><path d="M0 40h110v40c0 34-22 54-55 54S0 114 0 80z" fill="#fffaf3"/>
<path d="M110 52h14c26 0 26 44-4 44h-14" stroke="#fffaf3" stroke-width="13" fill="none"/>
<ellipse cx="55" cy="41" rx="53" ry="10" fill="#6b4430"/>${steam(55, 22)}</g>`;
}
