import { join } from 'node:path';
import { ROOT } from '../extension.ts';

/** Where `build.ts` writes; never committed. */
export const TWITCH_CLIENT = join(ROOT, '.output', 'sandbox-twitch', 'main.js');
