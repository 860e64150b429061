import Quill from 'quill';
import { box, tellModel } from './page.ts';

const place = document.createElement('div');
box().append(place);
const quill = new Quill(place);
// Its text always ends with one line break of its own.
tellModel(() => quill.getText().replace(/\n$/, ''));
