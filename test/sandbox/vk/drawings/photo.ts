import { between, hash, pick, seeded } from '../content/seed.ts';
import { box, bun, cake, croissant, cup, loaf, steam, wheat } from './food.ts';

/** A picture by its name: the word chooses the things, the number their colours and places. */
export function photo(name: string): string {
  const random = seeded(hash(name));
  const kind = name.split('-')[0] ?? 'bread';
  const background =
    between(random, 0, 1) < 0.3 ? between(random, 170, 230) : between(random, 18, 62);
  const at = (x: number, y: number, size: number, drawing: string, turn = 0): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${drawing}</g>`;
  const lean = between(random, -7, 7);
  const hue = between(random, 22, 38);
  const two = random() < 0.5;

  const scenes: Record<string, () => string> = {
    bread: () =>
      (two ? at(420, 200, 0.8, loaf(hue - 6), -lean) : at(120, 230, 1, wheat(44), -14)) +
      at(285, 250, 1.15, loaf(hue), lean),
    croissant: () =>
      (two ? at(430, 180, 0.75, croissant(hue + 4), 12) : '') +
      at(280, 245, 1.25, croissant(hue + 6), lean),
    coffee: () =>
      at(two ? 250 : 330, 240, 1.15, cup(between(random, 0, 360))) +
      at(two ? 480 : 110, 285, 0.55, croissant(36)),
    cake: () => at(300, 240, 1.25, cake(between(random, 330, 400))),
    buns: () =>
      [130, 300, 470]
        .map((x, index) =>
          at(x, index === 1 ? 270 : 230, 1.25, bun(hue + index * 3), lean * index * 4),
        )
        .join(''),
    wheat: () =>
      [70, 160, 250, 345, 440, 530]
        .map((x, index) =>
          at(
            x,
            290 + (index % 2) * 26,
            1.15,
            wheat(between(random, 38, 50)),
            between(random, -10, 10),
          ),
        )
        .join(''),
    box: () => at(300, 240, 1.25, box(between(random, 20, 40)), lean / 2),
    basket: () =>
      at(120, 210, 0.95, wheat(44), -12) + at(300, 250, 1.4, box(26)) + at(500, 300, 0.5, bun(32)),
    oven: () => oven(at(300, 268, 0.72, loaf(hue)), steam),
    shop: () => shop(pick(random, [8, 24, 152, 205]), at),
    kitchen: () => kitchen(at, hue),
  };
  const scene = scenes[kind] ?? scenes['bread'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" preserveAspectRatio="xMidYMid slice">
<defs><linearGradient id="b" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${background} 60% 90%)"/>
<stop offset="1" stop-color="hsl(${background + 18} 46% 72%)"/></linearGradient></defs>
<rect width="600" height="400" fill="url(#b)"/><circle cx="${between(random, 60, 540)}" cy="${between(random, 30, 140)}" r="${between(random, 60, 140)}" fill="#fff" opacity=".28"/>
<path d="M0 ${between(random, 285, 310)}Q300 ${between(random, 270, 300)} 600 ${between(random, 285, 310)}V400H0z" fill="hsl(${background - 4} 34% ${between(random, 44, 62)}%)"/>
${scene ? scene() : ''}</svg>`;
}

function oven(inside: string, smoke: typeof steam): string {
  return `<rect width="600" height="400" fill="#5b3526"/>
<g stroke="#6f4533" stroke-width="4">${[60, 120, 180, 240, 300, 360].map((y, row) => `<path d="M0 ${y}H600M${row % 2 ? 80 : 20} ${y - 60}v60M${row % 2 ? 520 : 580} ${y - 60}v60"/>`).join('')}</g>
<path d="M90 400V240C90 110 190 50 300 50s210 60 210 190v160z" fill="#2a1510"/>
<path d="M130 400V250C130 140 210 92 300 92s170 48 170 158v150z" fill="#e2642a"/>
<path d="M160 400V270c0-96 66-130 140-130s140 34 140 130v130z" fill="#f9b24a" opacity=".8"/>
<rect x="80" y="340" width="440" height="60" fill="#3b2119"/>${inside}${smoke(250, 190)}${smoke(340, 180)}`;
}

function shop(
  hue: number,
  at: (x: number, y: number, size: number, drawing: string) => string,
): string {
  const stripes = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (index) =>
      `<path d="M${60 + index * 60} 90h60v46q-30 30-60 0z" fill="${index % 2 ? '#fff8ea' : `hsl(${hue} 52% 52%)`}"/>`,
  );
  return `<rect x="60" y="80" width="480" height="320" fill="#f3e3cc"/><rect x="90" y="150" width="290" height="180" rx="8" fill="#ffedb8"/>
<rect x="410" y="150" width="100" height="250" rx="8" fill="hsl(${hue} 30% 38%)"/><rect x="425" y="168" width="70" height="110" rx="4" fill="#ffe9a8"/><circle cx="428" cy="308" r="6" fill="#f2c14e"/>
${stripes.join('')}<rect x="90" y="282" width="290" height="48" fill="#a2703f"/>
${at(160, 248, 0.4, loaf(30))}${at(300, 254, 0.4, croissant(34))}<rect y="386" width="600" height="14" fill="#000" opacity=".2"/>`;
}

function kitchen(
  at: (x: number, y: number, size: number, drawing: string) => string,
  hue: number,
): string {
  return `<path d="M0 60h600M0 130h600" stroke="#fff" stroke-width="10" opacity=".6"/>
<g fill="#fff" opacity=".8"><rect x="60" y="20" width="46" height="40" rx="8"/><rect x="124" y="8" width="34" height="52" rx="8"/><rect x="420" y="86" width="50" height="44" rx="8"/><rect x="486" y="74" width="34" height="56" rx="8"/></g>
<ellipse cx="300" cy="300" rx="230" ry="42" fill="#fffdf8" opacity=".8"/>
<path d="M170 285c0-70 70-96 130-96s130 26 130 96c0 26-260 26-260 0z" fill="hsl(${hue + 10} 60% 86%)"/>
<path d="M230 240q40-30 100-16" stroke="#fff" stroke-width="9" fill="none" stroke-linecap="round"/>
<g transform="rotate(-14 450 320)"><rect x="340" y="312" width="190" height="34" rx="17" fill="#b98049"/><rect x="312" y="321" width="30" height="16" rx="8" fill="#8a5a30"/><rect x="528" y="321" width="30" height="16" rx="8" fill="#8a5a30"/></g>
${at(110, 310, 0.55, bun(hue))}`;
}
