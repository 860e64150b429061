import '../../assets/css/surface.css';
import { mount } from '../../components/mount.tsx';
import { beginSurface } from '../../utils/look.ts';
import { App } from './app.tsx';

// Given to this one frame by the background; without it nothing is told (see messages.ts).
const token = location.hash.slice(1);
mount({ ...(await beginSurface()), title: 'panel:title' }, <App token={token} />);
