// What a host may do with a stand: write it, hang pictures, move it in the round, take it down, or let it say again what we say.
import { useState } from 'react'
import { spoken } from '../../../../../shared/i18n/format.ts'
import type { ShownStand } from '../../../../../shared/lab/stories/stories-law.ts'
import { STORY_LIMITS } from '../../../../../shared/lab/stories/stories-state.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { ConfirmDialog } from '../../../confirm-dialog.tsx'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useStories, useStoriesAct } from '../stories-context.ts'
import { PictureForm } from './picture-form.tsx'

export function StandActs({ stand, onWrite }: { readonly stand: ShownStand; readonly onWrite: () => void }) {
  const { edit, pictures } = useStories().words
  const { run, refused } = useStoriesAct()
  const [isAsked, setAsked] = useState(false)
  const { id } = stand
  return (
    <section className="stand-acts">
      <h5>{edit.heading}</h5>
      <div className="button-row small">
        <button type="button" onClick={onWrite}>
          {edit.write}
        </button>
        <button type="button" onClick={() => void run({ is: 'move', stand: id, by: -1 })}>
          {edit.earlier}
        </button>
        <button type="button" onClick={() => void run({ is: 'move', stand: id, by: 1 })}>
          {edit.later}
        </button>
        {stand.story !== null && stand.version > 0 && (
          <button type="button" onClick={() => void run({ is: 'restore', stand: id })}>
            {edit.restore}
          </button>
        )}
        <button type="button" className="weighty" onClick={() => setAsked(true)}>
          {edit.remove}
        </button>
      </div>
      <RefusalLine refusal={refused} />
      <h5>{pictures.heading}</h5>
      <HungPictures
        stand={stand}
        onTakeDown={(picture) => void run({ is: 'take-down', stand: id, picture })}
      />
      {stand.pictures.length < STORY_LIMITS.pictures && <PictureForm stand={id} />}
      {isAsked && (
        <ConfirmDialog
          heading={edit.removeAsk}
          text={edit.removeText}
          yes={edit.yes}
          no={edit.no}
          onYes={() => {
            setAsked(false)
            void run({ is: 'remove', stand: id })
          }}
          onNo={() => setAsked(false)}
        />
      )}
    </section>
  )
}

interface HungPicturesProps {
  readonly stand: ShownStand
  readonly onTakeDown: (picture: string) => void
}

function HungPictures({ stand, onTakeDown }: HungPicturesProps) {
  const { pictures, erased } = useStories().words
  const { language } = useLanguage()
  return (
    <ul className="rows">
      {stand.pictures.map(({ id, texts }) => (
        <li key={id}>
          <span dir="auto">{texts?.[language] ?? erased}</span>
          <button
            type="button"
            className="quiet"
            aria-label={spoken(pictures.takeDown({ alt: texts?.[language] ?? erased }))}
            onClick={() => onTakeDown(id)}
          >
            {pictures.takeDownShort}
          </button>
        </li>
      ))}
    </ul>
  )
}
