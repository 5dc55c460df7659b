// Captions as the parts of their panel see them, and how they act there.
import { createContext, use } from 'react'
import type { CaptionsWords } from '../../../../shared/i18n/en/captions.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import type {
  CaptionsAct,
  CaptionsOwn,
  CaptionsShown,
  SpokenBy,
} from '../../../../shared/lab/captions/captions-types.ts'
import { waitingPoints } from '../../../../shared/procedure/points/point-order.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import type { SittingView } from '../../../net/sitting-view.ts'
import { usePersonName } from '../../names.tsx'
import { useView } from '../../sitting-context.ts'
import { type Running, useRunning } from '../use-running.ts'

export interface CaptionsHere {
  readonly words: CaptionsWords
  readonly shown: CaptionsShown
  readonly own: CaptionsOwn | null
  act(act: CaptionsAct): Promise<Answer<'place.act'>>
}

export const CaptionsContext = createContext<CaptionsHere | null>(null)

export function useCaptions(): CaptionsHere {
  const here = use(CaptionsContext)
  if (!here) throw new Error('CaptionsContext is missing above this component')
  return here
}

/** One act of one control: under way, refused, done. */
export const useCaptionsAct = (): Running<CaptionsAct> => useRunning(useCaptions().act)

export interface Speaking {
  /** names; null: nobody */
  readonly floor: string | null
  readonly chair: string | null
  /** as whom one speaks oneself */
  readonly own: SpokenBy | null
}

/** PO2: who raised a point that waits is heard instead of the speaker. */
const onFloor = ({ chapters }: SittingView): PersonId | null =>
  waitingPoints(chapters)[0]?.person ?? chapters.speakers.floor?.person ?? null

export function useSpeaking(): Speaking {
  const me = useView((view) => view.me.id)
  const floor = useView(onFloor)
  const chair = useView(({ presiding }) => presiding)
  const own = floor === me ? 'floor' : chair === me ? 'chair' : null
  return { floor: usePersonName(floor), chair: usePersonName(chair), own }
}

/** Whether somebody speaks at this moment: then what they brought along may be shown. */
export const useIsSpeaking = (person: PersonId): boolean =>
  useView((view) => onFloor(view) === person || view.presiding === person)

/** Languages in which one is named captioner. */
export function useOwnLanguages(): readonly string[] {
  const { captioners } = useCaptions().shown
  const me = useView((view) => view.me.id)
  return captioners.filter(({ person }) => person === me).map(({ language }) => language)
}
