// Lines of captions as they are read: in their own direction, with who speaks where that changes.
import type { CaptionsWords } from '../../../shared/i18n/en/captions.ts'
import type { ShownCaption } from '../../../shared/lab/captions/captions-types.ts'
import { directionOf } from '../../../shared/lab/captions/language-tag.ts'

interface CaptionLinesProps {
  readonly words: CaptionsWords
  readonly language: string
  readonly lines: readonly ShownCaption[]
}

export function CaptionLines({ words, language, lines }: CaptionLinesProps) {
  return (
    <div className="speech-lines" lang={language} dir={directionOf(language)}>
      {lines.map(({ id, texts }, index) => {
        const name = texts?.name ?? ''
        const isNew = name !== '' && name !== (lines[index - 1]?.texts?.name ?? '')
        return (
          <p key={id}>
            {isNew && (
              <>
                <b>
                  <bdi>{name}</bdi>
                </b>{' '}
              </>
            )}
            {texts?.text ?? words.erased}
          </p>
        )
      })}
    </div>
  )
}
