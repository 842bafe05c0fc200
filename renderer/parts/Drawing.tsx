// A drawing made of plain elements: its name is read aloud, what it is made of is not.
import type { CSSProperties, ReactNode } from 'react';

export interface DrawingProps {
  readonly name: string;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

export function Drawing({ name, className, style, children }: DrawingProps) {
  return (
    <>
      <span className="visually-hidden">{name}</span>
      <span className={className} style={style} aria-hidden="true" data-keep-colour>
        {children}
      </span>
    </>
  );
}
