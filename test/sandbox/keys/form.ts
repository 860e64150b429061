import type { SiteRequest } from '../site.ts';

/** One field of a request: its text, or the bytes of a file (one character each). */
export interface FormField {
  text: string;
  file: { name: string; type: string } | null;
}

/** The fields of a form, JSON or multipart body. */
export function formOf({ headers, body }: Pick<SiteRequest, 'headers' | 'body'>) {
  const type = headers['content-type'] ?? '';
  const fields = new Map<string, FormField>();
  if (type.startsWith('application/json')) {
    for (const [name, value] of Object.entries(JSON.parse(body) as Record<string, unknown>)) {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      fields.set(name, { text, file: null });
    }
    return fields;
  }
  const boundary = /boundary=([^;]+)/.exec(type)?.[1];
  if (!boundary) {
    for (const [name, text] of new URLSearchParams(body)) fields.set(name, { text, file: null });
    return fields;
  }
  // The server hands multipart over with one character a byte.
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    const bytes = part.slice(end + 4, -2);
    const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? '';
    const file = /filename="([^"]*)"/.exec(head)?.[1];
    const kind = /content-type:\s*(\S+)/i.exec(head)?.[1] ?? '';
    fields.set(
      name,
      file === undefined
        ? { text: utf8(bytes), file: null }
        : { text: bytes, file: { name: utf8(file), type: kind } },
    );
  }
  return fields;
}

/** A browser writes every line's end of a form as CR LF; servers take them for one. */
const utf8 = (bytes: string) =>
  Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
