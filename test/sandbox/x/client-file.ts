import { join } from 'node:path';
import { ROOT } from '../extension.ts';

/** Where `build.ts` writes; never committed. */
export const X_CLIENT = join(ROOT, '.output', 'sandbox-x', 'main.js');
