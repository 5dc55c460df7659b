// Each panel with its heading and its sign; both views draw from this list.
import type { ComponentType } from 'react'
import type { Words } from '../../shared/i18n/en.ts'
import { ChatPanel } from './chat-panel.tsx'
import { DecidedList } from './decided-list.tsx'
import { DelegationPanel } from './delegation-panel.tsx'
import {
  ChairIcon,
  ChatIcon,
  FlagIcon,
  GearIcon,
  ListIcon,
  PeopleIcon,
  SeatIcon,
  VoteIcon,
} from './icons.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { PresidingPanel } from './presiding-panel.tsx'
import type { PanelName } from './screen-context.ts'
import { SeatPanel } from './seat-controls.tsx'
import { SettingsPanel } from './settings-panel.tsx'
import { VotePanel } from './vote-panel.tsx'

export interface PanelEntry {
  readonly Content: ComponentType
  readonly Icon: ComponentType
  readonly headingOf: (words: Words) => string
}

export const PANEL_ENTRIES: Readonly<Record<PanelName, PanelEntry>> = {
  vote: { Content: VotePanel, Icon: VoteIcon, headingOf: ({ vote }) => vote.heading },
  chair: { Content: PresidingPanel, Icon: ChairIcon, headingOf: ({ presiding }) => presiding.heading },
  delegation: { Content: DelegationPanel, Icon: FlagIcon, headingOf: ({ delegation }) => delegation.heading },
  people: { Content: PeoplePanel, Icon: PeopleIcon, headingOf: ({ people }) => people.heading },
  seat: { Content: SeatPanel, Icon: SeatIcon, headingOf: ({ seats }) => seats.heading },
  chat: { Content: ChatPanel, Icon: ChatIcon, headingOf: ({ chat }) => chat.heading },
  decided: { Content: DecidedList, Icon: ListIcon, headingOf: ({ vote }) => vote.decidedHeading },
  settings: { Content: SettingsPanel, Icon: GearIcon, headingOf: ({ settings }) => settings.heading },
}
