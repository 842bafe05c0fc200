// A QR code: black on white with its quiet zone, by day and by night, since a camera reads nothing else well.
import { encode } from 'uqr';
import css from './qr-code.module.css';

/** In modules, as the standard asks. */
const QUIET = 4;

export interface QrCodeProps {
  readonly text: string;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly className?: string;
}

export function QrCode({ text, label, className = '' }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      className={`${css.code} ${className}`}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      {...{ role: 'img', 'aria-label': label }}
      data-keep-colour
    >
      <rect className={css.ground} width={size} height={size} />
      <path className={css.dark} d={path} />
    </svg>
  );
}
