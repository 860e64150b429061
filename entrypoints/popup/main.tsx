import '../../assets/css/surface.css';
import { mount } from '../../components/mount.tsx';
import { beginSurface } from '../../utils/look.ts';
import { App } from './app.tsx';
import { readRecord, wasMade } from './record.ts';

// The record first and beside the settings: the popup's first picture waits for nothing else.
const [record, surface] = await Promise.all([readRecord(), beginSurface()]);
const rings = /^#rings(?:\/([0-9a-f-]{36}))?$/u.exec(location.hash);
if (rings) {
  // A notification without buttons was pressed: what rings, and what can be done with it.
  // A window of its own has the width that the person gives it.
  document.body.style.width = 'auto';
  const { Rings } = await import('./rings.tsx');
  mount({ ...surface, title: 'reminders:rings.title' }, <Rings first={rings[1] ?? null} />);
} else {
  // The database is loaded here only when the background could not work with it.
  const check = async () => ((await wasMade()) ? null : surface.data.check());
  const data = { ...surface.data, check };
  mount({ ...surface, data, title: 'popup:title' }, <App first={record} />);
}
