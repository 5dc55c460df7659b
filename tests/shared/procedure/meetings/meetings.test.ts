// Whole meetings, act by act: what was asked, exactly what came of it, and the journal and the minutes that they leave.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { happenedOf } from '../../../../shared/journal/chain.ts'
import { fromLines, toLine } from '../../../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../../../shared/journal/verify.ts'
import { minutesOf } from '../../../../shared/minutes/minutes-of.ts'
import { evolve } from '../../../../shared/procedure/evolve.ts'
import { EMPTY_SITTING } from '../../../../shared/procedure/sitting.ts'
import { textIn } from '../../minutes/writing.ts'
import { GENERAL_ASSEMBLY } from './general-assembly/script.ts'
import { MODEL_UN } from './model-un/script.ts'
import { namesOf, playScript, type Script } from './script.ts'
import { SECURITY_COUNCIL } from './security-council/script.ts'

/** By the folder in which each stands. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  'security-council': SECURITY_COUNCIL,
  'general-assembly': GENERAL_ASSEMBLY,
  'model-un': MODEL_UN,
}

describe.each(Object.entries(SCRIPTS))('%s', (folder, script) => {
  const meeting = playScript(script)

  it.each(meeting.scenes)('$heading', ({ acted }) => {
    for (const [index, one] of acted.entries()) {
      const { who, comes } = one.turn
      const act = { act: index + 1, who, type: one.command.type }
      // of events what matters, of a refusal all
      if (one.decided.ok) expect({ ...act, came: one.decided.value }).toMatchObject({ ...act, came: comes })
      else expect({ ...act, came: one.decided.refusal }).toEqual({ ...act, came: comes })
    }
  })

  // golden texts, read by people: whoever changes what a record says changes them by hand
  it.each(['en', 'ar'] as const)('leaves these minutes, word for word (%s)', (language) => {
    const facts = { session: script.session, head: meeting.head.hash, names: namesOf(script) }
    const golden = readFileSync(path.join(import.meta.dirname, folder, `minutes.${language}.txt`), 'utf8')
    expect(textIn(language, minutesOf(meeting.happened, facts))).toBe(golden)
  })

  it('is long enough to be a meeting: over sixty acts besides ballots and the roll', () => {
    const acts = meeting.scenes.flatMap(({ acted }) => acted.map(({ command }) => command.type))
    const weighty = acts.filter((type) => type !== 'ballot.cast' && type !== 'presence.note')
    expect(weighty.length).toBeGreaterThan(60)
  })

  const entries = meeting.happened.length
  const votes = meeting.sitting.voteCount
  const sound = { ok: true, entries, votes, head: meeting.head.hash }

  it('[JO7] leaves a journal that holds', () => expect(verifyJournal(meeting.lines)).toEqual(sound))

  it('[JO3] leaves a file that holds without what is sealed in it', () => {
    const file = meeting.lines.map(toLine).join('')
    expect(verifyJournal(fromLines(file))).toEqual(sound)
    const shown = [...fromLines(file)].filter(({ secret }) => secret !== undefined)
    expect(shown.filter(({ entry }) => ['ballot.cast', 'lot.committed'].includes(entry.type))).toEqual([])
  })

  it('[JO4] leaves a journal that holds though all texts are erased', () => {
    const erased = meeting.lines.map(({ entry, secret }) => ({ entry, secret: secret && null }))
    expect(verifyJournal(erased)).toEqual(sound)
  })

  it('[JO6] is the same when it is replayed from what was written down', () => {
    const written: typeof meeting.lines = JSON.parse(JSON.stringify(meeting.lines))
    expect(written.map(happenedOf).reduce(evolve, EMPTY_SITTING)).toEqual(meeting.sitting)
  })
})
