import '../../assets/css/surface.css';
import { mount } from '../../components/mount.tsx';
import { beginSurface } from '../../utils/look.ts';
import { readUnfinished } from '../../utils/plan/unfinished.ts';
import { App } from './app.tsx';

const [surface, fields] = await Promise.all([beginSurface(), readUnfinished('side')]);
mount({ ...surface, title: 'draft:side.title' }, <App first={fields} />);
