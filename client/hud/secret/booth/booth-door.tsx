// Entering the booth and leaving it, and what others see of that.
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../../i18n/use-words.ts'
import { useBooth, useBoothState, useIsMine } from './booth.ts'
import { BoothTroubleLine } from './booth-trouble.tsx'

interface BoothDoorProps {
  readonly isInside: boolean
  /** what is done inside */
  readonly children: ReactNode
}

export function BoothDoor({ isInside, children }: BoothDoorProps) {
  const { booth: words } = useWords()
  const booth = useBooth()
  const isSending = useBoothState(({ stage }) => stage.is === 'sending')
  const isMine = useIsMine()
  const isDone = useBoothState(({ stage, picked }) => stage.is === 'choosing' && picked === null) && isMine
  const heading = useRef<HTMLParagraphElement>(null)
  const wasInside = useRef(isInside)
  // who has entered or left by the keyboard goes on from there
  useEffect(() => {
    if (wasInside.current !== isInside) heading.current?.focus()
    wasInside.current = isInside
  }, [isInside])
  return (
    <div className={isInside ? 'booth-room is-inside' : 'booth-room'}>
      <p ref={heading} tabIndex={-1} className={isInside ? 'booth-state' : 'hint'}>
        {isInside ? words.inside : words.enterText}
      </p>
      {children}
      <BoothTroubleLine />
      {isInside ? (
        <div className="booth-leave">
          <button
            type="button"
            className={isDone ? 'primary' : ''}
            aria-disabled={isSending}
            onClick={() => !isSending && void booth.leave()}
          >
            {words.leave}
          </button>
          <span className="hint">{words.leaveText}</span>
        </div>
      ) : (
        <button type="button" className="primary" onClick={() => void booth.enter()}>
          {words.enter}
        </button>
      )}
    </div>
  )
}
