// What was live comes back from the journal: from the one that is kept, and as far as others may know from the file.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { happenedOf, type JournalLine } from '../../../shared/journal/chain.ts'
import { fromLines, toLine } from '../../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../../shared/procedure/sitting.ts'
import { keyUses } from '../../../shared/procedure/votes/cast-keys.ts'
import { anySteps } from '../procedure/any-step.ts'
import { type Played, play } from '../procedure/play.ts'
import { keptText } from './forge.ts'

const inEverySitting = (holds: (played: Played) => void) =>
  fc.assert(
    fc.property(anySteps, (steps) => {
      holds(play(steps))
    }),
  )

const replayed = (lines: Iterable<JournalLine>): Sitting =>
  [...lines].map(happenedOf).reduce(evolve, EMPTY_SITTING)
const fileOf = (lines: readonly JournalLine[]): string => lines.map(toLine).join('')

/** A sitting as others may know it: without the choices and salts of ballots that only the house holds. */
function asOthersKnow(sitting: Sitting) {
  const blank = { choice: null, salt: '' }
  const keys = keyUses(sitting.keys).map(([key, use]) => [
    key,
    { ...use, ballot: { ...use.ballot, ...blank } },
  ])
  const ballots = [...(sitting.vote?.ballots ?? [])].map(([delegation, ballot]) => [
    delegation,
    { ...ballot, ...blank },
  ])
  return { ...sitting, keys, vote: sitting.vote && { ...sitting.vote, ballots } }
}

it('[JO6] the journal that is kept gives the events and the sitting that were live', () =>
  inEverySitting(({ lines, happened, sitting }) => {
    const kept = [...fromLines(keptText(lines))]
    expect(kept.map(happenedOf)).toEqual(happened)
    expect(replayed(kept)).toEqual(sitting)
  }))

it('[JO6] the file gives the sitting that was live, but for what is sealed', () =>
  inEverySitting(({ lines, sitting }) => {
    const read = replayed(fromLines(fileOf(lines)))
    expect(asOthersKnow(read)).toEqual(asOthersKnow(sitting))
    expect(read.decided).toEqual(sitting.decided)
  }))

it('[JO4] [JO6] with all secrets erased, all but the texts comes back', () =>
  inEverySitting(({ lines, sitting }) => {
    const read = replayed(lines.map(({ entry, secret }) => ({ entry, secret: secret && null })))
    const { people, heads, presiding, seq, keys, delegations } = sitting
    expect(read).toMatchObject({ people, heads, presiding, seq, delegations, title: null, names: {} })
    expect(keyUses(read.keys).map(([key]) => key)).toEqual(keyUses(keys).map(([key]) => key))
    expect(read.decided).toEqual(sitting.decided.map((vote) => ({ ...vote, question: null })))
  }))

it('[JO7] the file of any sitting holds, whatever was cast and closed', () =>
  inEverySitting(({ lines, head, sitting }) => {
    const verdict = { ok: true, entries: sitting.seq, votes: sitting.decided.length, head: head.hash }
    expect(verifyJournal(fromLines(fileOf(lines)))).toEqual(verdict)
    expect(verifyJournal(fromLines(keptText(lines)))).toEqual(verdict)
  }))

it('[JO7] no character of the file can be changed unseen', () =>
  fc.assert(
    fc.property(
      anySteps,
      fc.nat(),
      fc.constantFrom('0', '1', 'a', 'e', '"', '-', 'x'),
      (steps, where, put) => {
        const { lines, head } = play(steps)
        const text = fileOf(lines)
        const index = where % text.length
        fc.pre(text[index] !== put)
        const verdict = verdictOf(`${text.slice(0, index)}${put}${text.slice(index + 1)}`)
        // a secret that is no longer named so is as good as erased: the chain is the same
        expect([null, head.hash]).toContain(verdict)
      },
    ),
  ))

/** The head of a text that holds, null for one that does not. */
function verdictOf(text: string): string | null {
  try {
    const verdict = verifyJournal(fromLines(text))
    return verdict.ok ? verdict.head : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
