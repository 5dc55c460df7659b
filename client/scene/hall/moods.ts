// Three moods of the same place, as data: what the sun, the sky, the city and the house's own light are in the morning, in the evening
// and at night. Colours of light are linear and may be brighter than a white page; colours of things are sRGB.

export const MOODS = ['morning', 'evening', 'night'] as const
export type MoodName = (typeof MOODS)[number]

export type Light = readonly [red: number, green: number, blue: number]

export interface Mood {
  /** where the sun, or the moon, stands, and what it gives */
  readonly sun: { readonly toward: Light; readonly colour: string; readonly strength: number }
  readonly sky: {
    readonly horizon: Light
    readonly low: Light
    readonly high: Light
    readonly zenith: Light
    /** around the sun */
    readonly glow: Light
    /** 0..1 */
    readonly stars: number
  }
  /** from above and from the bright floor; `strength` where the hall mirrors itself, `plain` where it does not */
  readonly dome: {
    readonly sky: string
    readonly ground: string
    readonly strength: number
    readonly plain: number
  }
  /** what lamps and pale stone around them give to people alone: all over, and on the edges of cloth */
  readonly people: { readonly fill: Light; readonly rim: Light }
  /** the city: façades at their feet (in the haze) and high up, windows and how many are lit; the land before it */
  readonly city: {
    readonly foot: Light
    readonly top: Light
    readonly window: Light
    readonly lit: number
    readonly land: Light
  }
  /** lines of light, as times a white page */
  readonly lamps: number
  /** the letters of the ring, and the light around them */
  readonly ring: { readonly letters: Light; readonly halo: number }
  /** what shines through the lattice, below and above, and on its wood */
  readonly lattice: { readonly low: Light; readonly high: Light; readonly wood: number }
  readonly water: Light
  /** how strongly the trellis of the dome draws itself on the floor */
  readonly dapple: number
}

export const MOOD: Readonly<Record<MoodName, Mood>> = {
  morning: {
    sun: { toward: [0.56, 0.62, 0.55], colour: '#ffe6bd', strength: 2.35 },
    sky: {
      horizon: [0.86, 0.77, 0.64],
      low: [0.52, 0.65, 0.82],
      high: [0.16, 0.36, 0.76],
      zenith: [0.07, 0.2, 0.56],
      glow: [1, 0.78, 0.45],
      stars: 0,
    },
    dome: { sky: '#dfe6f4', ground: '#ecd0a2', strength: 0.46, plain: 1.4 },
    people: { fill: [0.16, 0.15, 0.14], rim: [0.3, 0.28, 0.25] },
    city: {
      foot: [0.66, 0.63, 0.6],
      top: [0.36, 0.47, 0.62],
      window: [0.55, 0.62, 0.7],
      lit: 0.3,
      land: [0.5, 0.4, 0.28],
    },
    lamps: 1.7,
    ring: { letters: [1.5, 1.16, 0.68], halo: 0.12 },
    lattice: { low: [0.82, 0.72, 0.54], high: [0.42, 0.55, 0.74], wood: 0.85 },
    water: [0.05, 0.2, 0.24],
    dapple: 1,
  },
  evening: {
    sun: { toward: [0.66, 0.34, 0.5], colour: '#ffb673', strength: 1.9 },
    sky: {
      horizon: [1.15, 0.52, 0.26],
      low: [0.66, 0.37, 0.29],
      high: [0.13, 0.17, 0.41],
      zenith: [0.02, 0.05, 0.2],
      glow: [1.3, 0.55, 0.2],
      stars: 0.6,
    },
    dome: { sky: '#b6bcd6', ground: '#dca468', strength: 0.46, plain: 1.15 },
    people: { fill: [0.5, 0.42, 0.38], rim: [0.75, 0.6, 0.5] },
    city: {
      foot: [0.52, 0.31, 0.29],
      top: [0.1, 0.13, 0.27],
      window: [1, 0.66, 0.3],
      lit: 0.34,
      land: [0.24, 0.14, 0.1],
    },
    lamps: 2.8,
    ring: { letters: [1.9, 1.3, 0.62], halo: 0.36 },
    lattice: { low: [1.15, 0.44, 0.11], high: [0.34, 0.17, 0.13], wood: 0.5 },
    water: [0.02, 0.11, 0.15],
    dapple: 0.55,
  },
  night: {
    sun: { toward: [-0.45, 0.7, 0.4], colour: '#9fb6ff', strength: 0.5 },
    sky: {
      horizon: [0.1, 0.1, 0.2],
      low: [0.045, 0.06, 0.15],
      high: [0.014, 0.024, 0.08],
      zenith: [0.004, 0.009, 0.036],
      glow: [0.05, 0.06, 0.1],
      stars: 1,
    },
    dome: { sky: '#8d88a8', ground: '#d69a64', strength: 0.92, plain: 1.12 },
    people: { fill: [0.52, 0.45, 0.42], rim: [0.6, 0.54, 0.54] },
    city: {
      foot: [0.075, 0.065, 0.1],
      top: [0.016, 0.022, 0.05],
      window: [1.05, 0.74, 0.38],
      lit: 0.42,
      land: [0.028, 0.024, 0.03],
    },
    lamps: 3.4,
    ring: { letters: [2.3, 1.6, 0.82], halo: 0.46 },
    lattice: { low: [1.2, 0.5, 0.13], high: [0.16, 0.1, 0.12], wood: 0.36 },
    water: [0.008, 0.035, 0.055],
    dapple: 0.25,
  },
}

/** The mood of an hour of the visitor's own day, 0..23. */
export const moodOfHour = (hour: number): MoodName =>
  hour >= 5 && hour < 16 ? 'morning' : hour >= 16 && hour < 20 ? 'evening' : 'night'
