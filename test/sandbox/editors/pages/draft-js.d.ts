/** The little of draft-js that the page uses; the package has no types. */
declare module 'draft-js' {
  import type { ComponentType } from 'react';
  export interface Content {
    getBlocksAsArray(): { getText(): string }[];
  }
  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): Content;
  }
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    ariaLabel?: string;
    placeholder?: string;
    /** The test id of its content. */
    webDriverTestID?: string;
  }>;
}
