import { editable, tellModel } from './page.ts';

// Shows what comes in, then draws its own model again, which never got it.
const element = editable();
element.addEventListener('input', () => setTimeout(() => element.replaceChildren(), 60));
tellModel(() => '');
