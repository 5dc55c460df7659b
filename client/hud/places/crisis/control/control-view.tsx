// The controller's desk: what this is about, who reports, briefings, and an exercise with its injects.
import type { ReactNode } from 'react'
import { useCrisis } from '../crisis-context.ts'
import { AnalystsForm } from './analysts-form.tsx'
import { BriefingForm } from './briefing-form.tsx'
import { FrameForm } from './frame-form.tsx'
import { InjectForm } from './inject-form.tsx'
import { InjectList } from './inject-list.tsx'
import { WallSwitch } from './wall-switch.tsx'

export function ControlView() {
  const { control } = useCrisis().words
  return (
    <div className="crisis-control">
      <section>
        <h4>{control.injects}</h4>
        <InjectList />
        <Folded heading={control.prepare}>
          <InjectForm />
        </Folded>
      </section>
      <Folded heading={control.brief}>
        <BriefingForm />
      </Folded>
      <Folded heading={control.frame}>
        <FrameForm />
      </Folded>
      <Folded heading={control.analysts}>
        <AnalystsForm />
      </Folded>
      <section>
        <h4>{control.wall}</h4>
        <WallSwitch />
      </section>
    </div>
  )
}

const Folded = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <details className="control-fold">
    <summary>{heading}</summary>
    {children}
  </details>
)
