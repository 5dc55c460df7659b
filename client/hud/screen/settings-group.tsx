// Settings of one kind.
import { type ReactNode, useId } from 'react'

interface SettingsGroupProps {
  readonly heading: string
  readonly children: ReactNode
}

export function SettingsGroup({ heading, children }: SettingsGroupProps) {
  const id = useId()
  return (
    <section className="settings-group" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  )
}
