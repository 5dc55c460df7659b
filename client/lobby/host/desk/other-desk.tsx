// A host link of another desk was opened in a browser that keeps one already: neither is lost without being asked.
import { ConfirmDialog } from '../../../hud/confirm-dialog.tsx'
import { useHostWords } from '../../../i18n/use-words.ts'

export function OtherDesk({ onAnswer }: { readonly onAnswer: (isTaken: boolean) => void }) {
  const { desk } = useHostWords()
  return (
    <ConfirmDialog
      heading={desk.otherDeskHeading}
      text={desk.otherDeskText}
      yes={desk.otherDeskYes}
      no={desk.otherDeskNo}
      onYes={() => onAnswer(true)}
      onNo={() => onAnswer(false)}
    />
  )
}
