// What is photographed, each under the name of its file. Where one looks from is taken from the plan, so that it moves with the building.
import { HALL } from '../../shared/hall/plan.ts'
import { polar, toHall } from '../../shared/hall/polar.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { Language } from '../../shared/i18n/format.ts'

/** Metres. */
export type Place = readonly [x: number, y: number, z: number]
export interface Lookout {
  readonly from: Place
  readonly at: Place
}

export interface View {
  readonly name: string
  readonly language: Language
  readonly screen: 'laptop' | 'phone'
  readonly mood: 'morning' | 'evening' | 'night'
  /** when in the sitting: while ballots are cast, once it is decided, and while the next vote is secret */
  readonly moment: 'voting' | 'decided' | 'secret'
  readonly page:
    | { readonly is: 'hall'; readonly lookout: Lookout | 'own' | 'people' | 'faces'; readonly panel?: string }
    | { readonly is: 'seat'; readonly panel?: string }
    | { readonly is: 'plain' }
    | { readonly is: 'lobby' }
    | { readonly is: 'entry' }
}

const EYE = 1.25
const { rostrum, votingWall, lobby, wall, dome, majlis, tiers, gallery } = HALL
const corner = majlis.places[1]!
const beside = toHall(corner, -2.2, 5.6)
const back = gallery.rows[2]!
const overGallery = polar(back.radius, 0.3)
const desk = SEATS.find(({ kind, row }) => kind === 'desk' && row === tiers.length - 1)!

const from = (...place: Place): { at(...place: Place): Lookout } => ({
  at: (...at) => ({ from: place, at }),
})
const hall = (lookout: Lookout | 'own' | 'people' | 'faces', panel?: string): View['page'] => ({
  is: 'hall',
  lookout,
  ...(panel === undefined ? {} : { panel }),
})

const LAPTOP = { language: 'en', screen: 'laptop', mood: 'evening', moment: 'decided' } as const

export const LOOKOUTS = {
  gallery: from(overGallery.x, back.y + 7.5, overGallery.z).at(0, 4.2, -12),
  lastRow: from(desk.x, desk.y + EYE, desk.z).at(votingWall.x, votingWall.y - 3.4, votingWall.z),
  rostrum: from(rostrum.x + 0.9, rostrum.y + 2.1, rostrum.z - 1.6).at(0, 2, 8),
  majlis: from(beside.x, 1.75, beside.z).at(corner.x, 0.9, corner.z),
  court: from(3.4, 2.4, lobby.end - 4).at(-1.5, 4.4, wall.radius - 4),
  dome: from(0, 1.7, 9).at(0, dome.base + dome.rise * 0.9, -9),
  water: from(-23.8, 1.6, 10.5).at(-6, 3.4, -16),
  booths: from(-6, 1.8, 6.5).at(-8.5, 1.9, -1.1),
  ring: from(4, 3.2, -11).at(votingWall.x + 7, votingWall.y - 1, votingWall.z),
} as const satisfies Readonly<Record<string, Lookout>>

export const VIEWS: readonly View[] = [
  { ...LAPTOP, name: 'hall', page: { is: 'seat' } },
  { ...LAPTOP, name: 'arrival', page: hall('own') },
  { ...LAPTOP, name: 'court', mood: 'morning', page: hall(LOOKOUTS.court) },
  { ...LAPTOP, name: 'gallery', page: hall(LOOKOUTS.gallery) },
  { ...LAPTOP, name: 'morning', mood: 'morning', page: hall(LOOKOUTS.gallery) },
  { ...LAPTOP, name: 'night', mood: 'night', page: hall(LOOKOUTS.gallery) },
  { ...LAPTOP, name: 'last-row', page: hall(LOOKOUTS.lastRow) },
  { ...LAPTOP, name: 'rostrum', page: hall(LOOKOUTS.rostrum) },
  { ...LAPTOP, name: 'majlis', page: hall(LOOKOUTS.majlis) },
  { ...LAPTOP, name: 'dome', page: hall(LOOKOUTS.dome) },
  { ...LAPTOP, name: 'water', mood: 'morning', page: hall(LOOKOUTS.water) },
  { ...LAPTOP, name: 'ring', mood: 'night', page: hall(LOOKOUTS.ring) },
  { ...LAPTOP, name: 'people', page: hall('people') },
  { ...LAPTOP, name: 'faces', page: hall('faces') },
  { ...LAPTOP, name: 'vote', moment: 'voting', page: { is: 'seat', panel: 'vote' } },
  { ...LAPTOP, name: 'booths', moment: 'secret', page: hall(LOOKOUTS.booths) },
  { ...LAPTOP, name: 'panels-arabic', language: 'ar', page: { is: 'seat', panel: 'vote' } },
  { ...LAPTOP, name: 'phone', language: 'ar', screen: 'phone', page: { is: 'seat' } },
  { ...LAPTOP, name: 'plain', language: 'ar', page: { is: 'plain' } },
  { ...LAPTOP, name: 'wardrobe', page: { is: 'entry' } },
  { ...LAPTOP, name: 'lobby', language: 'ar', page: { is: 'lobby' } },
]
