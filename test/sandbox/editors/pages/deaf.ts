import { editable, tellModel } from './page.ts';

// Takes what it is asked for before the box changes, as editors with a model do, but keeps nothing.
const element = editable();
element.addEventListener('beforeinput', (event) => event.preventDefault());
tellModel(() => '');
