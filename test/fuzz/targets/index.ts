import type { Target } from '../target.ts';
import { ofFiles } from './files.ts';
import { keptFile } from './kept.ts';
import { ofMessages } from './messages.ts';
import { readers } from './readers.ts';
import { ofTexts } from './texts.ts';

/** All that takes what others made. */
export const targets: readonly Target[] = [...readers, ...ofTexts, ...ofFiles, ...ofMessages];

/** What they need before the first case. */
export const prepare = async (): Promise<void> => void (await keptFile());
