import { el } from './common.ts';

interface Taken {
  clear(): void;
  send(text: string, pictures: number): void;
}
interface Drawn {
  /** Around the window, its pictures, and their list, each as `el` takes it. */
  window: string;
  list: string;
  picture: string;
  caption: string;
}

/**
 * Both apps: a pasted picture opens a window of its own, which takes the box's text for its caption.
 * Drawn from memory. `send` gets the caption and how many pictures there are.
 */
function attachOnPaste(
  box: HTMLElement,
  { window: around, list, picture, caption }: Drawn,
  taken: Taken,
): void {
  box.addEventListener(
    'paste',
    (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (!files.length) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const words = el(caption, { contenteditable: 'true' }, box.innerText.trim());
      const pictures = el(list);
      const button = el('button', { type: 'button' }, '➤');
      const layer = el(around, {}, pictures, words, button);
      button.addEventListener('click', () => {
        layer.remove();
        taken.send(words.innerText.trim(), files.length);
      });
      taken.clear();
      document.body.append(layer);
      words.focus();
      for (const file of files) {
        const reader = new FileReader();
        reader.onload = () => {
          const drawn = el('img', { src: String(reader.result), alt: file.name });
          pictures.append(el(picture, {}, drawn));
        };
        reader.readAsDataURL(file);
      }
    },
    { capture: true },
  );
}

export const attachInA = (box: HTMLElement, taken: Taken) =>
  attachOnPaste(
    box,
    {
      window: 'div.modal-dialog.AttachmentModal',
      list: 'div.attachments-wrapper',
      picture: 'div.AttachmentModalItem',
      caption: 'div.form-control',
    },
    taken,
  );

export const attachInK = (box: HTMLElement | null, taken: Taken) =>
  box &&
  attachOnPaste(
    box,
    {
      window: 'div.popup.popup-new-media',
      list: 'div.popup-photo',
      picture: 'div.popup-item.popup-item-media',
      caption: 'div.input-message-container',
    },
    taken,
  );
