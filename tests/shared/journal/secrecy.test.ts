// VO11: until the close, the journal that others may read does not tell how anyone voted.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLine } from '../../../shared/journal/ndjson.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { BallotChoice } from '../../../shared/procedure/votes/votes-state.ts'
import { anySteps } from '../procedure/any-step.ts'
import type { Past } from '../procedure/given.ts'
import { play, type Step } from '../procedure/play.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  CHIDI,
  cast,
  closed,
  FRA,
  KEN,
  OPENED,
  opened,
  saltOf,
  V1,
} from '../procedure/samples.ts'
import { linesOf } from './forge.ts'

const fileOf = (...past: readonly Past[]): string =>
  linesOf(...past)
    .map(toLine)
    .join('')

describe('the file of an open vote', () => {
  const voting: Past[] = [
    OPENED,
    admitted(AMINA, ARE),
    admitted(BORIS, FRA),
    admitted(CHIDI, KEN),
    opened(V1),
    cast(AMINA, V1, ARE, 'yes', 'k1', saltOf(21)),
    cast(BORIS, V1, FRA, 'no', 'k2', saltOf(22)),
    cast(CHIDI, V1, KEN, 'abstain', 'k3', saltOf(23)),
    cast(AMINA, V1, ARE, 'abstain', 'k4', saltOf(24)),
  ]
  const reveal = closed(
    V1,
    [KEN, 'abstain', saltOf(23)],
    [ARE, 'abstain', saltOf(24)],
    [FRA, 'no', saltOf(22)],
  )

  it.each([21, 22, 23, 24])('[VO11] [JO3] has no salt of a ballot: %d', (n) =>
    expect(fileOf(...voting)).not.toContain(saltOf(n)),
  )

  it.each<Choice>(['yes', 'no', 'abstain'])('[VO11] [JO3] has no choice: %s', (choice) =>
    expect(fileOf(...voting)).not.toMatch(new RegExp(`\\b${choice}\\b`)),
  )

  it('[VO11] tells that each delegation cast', () =>
    expect(fileOf(...voting).match(/"ballot\.cast"/g)).toHaveLength(4))

  it('[VO6] has the ballots that stand after the close, with their salts', () => {
    for (const n of [22, 23, 24]) expect(fileOf(...voting, reveal)).toContain(saltOf(n))
  })

  it('[VO11] never has a ballot that was changed before the close', () => {
    expect(fileOf(...voting, reveal)).not.toContain(saltOf(21))
    expect(fileOf(...voting, reveal)).not.toContain('"choice":"yes"')
  })
})

describe('any sitting before a close', () => {
  const OTHER: Readonly<Record<string, Choice>> = { yes: 'no', no: 'abstain', abstain: 'yes' }
  const otherThan = (choice: BallotChoice): BallotChoice => OTHER[String(choice)] ?? choice
  const otherwise = (steps: readonly Step[]): Step[] =>
    steps.map(({ who, command }) => ({
      who,
      command: command.type === 'ballot.cast' ? { ...command, choice: otherThan(command.choice) } : command,
    }))
  const unclosed = anySteps.map((steps) => steps.filter(({ command }) => command.type !== 'vote.close'))
  const textOf = (steps: readonly Step[]) => play(steps).lines.map(toLine).join('')

  // hashes differ, as they must; they are as good as chance without the salts
  const withoutHashes = (text: string) =>
    text.replace(/"(commitment|prev|hash)":"[0-9a-f]{64}"/g, (_, name: string) => name)

  it('[VO11] has the same file, had everyone voted otherwise', () =>
    fc.assert(
      fc.property(unclosed, (steps) => {
        expect(withoutHashes(textOf(otherwise(steps)))).toBe(withoutHashes(textOf(steps)))
      }),
    ))

  it('[VO11] answers everyone the same, had everyone voted otherwise', () => {
    const answersOf = (steps: readonly Step[]) =>
      play(steps).moves.map(({ decided }) => (decided.ok ? decided.value.map(({ type }) => type) : decided))
    fc.assert(
      fc.property(unclosed, (steps) => {
        expect(answersOf(otherwise(steps))).toEqual(answersOf(steps))
      }),
    )
  })
})
