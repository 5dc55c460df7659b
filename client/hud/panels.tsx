// Each panel with its heading and its sign; both views draw from this list.
import type { ComponentType } from 'react'
import type { Words } from '../../shared/i18n/en.ts'
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
import { ChatPanel } from './people/chat-panel.tsx'
import { DelegationPanel } from './people/delegation-panel.tsx'
import { PeoplePanel } from './people/people-panel.tsx'
import { PresidingPanel } from './people/presiding-panel.tsx'
import { SeatPanel } from './people/seat-controls.tsx'
import type { PanelName } from './screen/screen-context.ts'
import { SettingsPanel } from './screen/settings-panel.tsx'
import { DecidedList } from './vote/decided-list.tsx'
import { VotePanel } from './vote/vote-panel.tsx'

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
