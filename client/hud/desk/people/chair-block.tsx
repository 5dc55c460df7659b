// The chair itself: who presides, taking it, handing it over and leaving it, and who follows when it is empty.
import { useWords } from '../../../i18n/use-words.ts'
import { AskButton } from '../../ask-button.tsx'
import { usePersonName } from '../../names.tsx'
import { HandOver } from '../../people/hand-over.tsx'
import { useIsPresiding, useView } from '../../sitting-context.ts'
import { Succession } from './succession.tsx'

export function ChairSummary() {
  const { chair, presiding: words } = useWords()
  const presiding = useView((view) => view.presiding)
  const isMine = useIsPresiding()
  const name = usePersonName(presiding)
  if (isMine) return words.byYou
  return presiding === null ? chair.seat.vacant : chair.seat.presides({ name: name ?? '…' })
}

export function ChairBlock() {
  const { presiding: words } = useWords()
  const isMine = useIsPresiding()
  const isChair = useView(({ me }) => me.role === 'chair')
  const isFree = useView(({ presiding }) => presiding === null)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  return (
    <>
      {isMine && <HandOver />}
      {isMine && (
        <AskButton name="presiding.leave" payload={{}}>
          {words.leave}
        </AskButton>
      )}
      {/* RO3 */}
      {!isMine && isChair && (
        <AskButton name="presiding.take" payload={{}}>
          {isFree ? words.take : words.takeOver}
        </AskButton>
      )}
      {!isOpenForum && <Succession />}
    </>
  )
}
