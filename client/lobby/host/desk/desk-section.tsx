// A part of the desk under its heading.
import { type ReactNode, useId } from 'react'

interface DeskSectionProps {
  readonly heading: string
  readonly children: ReactNode
}

export function DeskSection({ heading, children }: DeskSectionProps) {
  const id = useId()
  return (
    <section className="desk-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
