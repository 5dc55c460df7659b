// What stands in each panel. The hall fetches it after the first steps, the plain view is made of it.
import type { ComponentType } from 'react'
import { usePanelWords } from '../i18n/use-words.ts'
import { BusinessPanel } from './business/business-panel.tsx'
import { CalculatorEntry } from './calculator/calculator-entry.tsx'
import { FloorPanel } from './floor/floor-panel.tsx'
import { AttirePanel } from './people/attire-panel.tsx'
import { ChatPanel } from './people/chat-panel.tsx'
import { DelegationPanel } from './people/delegation-panel.tsx'
import { PeoplePanel } from './people/people-panel.tsx'
import { PresidingPanel } from './people/presiding-panel.tsx'
import { SeatPanel } from './people/seat-panel.tsx'
import { PlacesPanel } from './places/places-panel.tsx'
import { RecordEntry } from './record/record-entry.tsx'
import type { PanelName } from './screen/screen-context.ts'
import { SettingsPanel } from './screen/settings-panel.tsx'
import { VoiceEntry } from './voice/voice-entry.tsx'
import { DecidedList } from './vote/decided-list.tsx'
import { VotePanel } from './vote/vote-panel.tsx'
import '../styles/panels.css'

const CONTENT: Readonly<Record<PanelName, ComponentType>> = {
  vote: VotePanel,
  floor: FloorPanel,
  business: BusinessPanel,
  chair: PresidingPanel,
  delegation: DelegationPanel,
  people: PeoplePanel,
  seat: SeatPanel,
  attire: AttirePanel,
  chat: ChatPanel,
  voice: VoiceEntry,
  places: PlacesPanel,
  decided: DecidedList,
  record: RecordEntry,
  calculator: CalculatorEntry,
  settings: SettingsPanel,
}

export function PanelContent({ name }: { readonly name: PanelName }) {
  usePanelWords()
  const Content = CONTENT[name]
  return <Content />
}
