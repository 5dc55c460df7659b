// The calculator within a sitting: what was filled in stays while the panel is closed, the view changes or a vote comes between.
import { AsVoted } from './as-voted.tsx'
import { Calculator } from './calculator.tsx'
import { type DraftStore, openDraft } from './calculator-context.ts'

let kept: DraftStore | null = null

export function CalculatorPanel() {
  kept ??= openDraft()
  return <Calculator store={kept} start={<AsVoted store={kept} />} />
}
