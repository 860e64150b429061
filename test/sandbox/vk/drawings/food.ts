/** The things that the drawings are made of; each stands about 200 × 120 around its own origin. */

export function loaf(hue: number): string {
  return `<ellipse cx="0" cy="96" rx="150" ry="16" fill="#000" opacity=".18"/>
<path d="M-145 60c-18-70 60-118 145-118S163-10 145 60c-6 30-40 38-145 38s-139-8-145-38z" fill="hsl(${hue} 58% 44%)"/>
<path d="M-132 48c-10-60 58-98 132-98s142 38 132 98c-40-34-224-34-264 0z" fill="hsl(${hue + 8} 66% 58%)"/>
<path d="M-72 26q22-28 13-52M-8 16q22-30 12-56M58 24q20-28 10-50" stroke="hsl(${hue + 14} 76% 84%)" stroke-width="15" stroke-linecap="round" fill="none"/>
<g fill="#fff" opacity=".55"><circle cx="-96" cy="30" r="3"/><circle cx="-30" cy="-26" r="3"/><circle cx="92" cy="16" r="3"/><circle cx="30" cy="-32" r="2"/><circle cx="112" cy="40" r="2"/></g>`;
}

export function croissant(hue: number): string {
  const part = (x: number, y: number, turn: number, size: number, light: number): string =>
    `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${size * 1.35}" transform="rotate(${turn} ${x} ${y})" fill="hsl(${hue} 68% ${light}%)" stroke="hsl(${hue - 8} 62% 36%)" stroke-width="3"/>`;
  return `<ellipse cx="0" cy="92" rx="140" ry="14" fill="#000" opacity=".16"/>
${part(-118, 62, 52, 24, 47)}${part(118, 62, -52, 24, 47)}${part(-82, 30, 34, 38, 52)}${part(82, 30, -34, 38, 52)}${part(-38, 8, 16, 47, 57)}${part(38, 8, -16, 47, 57)}${part(0, 2, 0, 50, 62)}
<path d="M-14-44q-8 40 0 82M16-44q8 40 0 82" stroke="hsl(${hue + 10} 88% 82%)" stroke-width="6" fill="none" stroke-linecap="round" opacity=".8"/>`;
}

export function cup(hue: number): string {
  return `<ellipse cx="0" cy="98" rx="140" ry="16" fill="#000" opacity=".16"/><ellipse cx="0" cy="90" rx="128" ry="18" fill="#fff"/>
<path d="M-84-20H84v38c0 44-34 66-84 66s-84-22-84-66z" fill="hsl(${hue} 46% 62%)"/>
<path d="M84-6h16c38 0 36 60-12 58" stroke="hsl(${hue} 46% 62%)" stroke-width="16" fill="none"/>
<ellipse cx="0" cy="-20" rx="84" ry="22" fill="hsl(${hue} 46% 72%)"/><ellipse cx="0" cy="-18" rx="72" ry="17" fill="#7a4b2f"/>
<path d="M0-6c-34-10-26-26-12-24 8 1 12 7 12 7s4-6 12-7c14-2 22 14-12 24z" fill="#f6dfc0"/>${steam(-24, -52)}${steam(22, -56)}`;
}

export function cake(hue: number): string {
  return `<ellipse cx="0" cy="96" rx="160" ry="15" fill="#000" opacity=".15"/><ellipse cx="0" cy="86" rx="156" ry="18" fill="#fdf6ec"/>
<path d="M-112-20v92c0 24 224 24 224 0v-92z" fill="hsl(${hue} 52% 70%)"/><path d="M-112 22v18c0 24 224 24 224 0V22c0 24-224 24-224 0z" fill="#fff5e4"/>
<ellipse cx="0" cy="-20" rx="112" ry="28" fill="#fff5e4"/>
<path d="M-112-20c0 44 22 40 30 20s24 44 42 14 26 40 46 8 32 28 48 0 44 26 58-42" fill="#fff5e4"/>
${[-66, -22, 22, 66].map((x) => `<circle cx="${x}" cy="-34" r="16" fill="hsl(${hue - 18} 78% 50%)"/><circle cx="${x - 5}" cy="-40" r="4" fill="#fff" opacity=".7"/>`).join('')}`;
}

export function bun(hue: number): string {
  return `<ellipse cx="0" cy="58" rx="70" ry="10" fill="#000" opacity=".16"/><circle r="62" fill="hsl(${hue} 62% 54%)"/>
<path d="M0 0c10-12 26 2 16 18s-42 8-40-18 44-44 64-10-14 72-52 62" stroke="hsl(${hue - 8} 58% 34%)" stroke-width="9" fill="none" stroke-linecap="round"/>
<path d="M-44-34q30-30 74-16" stroke="#fff" stroke-width="7" opacity=".55" fill="none" stroke-linecap="round"/>`;
}

export function wheat(hue: number): string {
  const grains = [0, 1, 2, 3, 4, 5].map(
    (
      row,
    ) => `<ellipse cx="-13" cy="${-40 - row * 24}" rx="9" ry="17" transform="rotate(-28 -13 ${-40 - row * 24})"/>
<ellipse cx="13" cy="${-40 - row * 24}" rx="9" ry="17" transform="rotate(28 13 ${-40 - row * 24})"/>`,
  );
  return `<path d="M0 100V-170" stroke="hsl(${hue} 48% 42%)" stroke-width="6" stroke-linecap="round"/>
<g fill="hsl(${hue} 72% 58%)">${grains.join('')}<ellipse cy="-186" rx="9" ry="18"/></g>`;
}

export function box(hue: number): string {
  return `<g transform="translate(-62 -44) scale(.5)">${loaf(28)}</g><g transform="translate(64 -40) scale(.5)">${croissant(35)}</g>
<ellipse cx="0" cy="98" rx="160" ry="14" fill="#000" opacity=".18"/><path d="M-130-6h260L118 92h-236z" fill="hsl(${hue} 44% 56%)"/>
<path d="M-130-6h260v26h-260z" fill="hsl(${hue} 44% 66%)"/><path d="M-16-6h32v98h-32z" fill="#fff6e6" opacity=".85"/>`;
}

export const steam = (x: number, y: number): string =>
  `<path d="M${x} ${y}q-12-16 0-30t0-30" stroke="#fff" stroke-width="7" fill="none" opacity=".6" stroke-linecap="round"/>`;
