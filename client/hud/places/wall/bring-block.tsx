// For those who may show: a file, a text of the sitting, a screen or a film.
import { useEffect, useRef, useState } from 'react'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { WALL_LIMITS, type WallAct } from '../../../../shared/lab/wall/wall-types.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { bringFile } from '../../../exhibits/bring-file.ts'
import { type FileFault, openFile } from '../../../exhibits/open-file.ts'
import { useFileDrop } from '../../../use-file-drop.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSitting } from '../../sitting-context.ts'
import { ShowLive } from './show-live.tsx'
import { ShowText } from './show-text.tsx'

interface BringBlockProps {
  readonly words: ExhibitsWords
  readonly act: (act: WallAct) => Promise<unknown>
  readonly bytesLeft: number
}

export function BringBlock({ words, act, bytesLeft }: BringBlockProps) {
  return (
    <section className="bring-exhibit" aria-label={words.bring.heading}>
      <h4>{words.bring.heading}</h4>
      <BringFile words={words} />
      <p className="fine">{words.bring.room({ megabytes: Math.floor(bytesLeft / 1_000_000) })}</p>
      <ShowText words={words} act={act} />
      <ShowLive words={words} />
    </section>
  )
}

type Phase =
  | { readonly is: 'idle' | 'opening' | 'stopped' }
  | { readonly is: 'sending'; readonly page: number; readonly sum: number }
  | { readonly is: 'done'; readonly title: string }
  | { readonly is: 'fault'; readonly fault: FileFault }
  | { readonly is: 'refused'; readonly refusal: Refusal }

function BringFile({ words }: { readonly words: ExhibitsWords }) {
  const { bring } = words
  const { phase, read, stop } = useBringing()
  const { isOver, zone, onChange } = useFileDrop(read)
  const isUnderWay = phase.is === 'opening' || phase.is === 'sending'
  return (
    <div className={isOver ? 'file-zone is-over' : 'file-zone'} {...zone}>
      <label className="button primary file-pick">
        <span aria-hidden="true">{bring.file}</span>
        <input
          type="file"
          accept="application/pdf,image/webp,image/png,image/jpeg"
          aria-label={bring.file}
          disabled={isUnderWay}
          onChange={onChange}
        />
      </label>
      <p className="hint">{bring.fileHint({ pages: WALL_LIMITS.pages })}</p>
      <p role="status" className="waiting">
        {phase.is === 'opening' && bring.opening}
        {phase.is === 'sending' && bring.sending({ page: phase.page + 1, sum: phase.sum })}
        {phase.is === 'done' && bring.done({ title: phase.title })}
        {phase.is === 'stopped' && bring.stopped}
      </p>
      {phase.is === 'sending' && (
        <>
          <progress value={phase.page} max={phase.sum} aria-label={bring.opening} />
          <button type="button" onClick={stop}>
            {bring.stop}
          </button>
        </>
      )}
      <p role="alert" className="error">
        {phase.is === 'fault' && words.faults[phase.fault]}
      </p>
      <RefusalLine refusal={phase.is === 'refused' ? phase.refusal : null} />
    </div>
  )
}

/** One file at a time; who leaves the panel goes on sending, since others are waiting for the pages. */
function useBringing() {
  const sitting = useSitting()
  const [phase, setPhase] = useState<Phase>({ is: 'idle' })
  const stopping = useRef<AbortController | null>(null)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const say = (next: Phase) => isHere.current && setPhase(next)
  const read = async (chosen: File | undefined) => {
    if (!chosen || phase.is === 'opening' || phase.is === 'sending') return
    say({ is: 'opening' })
    const file = await openFile(chosen)
    if (typeof file === 'string') return void say({ is: 'fault', fault: file })
    stopping.current = new AbortController()
    const { signal } = stopping.current
    const title = titleOf(chosen.name)
    const told = (page: number) => say({ is: 'sending', page, sum: file.pages })
    const answer = await bringFile({ sitting, file, title, told, signal })
    file.close()
    if (signal.aborted) say({ is: 'stopped' })
    else say(answer.ok ? { is: 'done', title } : { is: 'refused', refusal: answer.refusal })
  }
  return { phase, read, stop: () => stopping.current?.abort() }
}

/** As the file is called, without what says its kind. */
const titleOf = (name: string): string =>
  [...(name.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || name)].slice(0, WALL_LIMITS.title).join('')
