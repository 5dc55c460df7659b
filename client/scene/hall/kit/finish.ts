// What surfaces are made of: the palette of the hall, after sand, gypsum, walnut, brass and Sadu weaving (hall.md 5).

/** `colour` in sRGB; the rest 0..1: roughness, metalness, own light, strength of the grain, and of what the grain is. */
export interface Finish {
  readonly colour: string
  readonly rough: number
  readonly metal?: number
  readonly glow?: number
  readonly grain?: number
  readonly of?: 'stone' | 'wood' | 'cloth'
}

export const STONE: Finish = { colour: '#d3c1a3', rough: 0.55, grain: 0.5 }
export const PALE_STONE: Finish = { colour: '#e6d9c2', rough: 0.5, grain: 0.35 }
export const GYPSUM: Finish = { colour: '#ebdfca', rough: 0.75, grain: 0.3 }
export const PLASTER: Finish = { colour: '#e6d7bb', rough: 0.92, grain: 0.75 }
export const WALNUT: Finish = { colour: '#775741', rough: 0.56, grain: 0.6, of: 'wood' }
export const DARK_WALNUT: Finish = { colour: '#563a28', rough: 0.5, grain: 0.5, of: 'wood' }
export const BRASS: Finish = { colour: '#d8b06a', rough: 0.3, metal: 0.9, grain: 0.1 }
export const BRONZE: Finish = { colour: '#cdb78e', rough: 0.4, metal: 0.7, grain: 0.1 }
export const LEATHER: Finish = { colour: '#e0d0b6', rough: 0.6, grain: 0.2, of: 'cloth' }
export const LINEN: Finish = { colour: '#e9dcc3', rough: 0.9, grain: 0.4, of: 'cloth' }
export const CARPET: Finish = { colour: '#2c5a57', rough: 0.97, grain: 0.8, of: 'cloth' }
export const SADU_RED: Finish = { colour: '#8e3034', rough: 0.92, grain: 0.7, of: 'cloth' }
export const OCHRE: Finish = { colour: '#c99a4a', rough: 0.88, grain: 0.6, of: 'cloth' }
export const INK: Finish = { colour: '#1d2126', rough: 0.35 }
/** of boards that nothing is written on */
export const SLATE: Finish = { colour: '#2b3a3b', rough: 0.75, grain: 0.4 }
export const SOIL: Finish = { colour: '#5b4632', rough: 1, grain: 1 }
export const BARK: Finish = { colour: '#7a6248', rough: 0.95, grain: 1, of: 'wood' }
/** a warm line of light */
export const LAMP: Finish = { colour: '#ffdca6', rough: 0.5, glow: 1 }
