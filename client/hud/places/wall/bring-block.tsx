// For those who may show: a file, a text of the sitting, a screen or a film.
import { useStore } from 'zustand'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { WALL_LIMITS, type WallAct } from '../../../../shared/lab/wall/wall-types.ts'
import { type BringPhase, bringingOf } from '../../../exhibits/bringing.ts'
import { useFileDrop } from '../../../use-file-drop.ts'
import { FilePick } from '../../file-pick.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSitting, useView } from '../../sitting-context.ts'
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

function BringFile({ words }: { readonly words: ExhibitsWords }) {
  const { bring } = words
  const { store, bring: read, stop } = bringingOf(useSitting())
  const phase = useStore(store)
  const { isOver, zone } = useFileDrop(read)
  const isUnderWay = phase.is === 'opening' || phase.is === 'sending'
  return (
    <div className={isOver ? 'file-zone is-over' : 'file-zone'} {...zone}>
      <FilePick
        label={bring.file}
        accept="application/pdf,image/webp,image/png,image/jpeg"
        isPrimary
        isDisabled={isUnderWay}
        onFile={read}
      />
      <p className="hint">{bring.fileHint({ pages: WALL_LIMITS.pages })}</p>
      <BringStatus phase={phase} words={bring} />
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

interface BringStatusProps {
  readonly phase: BringPhase
  readonly words: ExhibitsWords['bring']
}

/** That it is on the wall is said for as long as it is. */
export function BringStatus({ phase, words }: BringStatusProps) {
  const onWall = useView(({ chapters }) => chapters.shown?.exhibit.id)
  return (
    <p role="status" className="waiting">
      {phase.is === 'opening' && words.opening}
      {phase.is === 'sending' && words.sending({ page: phase.page + 1, sum: phase.sum })}
      {phase.is === 'done' && phase.exhibit === onWall && words.done({ title: phase.title })}
      {phase.is === 'stopped' && words.stopped}
    </p>
  )
}
