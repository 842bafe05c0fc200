// The width of an element alone, for charts whose height is their own.
import { useSize } from './use-size.ts';

export function useWidth(initial: number) {
  const [{ width }, watch] = useSize(initial, 0);
  return [width, watch] as const;
}
