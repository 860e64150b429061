import type { ReactNode, Ref } from 'react';

interface PageHeadProps {
  title: string;
  text?: string;
  children?: ReactNode;
  /** For a page that puts the focus there when what held it is gone. */
  titleRef?: Ref<HTMLHeadingElement>;
}

/** A page's title, one sentence about it, and its main action. */
export function PageHead({ title, text, children, titleRef }: PageHeadProps) {
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0 flex-1 basis-64">
        <h1
          ref={titleRef}
          tabIndex={-1}
          className="rounded-sm text-2xl font-semibold tracking-tight"
        >
          {title}
        </h1>
        {text && <p className="mt-1 max-w-2xl text-muted">{text}</p>}
      </div>
      {children && <div className="flex gap-2">{children}</div>}
    </header>
  );
}
