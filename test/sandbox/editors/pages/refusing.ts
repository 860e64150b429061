import { editable, tellModel } from './page.ts';

const element = editable();
for (const name of ['beforeinput', 'paste', 'drop', 'keydown'] as const) {
  element.addEventListener(name, (event) => event.preventDefault());
}
tellModel(() => '');
