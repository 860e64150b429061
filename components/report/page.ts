import { drawingOf } from './drawing.ts';
import { safe, safeLogo } from './markup.ts';
import { styleOf } from './page-style.ts';
import type { Cell, CommunityParts, Part, ReportDocument } from './part.ts';

/** How the client's page looks. */
export interface ReportLook {
  colour: string;
  /** A `data:` address of a PNG, JPEG or WebP; null: none. */
  logo: string | null;
}

/** A date or a word is not broken over lines. */
const shortText = 12;
/** Tables up to so many rows stay on one sheet. */
const smallRows = 14;

/**
 * The report as one file: no script, nothing asked of anybody, all words escaped. Its own policy lets
 * nothing else in. Printed, it is the PDF.
 */
export function reportPage(document: ReportDocument, { colour, logo }: ReportLook): string {
  const { language, client, title, dates, against, made, note, communities } = document;
  const policy =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const image = safeLogo(logo);
  return `<!doctype html>
<html lang="${safe(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(`${title}: ${client}, ${dates}`)}</title>
<style>${styleOf(colour)}</style>
</head>
<body>
<header>
<div>
<p class="kind">${safe(title)}</p>
<h1>${safe(client)}</h1>
<p class="dates">${safe(dates)}</p>
<p class="against">${safe(against)}</p>
</div>
${image === null ? '' : `<img src="${image}" alt="">`}
</header>
<main>
${note.trim() === '' ? '' : `<p class="note">${safe(note.trim())}</p>`}
${communities.map(communityOf).join('\n')}
</main>
<footer>${safe(made)}</footer>
</body>
</html>
`;
}

const communityOf = ({ name, network, parts }: CommunityParts): string =>
  `<section class="community">
<h2>${safe(name)} <small>${safe(network)}</small></h2>
${parts.map(partOf).join('\n')}
</section>`;

function partOf(part: Part): string {
  const title = `<h3>${safe(part.title)}</h3>`;
  if (part.kind === 'lines') {
    const lines = part.lines.map((line) => `<li>${safe(line)}</li>`).join('');
    return `<section class="part ${part.section}">${title}<ul>${lines}</ul></section>`;
  }
  if (part.kind === 'chart') {
    return `<section class="part chart">${title}${drawingOf(part)}</section>`;
  }
  const { head, rows, note } = part;
  // A column is of figures when its cells are.
  const isNumber = head.map((_, at) => rows.every((row) => row[at]?.value !== undefined));
  const heads = head
    .map((word, at) => `<th scope="col"${isNumber[at] ? ' class="n"' : ''}>${safe(word)}</th>`)
    .join('');
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n');
  const how = note ? `<p class="how">${safe(note)}</p>` : '';
  const size = rows.length <= smallRows ? ' small' : '';
  return `<section class="part${size}">${title}<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>
${body}
</tbody></table></div>${how}</section>`;
}

function cellOf({ text, value, link, tone }: Cell): string {
  const short = text.length <= shortText ? 's' : '';
  const classes = [value === undefined ? short : 'n', tone ?? ''].filter(Boolean).join(' ');
  const words =
    link && /^https:\/\//u.test(link)
      ? `<a href="${safe(link)}" rel="noreferrer">${safe(text)}</a>`
      : safe(text);
  return `<td${classes ? ` class="${classes}"` : ''}>${words}</td>`;
}
