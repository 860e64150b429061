import { createInterface } from 'node:readline';
import { triage } from '../../utils/triage/rules.ts';
import { shippedHeads } from '../triage/shipped.ts';

/**
 * `npm run -s triage < comments.jsonl`: one `{"text": "…"}` a line in, one
 * `{"lang","tone","kind","toxic","confidence"}` a line out, in the same order. A line that is none
 * gives `{"error": "…"}` in its place, and the exit code is 1.
 */
const heads = shippedHeads();
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for await (const line of lines) {
  if (!line.trim()) continue;
  let text: unknown;
  try {
    text = (JSON.parse(line) as { text?: unknown } | null)?.text;
  } catch {
    text = undefined;
  }
  if (typeof text !== 'string') {
    process.stdout.write(`${JSON.stringify({ error: 'a line must be {"text": "…"}' })}\n`);
    process.exitCode = 1;
    continue;
  }
  const { lang, tone, kind, toxic, confidence } = triage(heads, text);
  process.stdout.write(`${JSON.stringify({ lang, tone, kind, toxic, confidence })}\n`);
}
