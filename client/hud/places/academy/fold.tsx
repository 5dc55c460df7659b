// A part of the Academy that is folded until it is wanted.
import { type ReactNode, useState } from 'react'

interface FoldProps {
  readonly heading: string
  readonly isOpen?: boolean
  readonly children: ReactNode
}

export function Fold({ heading, isOpen: isOpenFirst = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenFirst)
  return (
    <details className="academy-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h4>{heading}</h4>
      </summary>
      {isOpen && children}
    </details>
  )
}
