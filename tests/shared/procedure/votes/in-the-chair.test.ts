// Who presides casts for no delegation where the rulebook says so: VO22.
import { describe, expect, it } from 'vitest'
import type { RulebookId } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { asked, meeting } from '../regulated.ts'
import { AMINA, ARE, admitted, allowed, ask, ballot, cast, NOBODY, presiding, V1 } from '../samples.ts'

/** Amina of ARE presides over a vote. */
const voting = (rulebook: RulebookId, decision: string): Past[] => [
  ...meeting(rulebook),
  presiding(AMINA),
  asked({ decision }),
]

describe.each<[RulebookId, string, string]>([
  ['general-assembly', 'ordinary', 'GA 37'],
  ['general-assembly-committee', 'ordinary', 'GA 104'],
])('%s', (rulebook, decision, rule) => {
  it('[VO22] who presides does not cast', () =>
    given(...voting(rulebook, decision))
      .when(ask(V1, 'yes'), AMINA)
      .refuses('no-vote-in-chair', rule))

  it('[VO22] another person of the delegation does', () =>
    given(...voting(rulebook, decision), admitted(NOBODY, ARE), allowed(NOBODY, ARE))
      .when(ask(V1, 'yes'), NOBODY)
      .gives(ballot(V1, ARE, 'yes')))

  it('[VO22] what was cast before stands', () => {
    const before = [...meeting(rulebook), asked({ decision }), cast(AMINA, V1, ARE, 'yes'), presiding(AMINA)]
    expect(sittingAfter(...before).vote?.ballots.has(ARE)).toBe(true)
  })
})

it.each<[RulebookId, string]>([
  ['security-council', 'substantive'],
  ['eu-council', 'simple'],
  ['gcc-supreme-council', 'procedural'],
  ['model-un', 'substantive'],
  ['open-floor', 'ordinary'],
])('[VO22] in %s who presides does', (rulebook, decision) =>
  given(...voting(rulebook, decision))
    .when(ask(V1, 'yes'), AMINA)
    .gives(ballot(V1, ARE, 'yes')),
)
