import { Component, type ReactNode } from 'react';
import { copyText } from './copy-text.ts';

/** Ready sentences: the words library itself may be what failed. */
export interface ErrorWords {
  title: string;
  text: string;
  copy: string;
  copied: string;
  again: string;
}

interface ErrorBoundaryProps {
  words: ErrorWords;
  /** What may have failed is mended before the surface is opened again. */
  mend?: () => Promise<unknown>;
  children: ReactNode;
}
interface ErrorBoundaryState {
  details: string | null;
  copied: boolean;
}

function detailsOf(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : error;
  return `${String(said).slice(0, 2000)}\n${navigator.userAgent}`;
}

/** Every surface is inside one: a failure says so in a sentence instead of leaving it blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { details: null, copied: false };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { details: detailsOf(error) };
  }

  copy = () => {
    void copyText(this.state.details ?? '').then((copied) => this.setState({ copied }));
  };

  again = () => {
    const open = () => location.reload();
    void (this.props.mend?.() ?? Promise.resolve()).then(open, open);
  };

  override render() {
    const { words, children } = this.props;
    const { details, copied } = this.state;
    if (details === null) return children;
    return (
      <div role="alert" className="flex flex-col items-start gap-3 p-5">
        <p className="text-lg font-semibold">{words.title}</p>
        <p className="text-muted">{words.text}</p>
        <div className="flex gap-2">
          <button
            type="button"
            className="rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent"
            onClick={this.again}
          >
            {words.again}
          </button>
          <button
            type="button"
            className="rounded-md border border-line-strong bg-raised px-3 py-1.5 font-medium"
            onClick={this.copy}
          >
            {copied ? words.copied : words.copy}
          </button>
        </div>
      </div>
    );
  }
}
