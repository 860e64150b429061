import '../../assets/css/surface.css';
import { mount } from '../../components/mount.tsx';
import { beginSurface } from '../../utils/look.ts';
import { App } from './app.tsx';
import { readRecord } from './record.ts';

// The record first and beside the settings: the popup's first picture waits for nothing else.
const [record, surface] = await Promise.all([readRecord(), beginSurface()]);
mount({ ...surface, title: 'popup:title' }, <App first={record} />);
