import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Languages of the corpus: those whose comments get tone and kind. */
export const LANGUAGES = ['ru', 'en', 'ro', 'kk', 'ms'] as const;
export const TONES = ['negative', 'neutral', 'positive'] as const;
export const KINDS = [
  'price',
  'availability',
  'delivery',
  'how-to',
  'complaint',
  'objection',
  'thanks',
  'greeting',
  'off-topic',
  'spam',
  'insult',
] as const;

export interface Label {
  tone: string;
  kind: string;
  toxic: boolean;
}
export interface CorpusText {
  id: string;
  language: string;
  situation: string;
  text: string;
  /** What its writer meant. */
  meant: Label;
  /** What the second labeller read in it, seeing the text alone; null: not labelled twice. */
  read: Label | null;
  /** What holds: where both agree that, else what the third, who saw both, settled. */
  label: Label;
  /** Kept from training. */
  heldOut: boolean;
  /** Written for training alone, by one author. */
  more: boolean;
}

const folder = join(import.meta.dirname, 'corpus');

function labelOf(tone: string, kind: string, toxic: string, where: string): Label {
  if (!(TONES as readonly string[]).includes(tone)) throw new Error(`${where}: no tone "${tone}"`);
  if (!(KINDS as readonly string[]).includes(kind)) throw new Error(`${where}: no kind "${kind}"`);
  if (toxic !== '0' && toxic !== '1') throw new Error(`${where}: toxic is 0 or 1, not "${toxic}"`);
  return { tone, kind, toxic: toxic === '1' };
}

/** Labels by id, from a file of `id tone kind toxic`; empty where there is none. */
function labelsIn(file: string): Map<string, Label> {
  const labels = new Map<string, Label>();
  if (!existsSync(file)) return labels;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, tone, kind, toxic] = line.split('\t');
    if (id && tone && kind && toxic) labels.set(id, labelOf(tone, kind, toxic, `${file}: ${id}`));
  }
  return labels;
}

/**
 * The whole corpus. Half of the situations of each language, every other one by name, is held out
 * of training; `more/` holds situations that were written for training alone, `second/` what the
 * second labeller read in a situation.
 */
export function readCorpus(): CorpusText[] {
  const all: CorpusText[] = [];
  for (const language of LANGUAGES) {
    const settled = labelsIn(join(folder, 'settled', `${language}.tsv`));
    for (const part of [language, join('more', language)]) {
      if (!existsSync(join(folder, part))) continue;
      const files = readdirSync(join(folder, part)).sort();
      files.forEach((file, position) => {
        const [head = '', ...lines] = readFileSync(join(folder, part, file), 'utf8').split('\n');
        const situation = basename(file, '.tsv');
        const second = labelsIn(join(folder, 'second', part, file));
        if (!head.startsWith('# ')) throw new Error(`${file}: its first line says the situation`);
        for (const line of lines.filter(Boolean)) {
          const [id = '', tone = '', kind = '', toxic = '', text = ''] = line.split('\t');
          const meant = labelOf(tone, kind, toxic, id);
          const read = second.get(id) ?? null;
          all.push({
            id,
            language,
            situation,
            text,
            meant,
            read,
            label: settled.get(id) ?? meant,
            heldOut: part === language && position % 2 === 1,
            more: part !== language,
          });
        }
      });
    }
  }
  return all;
}
