import type { ReactNode } from 'react';

/** A page's title, one sentence about it, and its main action. */
export function PageHead(props: { title: string; text?: string; children?: ReactNode }) {
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="text-2xl font-semibold tracking-tight">{props.title}</h1>
        {props.text && <p className="mt-1 max-w-2xl text-muted">{props.text}</p>}
      </div>
      {props.children && <div className="flex gap-2">{props.children}</div>}
    </header>
  );
}
