// A delegation as it is called up: its flag, its name, and whether it is one's own.
import type { DelegationId } from '../../shared/ids.ts'
import { useWords } from '../i18n/use-words.ts'
import { DelegationFlag } from './delegation-flag.tsx'
import { DelegationName } from './names.tsx'
import { useView } from './sitting-context.ts'

interface DelegationSignProps {
  readonly id: DelegationId
  /** px of the flag's width */
  readonly size?: number
}

export function DelegationSign({ id, size = 24 }: DelegationSignProps) {
  const { floor } = useWords()
  const isMine = useView(({ me }) => me.delegation === id)
  return (
    <span className="delegation-sign">
      <DelegationFlag id={id} size={size} />
      <DelegationName id={id} />
      {isMine && <span className="tag strong">{floor.yours}</span>}
    </span>
  )
}
