// Ruling on a point at once, without words; an inquiry wants words, which its block has room for.
import type { Point } from '../../../../shared/procedure/points/points-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { revealBlock } from '../parts/reveal.ts'

export function QuickRuling({ point }: { readonly point: Point }) {
  const { chair } = useWords()
  if (point.kind === 'inquiry')
    return (
      <button type="button" className="primary" onClick={() => revealBlock('points')}>
        {chair.now.toAnswer}
      </button>
    )
  return (
    <div className="button-row">
      <ActButton
        act="point.rule"
        ask={{ point: point.id, ruling: 'well-taken', text: '' }}
        className="primary"
        showsWhy
      >
        {chair.points.wellTaken}
      </ActButton>
      <ActButton act="point.rule" ask={{ point: point.id, ruling: 'not-well-taken', text: '' }}>
        {chair.points.notWellTaken}
      </ActButton>
    </div>
  )
}
