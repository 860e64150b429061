/**
 * A part of a surface as a PNG. What is drawn is a copy with its looks written into it, inside an SVG:
 * no request, no library, and what stands on the screen is what is copied.
 */

/** Only looks that our charts and tables use: all of them would make a picture of many megabytes. */
const looks = (
  'align-items align-self background-color border-bottom-color border-bottom-left-radius ' +
  'border-bottom-right-radius border-bottom-style border-bottom-width border-collapse border-left-color ' +
  'border-left-style border-left-width border-right-color border-right-style border-right-width ' +
  'border-spacing border-top-color border-top-left-radius border-top-right-radius border-top-style ' +
  'border-top-width bottom box-sizing clip clip-path color column-gap cx cy dominant-baseline display ' +
  'fill fill-opacity flex-basis flex-direction flex-grow flex-shrink flex-wrap font-family font-size ' +
  'font-variant-numeric font-weight grid-auto-flow grid-column-end grid-column-start ' +
  'grid-template-columns grid-template-rows height justify-content left letter-spacing line-height ' +
  'list-style-type margin-bottom margin-left margin-right margin-top max-height max-width min-height ' +
  'min-width opacity order overflow-wrap overflow-x overflow-y padding-bottom padding-left ' +
  'padding-right padding-top position right row-gap stroke stroke-dasharray stroke-opacity ' +
  'stroke-width table-layout text-align text-anchor text-decoration-line text-overflow ' +
  'text-transform top transform vertical-align visibility white-space width word-break'
).split(' ');

/** Stands on what a picture leaves out: buttons, disclosures. */
export const outOfPicture = { 'data-picture': 'out' } as const;

/** A canvas of more pixels than this comes out empty in some browsers. */
const longest = 8000;
const margin = 16;

function copyOf(node: Node): Node | null {
  if (!(node instanceof Element)) return node.cloneNode();
  if (node.getAttribute('data-picture') === 'out') return null;
  const copy = node.cloneNode() as Element & ElementCSSInlineStyle;
  const shown = getComputedStyle(node);
  copy.removeAttribute('class');
  copy.removeAttribute('id');
  for (const name of looks) copy.style.setProperty(name, shown.getPropertyValue(name));
  for (const child of node.childNodes) {
    const copied = copyOf(child);
    if (copied) copy.append(copied);
  }
  return copy;
}

function drawnAs(text: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture could not be drawn.'));
    // A data address, because a canvas keeps no secret about it: it may be read back.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  });
}

/** Draws an element at twice its size on the surface's ground. Throws when the browser will not. */
export async function pictureOf(element: HTMLElement): Promise<Blob> {
  const copy = copyOf(element);
  if (!(copy instanceof HTMLElement)) throw new Error('There is nothing to draw.');
  // Wide enough for what scrolls sideways on the screen.
  const width = Math.min(longest, Math.max(element.scrollWidth, element.offsetWidth));
  const height = Math.min(longest, element.offsetHeight);
  copy.style.setProperty('width', `${width}px`);
  copy.style.setProperty('margin', '0');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const inside = document.createElementNS('http://www.w3.org/2000/svg', 'foreignObject');
  inside.setAttribute('width', '100%');
  inside.setAttribute('height', '100%');
  inside.append(copy);
  svg.append(inside);
  const image = await drawnAs(new XMLSerializer().serializeToString(svg));
  const canvas = document.createElement('canvas');
  const scale = width * height > 4e6 ? 1 : 2;
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (height + 2 * margin) * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.scale(scale, scale);
  pen.fillStyle = getComputedStyle(element).getPropertyValue('--gm-surface').trim() || '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, margin, margin);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png'),
  );
}
