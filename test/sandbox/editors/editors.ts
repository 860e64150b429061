import { join } from 'node:path';
import { ROOT } from '../extension.ts';

/** The pages of https://editors.example/: one editor each, on its true npm package. */
export const EDITORS = [
  'lexical',
  'lexical-newest',
  'draft',
  'tiptap',
  'tiptap-newest',
  'quill',
  'slate',
  'plain',
  'textarea',
  'textarea-newest',
] as const;
export type Editor = (typeof EDITORS)[number];

/** Boxes that do not take a text, each in its own way. */
export const REFUSERS = ['refusing', 'deaf', 'forgetful', 'cutting'] as const;
export type Refuser = (typeof REFUSERS)[number];

export const EDITORS_HOST = 'editors.example';

/** Where `buildEditors` writes; never committed. */
export const EDITORS_FOLDER = join(ROOT, '.output', 'editors');
