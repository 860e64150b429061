import { editable, tellModel } from './page.ts';

// Keeps the first line of what comes in, as a box with a limit does.
const element = editable();
element.addEventListener('input', () => {
  element.textContent = element.innerText.split('\n')[0] ?? '';
});
tellModel(() => element.innerText);
