// A speech that was brought along, as who shows it sees it: the passage that is next, and what follows. One key shows it.
import { type KeyboardEvent, useId } from 'react'
import type { OwnScript } from '../../../../shared/lab/captions/captions-types.ts'
import { directionOf } from '../../../../shared/lab/captions/language-tag.ts'
import { useLanguageNames } from '../../captions/language-names.ts'
import { usePersonName } from '../../names.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { useIsDesk } from '../use-is-desk.ts'
import { useCaptions, useCaptionsAct, useIsSpeaking, useOwnLanguages } from './captions-context.ts'

export function ScriptView({ script }: { readonly script: OwnScript }) {
  const { words } = useCaptions()
  const { run, isBusy, refused } = useCaptionsAct()
  const nameOf = useLanguageNames()
  const { id, by, language, passages, next } = script
  const name = usePersonName(by) ?? words.desk.away
  const isOwn = useView(({ me }) => me.id === by)
  const mayShow = useMayShow(script, isOwn)
  const headingId = useId()
  const text = passages?.[next]
  const release = (passage: number) => {
    if (mayShow && !isBusy && passages?.[passage] !== undefined)
      void run({ is: 'release', script: id, passage })
  }
  // what presenters' remote controls send
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageDown') return
    event.preventDefault()
    release(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key of a remote control, beside the button that does the same
    <div className="captions-script" onKeyDown={onKeyDown}>
      <h5 id={headingId}>{words.speech.brought({ language: nameOf(language), name })}</h5>
      {text === undefined ? (
        <p>{passages === null ? words.erased : words.speech.over}</p>
      ) : (
        <>
          <p className="hint">{words.speech.at({ number: next + 1, sum: passages!.length })}</p>
          <blockquote lang={language} dir={directionOf(language)}>
            <p>{text}</p>
            {passages?.[next + 1] !== undefined && <p className="hint">{passages[next + 1]}</p>}
          </blockquote>
          <div className="button-row">
            <button
              type="button"
              className="primary"
              aria-describedby={`${headingId}-hint`}
              aria-disabled={!mayShow || isBusy}
              onClick={() => release(next)}
            >
              {words.speech.next}
            </button>
            {passages?.[next + 1] !== undefined && (
              <button type="button" aria-disabled={!mayShow || isBusy} onClick={() => release(next + 1)}>
                {words.speech.skip}
              </button>
            )}
          </div>
          <p className="hint" id={`${headingId}-hint`}>
            {mayShow ? words.speech.nextHint : words.speech.waits}
          </p>
        </>
      )}
      {isOwn && (
        <button type="button" className="quiet" onClick={() => void run({ is: 'unload', script: id })}>
          {words.speech.drop}
        </button>
      )}
      <RefusalLine refusal={refused} />
    </div>
  )
}

/** What a captioner brought is of whoever speaks; what a speaker brought, theirs alone. */
function useMayShow({ by, language }: OwnScript, isOwn: boolean): boolean {
  const isTheirs = useIsSpeaking(by)
  const isNamed = useOwnLanguages().includes(language)
  const isDesk = useIsDesk()
  return isTheirs || (isOwn && (isNamed || isDesk))
}
