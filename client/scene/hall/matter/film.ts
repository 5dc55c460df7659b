// ACES as three reckons it for each pixel (after S. Hill), and the curve of sRGB: for light that is reckoned once and kept in vertices.

const INPUT = [0.59719, 0.35458, 0.04823, 0.076, 0.90834, 0.01566, 0.0284, 0.13383, 0.83777] as const
const OUTPUT = [
  1.60475, -0.53108, -0.07367, -0.10208, 1.10813, -0.00605, -0.00327, -0.07276, 1.07602,
] as const
/** steps of the curve of sRGB that are kept */
const STEPS = 1024
const CURVE = Uint8Array.from({ length: STEPS + 1 }, (_, i) => {
  const value = i / STEPS
  return Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055))
})

const curved = (x: number): number =>
  (x * (x + 0.0245786) - 0.000090537) / (x * (0.983729 * x + 0.432951) + 0.238081)

const byteOf = (value: number): number => CURVE[Math.round(Math.min(1, Math.max(0, value)) * STEPS)]!

/** Linear light through the film, as three sRGB bytes at `at` of `bytes`. `exposure` as the renderer has it. */
export function develop(
  bytes: Uint8Array,
  at: number,
  red: number,
  green: number,
  blue: number,
  exposure: number,
): void {
  const share = exposure / 0.6
  const r = curved((INPUT[0] * red + INPUT[1] * green + INPUT[2] * blue) * share)
  const g = curved((INPUT[3] * red + INPUT[4] * green + INPUT[5] * blue) * share)
  const b = curved((INPUT[6] * red + INPUT[7] * green + INPUT[8] * blue) * share)
  bytes[at] = byteOf(OUTPUT[0] * r + OUTPUT[1] * g + OUTPUT[2] * b)
  bytes[at + 1] = byteOf(OUTPUT[3] * r + OUTPUT[4] * g + OUTPUT[5] * b)
  bytes[at + 2] = byteOf(OUTPUT[6] * r + OUTPUT[7] * g + OUTPUT[8] * b)
}
