import '../../assets/css/surface.css';
import { mount } from '../../components/mount.tsx';
import { beginSurface } from '../../utils/look.ts';
import { App } from './app.tsx';

mount({ ...(await beginSurface()), title: 'dashboard:title' }, <App />);
