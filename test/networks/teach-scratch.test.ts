import { it } from 'vitest';
import type { NetworkId, Place, PlaceName } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { teachAgain } from './teaching-help.ts';
import { savedPages, realFeed, realTelegram, realX } from './saved-pages.ts';
it('table', () => {
  const pages = [...savedPages(), realFeed(), ...realTelegram(), ...realX()].filter(
    (p) => p !== null,
  );
  for (const id of Object.keys(places) as NetworkId[]) {
    if (process.env['NET'] && process.env['NET'] !== id) continue;
    for (const [name, place] of Object.entries(places[id].places) as [PlaceName, Place][]) {
      if (!['post', 'comment', 'community'].includes(name)) continue;
      for (const [field, rows] of Object.entries(place.fields)) {
        if (!['text', 'count', 'date', 'url'].includes(rows.parse)) continue;
        let v = 0,
          l = 0,
          a = 0;
        const bad: string[] = [];
        for (const page of pages.filter((p) => p.network === id)) {
          const o = teachAgain(page, name, field);
          if (!o) continue;
          v += o.values;
          l += o.left;
          a += o.again;
          if (o.again < o.values || process.env['ALL'])
            bad.push(
              `   ${page.name}: ${o.again}/${o.values} left ${o.left} ex ${o.examples} ${JSON.stringify(o.rows.map((r) => [r.css, r.take, r.match]))}`,
            );
        }
        if (v) console.log(`${id} ${name}.${field}: ${a}/${v} (left ${l})\n${bad.join('\n')}`);
      }
    }
  }
}, 600000);
