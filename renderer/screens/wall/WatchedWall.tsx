// What everybody may know, for somebody who looks on at a page of their own: the wall with a menu.
import type { ReactNode } from 'react';
import { WallScreen, type WallProps } from './WallScreen.tsx';
import css from './watched-wall.module.css';

export interface WatchedWallProps extends WallProps {
  readonly name: string;
  readonly menu: ReactNode;
}

export function WatchedWall({ view, content, name, menu }: WatchedWallProps) {
  return (
    <>
      <WallScreen {...{ view, content, name }} />
      <div className={css.menu}>{menu}</div>
    </>
  );
}
