// An icon beside words; never the only carrier of a meaning, hence hidden from a screen reader.
import { ICON_PATHS } from './icon-paths.ts';

/** Moves name their icon in the content, where it is plain text; a test holds those to this list. */
export type IconName = keyof typeof ICON_PATHS | (string & Record<never, never>);

export interface IconProps {
  readonly name: IconName;
  /** 14, 16, 20 or 24 px. */
  readonly size?: number;
}

const paths: Readonly<Record<string, string | undefined>> = ICON_PATHS;

export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={size >= 24 ? 1.25 : 1.5}
      strokeLinejoin="miter"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
