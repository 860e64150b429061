import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Head } from '../../utils/triage/head.ts';
import { readCorpus } from './corpus.ts';
import { fit } from './fit.ts';
import {
  brandRecipe,
  kindRecipe,
  languageRecipe,
  talkRecipe,
  toneRecipe,
  toxicRecipe,
} from './recipes.ts';
import { setsArePresent } from './sets.ts';

/**
 * `npm run train`: the heads of `public/triage` from the licensed sets and the training half of our
 * corpus. The same inputs give the same bytes; `-- --check` compares and writes nothing.
 */
const folder = join(import.meta.dirname, '../../public/triage');
const isCheck = process.argv.includes('--check');

if (!setsArePresent()) {
  console.log('train: skipped, shared/data/triage is not beside the project.');
  process.exit(0);
}

const corpus = readCorpus().filter(({ heldOut }) => !heldOut);
const recipes = {
  language: languageRecipe,
  tone: toneRecipe,
  talk: talkRecipe,
  brand: brandRecipe,
  kind: kindRecipe,
  toxic: toxicRecipe,
};
const heads: Record<string, Head> = {};
for (const [name, recipe] of Object.entries(recipes)) {
  const began = Date.now();
  const made = recipe(corpus);
  heads[name] = fit(made);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(
    `${name}: ${made.examples.length} texts, ${heads[name].weights.length} bytes, ${seconds} s`,
  );
}

let from = 0;
const described: Record<string, unknown> = {};
for (const [name, { weights, ...rest }] of Object.entries(heads)) {
  described[name] = { ...rest, from, bytes: weights.length };
  from += weights.length;
}
const bytes = new Uint8Array(from);
let at = 0;
for (const { weights } of Object.values(heads)) {
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
  at += weights.length;
}
const trained = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
const json = `${JSON.stringify({ version: 2, trained, heads: described })}\n`;

if (isCheck) {
  const sameBytes = Buffer.compare(readFileSync(join(folder, 'heads.bin')), bytes) === 0;
  const sameJson = readFileSync(join(folder, 'heads.json'), 'utf8') === json;
  console.log(sameBytes && sameJson ? 'train: byte-equal' : 'train: the weights differ');
  process.exit(sameBytes && sameJson ? 0 : 1);
}
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'heads.bin'), bytes);
writeFileSync(join(folder, 'heads.json'), json);
console.log(`${from} bytes in all`);
