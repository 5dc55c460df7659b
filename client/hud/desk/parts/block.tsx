// One block of the desk: folded while it does not matter, open when it does or when somebody opens it. What was begun in it stays,
// folded or not, and it never folds under the hands of who works in it.
import { type ComponentType, useId, useLayoutEffect, useRef, useState } from 'react'
import type { BlockName } from '../now/blocks.ts'
import { DownIcon } from './desk-icons.tsx'
import { headingId } from './reveal.ts'

interface BlockProps {
  readonly name: BlockName
  readonly heading: string
  /** what is called for now is done here */
  readonly isCalled: boolean
  /** a few words for who leaves it folded */
  readonly Summary: ComponentType
  readonly Body: ComponentType
}

export function Block({ name, heading, isCalled, Summary, Body }: BlockProps) {
  const id = useId()
  const body = useRef<HTMLDivElement>(null)
  const [chosen, choose] = useChoice(isCalled, body)
  const isOpen = chosen ?? isCalled
  const [isMade, setMade] = useState(isOpen)
  if (isOpen && !isMade) setMade(true)
  return (
    <section className={`desk-block ${isCalled ? 'is-called' : ''}`} aria-labelledby={`${id}-h`}>
      <h3 id={`${id}-h`}>
        <button
          id={headingId(name)}
          type="button"
          className="desk-block-head"
          aria-expanded={isOpen}
          aria-controls={`${id}-b`}
          aria-describedby={`${id}-s`}
          onClick={() => choose(!isOpen)}
        >
          <span>{heading}</span>
          <DownIcon />
        </button>
      </h3>
      <p id={`${id}-s`} className="desk-block-summary">
        <Summary />
      </p>
      <div id={`${id}-b`} ref={body} className="desk-block-body" hidden={!isOpen}>
        {isMade && <Body />}
      </div>
    </section>
  )
}

/** What somebody chose holds until the block is called for anew; null: it follows what is called for. */
function useChoice(isCalled: boolean, body: { readonly current: HTMLElement | null }) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const was = useRef(isCalled)
  useLayoutEffect(() => {
    if (isCalled === was.current) return
    was.current = isCalled
    if (isCalled) setChosen(null)
    else if (body.current?.contains(document.activeElement)) setChosen(true)
  }, [isCalled, body])
  return [chosen, setChosen] as const
}
