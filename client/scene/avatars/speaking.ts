// Speaking with calm hands: they open for a thought, one marks a point, and come to rest again; the head goes along.
import { between, both, ease, type Pose, wave } from './pose.ts'

/** Both hands before the body, a little apart. */
const open = (beat: number): Pose => ({
  ...both('arm', [-0.3, -0.12, -0.17]),
  ...both('fore', [-1.06 - 0.12 * beat, -0.28, -0.2]),
  ...both('hand', [0.08, -0.2, 0.12 + 0.08 * beat]),
})

/** The right hand marks a point, the left rests. */
const point = (beat: number): Pose => ({
  armR: [-0.36, 0.18, 0.2],
  foreR: [-1.3 - 0.14 * beat, 0.34, 0.16],
  handR: [0.06 + 0.1 * beat, 0.2, -0.1],
})

/** 0 outside `from`…`to`, up over `edge` and down again. */
const during = (t: number, from: number, to: number, edge: number): number =>
  ease((t - from) / edge) * (1 - ease((t - to + edge) / edge))

/** `rest`: how the speaker stands or sits between gestures. */
export function speaking(rest: Pose, t: number): Pose {
  const beat = 0.5 + 0.5 * wave(t, 9)
  const opened = between(rest, { ...rest, ...open(beat) }, during(t, 0.06, 0.48, 0.09))
  const pointed = between(opened, { ...opened, ...point(beat) }, during(t, 0.55, 0.9, 0.08))
  const [nod, turn] = [0.03 * wave(t, 9, 0.2) + 0.02 * wave(t, 4), 0.16 * wave(t, 2) + 0.05 * wave(t, 5)]
  return {
    ...pointed,
    chest: [0.02 + 0.01 * wave(t, 4), 0.06 * wave(t, 2, 0.1), 0],
    neck: [0, turn * 0.4, 0],
    head: [0.02 + nod, turn * 0.6, 0.015 * wave(t, 3)],
  }
}
