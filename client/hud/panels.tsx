// Each panel's heading and sign; both views draw from this list.
import type { ComponentType } from 'react'
import type { InsideWords } from '../../shared/i18n/en.ts'
import {
  AttireIcon,
  BusinessIcon,
  CalculatorIcon,
  ChairIcon,
  ChatIcon,
  FlagIcon,
  FloorIcon,
  GearIcon,
  ListIcon,
  PeopleIcon,
  PlacesIcon,
  RecordIcon,
  SeatIcon,
  VoiceIcon,
  VoteIcon,
} from './icons.tsx'
import type { PanelName } from './screen/screen-context.ts'

export interface PanelEntry {
  readonly Icon: ComponentType
  readonly headingOf: (words: InsideWords) => string
  /** on its tab, where the heading is too long for it */
  readonly shortOf?: (words: InsideWords) => string
}

export const PANEL_ENTRIES: Readonly<Record<PanelName, PanelEntry>> = {
  vote: { Icon: VoteIcon, headingOf: ({ vote }) => vote.heading },
  floor: { Icon: FloorIcon, headingOf: ({ hall }) => hall.floor, shortOf: ({ tabs }) => tabs.floor },
  business: { Icon: BusinessIcon, headingOf: ({ hall }) => hall.business },
  chair: { Icon: ChairIcon, headingOf: ({ presiding }) => presiding.heading },
  delegation: { Icon: FlagIcon, headingOf: ({ delegation }) => delegation.heading },
  people: { Icon: PeopleIcon, headingOf: ({ people }) => people.heading },
  seat: { Icon: SeatIcon, headingOf: ({ seats }) => seats.heading },
  attire: {
    Icon: AttireIcon,
    headingOf: ({ lobby }) => lobby.lookLegend,
    shortOf: ({ tabs }) => tabs.attire,
  },
  chat: { Icon: ChatIcon, headingOf: ({ chat }) => chat.heading },
  voice: { Icon: VoiceIcon, headingOf: ({ tabs }) => tabs.voice },
  places: { Icon: PlacesIcon, headingOf: ({ tabs }) => tabs.places, shortOf: ({ tabs }) => tabs.placesShort },
  decided: {
    Icon: ListIcon,
    headingOf: ({ vote }) => vote.decidedHeading,
    shortOf: ({ vote }) => vote.decidedShort,
  },
  record: { Icon: RecordIcon, headingOf: ({ hall }) => hall.record },
  calculator: { Icon: CalculatorIcon, headingOf: ({ hall }) => hall.calculator },
  settings: { Icon: GearIcon, headingOf: ({ settings }) => settings.heading },
}
