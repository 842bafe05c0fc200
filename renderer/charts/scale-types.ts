// The linear scale of the charts, by its own name.
import type { scaleLinear } from '@visx/scale';

export type ScaleLinear = ReturnType<typeof scaleLinear<number>>;
