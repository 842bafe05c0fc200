// How colours look to people who see them differently, and how far apart they then are.
// Simulation: Machado, Oliveira and Fernandes 2009, severity 1. Distance: CIEDE2000 on CIE L*a*b*, D65.

export type Rgb = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Rgb, Rgb, Rgb];

export const DEFICIENCIES = ['deuteranopia', 'protanopia', 'tritanopia'] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

const MACHADO: Readonly<Record<Deficiency, Matrix>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const D65: Rgb = [0.95047, 1, 1.08883];

/** `#cc4528` as shares of one, as they are written (gamma-encoded). */
export const rgbOf = (hex: string): Rgb => [share(hex, 1), share(hex, 3), share(hex, 5)];
const share = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;

const applied = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
};
const each = ([x, y, z]: Rgb, change: (value: number) => number): Rgb => [change(x), change(y), change(z)];
const within = (value: number): number => Math.min(1, Math.max(0, value));
const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toEncoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** The matrices are for light, so the values as they are written are decoded first. */
export const seenBy = (deficiency: Deficiency, colour: Rgb): Rgb =>
  each(each(applied(MACHADO[deficiency], each(colour, toLinear)), within), toEncoded);

/** L*, a*, b*. */
export function labOf(colour: Rgb): Rgb {
  const xyz = applied(TO_XYZ, each(colour, toLinear));
  const bent = (value: number): number =>
    value > 216 / 24_389 ? Math.cbrt(value) : ((24_389 / 27) * value + 16) / 116;
  const [x, y, z] = [bent(xyz[0] / D65[0]), bent(xyz[1] / D65[1]), bent(xyz[2] / D65[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const hueOf = (a: number, b: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** CIEDE2000 of two L*a*b* colours. */
export function distance([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const turn = ((h2 - h1 + 540) % 360) - 180;
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const hue = (h1 + turn / 2 + 360) % 360;
  const weight =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63));
  const dl = (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn) / 2)) / (1 + 0.015 * chroma * weight);
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}
