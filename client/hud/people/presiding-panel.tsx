// The chair: its desk for who works at it; for everybody else who presides, and taking the chair where one may.
import { useWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { Desk } from '../desk/desk.tsx'
import { usePersonName } from '../names.tsx'
import { useView } from '../sitting-context.ts'
import { useIsAtDesk } from './works-at-desk.ts'

export function PresidingPanel() {
  return useIsAtDesk() ? <Desk /> : <Presided />
}

function Presided() {
  const { chair, presiding: words } = useWords()
  const presiding = useView((view) => view.presiding)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const name = usePersonName(presiding)
  const isFree = presiding === null
  return (
    <>
      <p>{isFree ? (isOpenForum ? words.vacantOpen : words.vacant) : words.by({ name: name ?? '…' })}</p>
      <p className="hint">{chair.seat.purpose}</p>
      {/* RO2 */}
      {isOpenForum && isFree && (
        <AskButton name="presiding.take" payload={{}} className="primary">
          {words.take}
        </AskButton>
      )}
    </>
  )
}
