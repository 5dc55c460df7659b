// What a replay shows is what was shown: the same views, at any height, from nothing but the public file of the journal.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../client/net/view-of.ts'
import { createPlayer } from '../../client/replay/playing.ts'
import { momentIn } from '../../client/replay/read-replay.ts'
import { createReplayedSitting } from '../../client/replay/replayed-sitting.ts'
import { timelineOf } from '../../client/replay/timeline.ts'
import { chaptersOf, heightsOf, lastTold, toldActs } from '../../client/replay/told-acts.ts'
import { projectSitting } from '../../server/rooms/project.ts'
import { replay as arabicReplay } from '../../shared/i18n/ar/replay.ts'
import { replay as englishReplay } from '../../shared/i18n/en/replay.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { EMPTY_HEAD, headOf, link } from '../../shared/journal/chain.ts'
import { fromLines, toLine } from '../../shared/journal/ndjson.ts'
import { HallState } from '../../shared/state/hall-state.ts'
import { linesOf } from '../shared/journal/forge.ts'
import { calling, drawn, ordered } from '../shared/journal/roll-call-lines.ts'
import { SESSION, SMALL_PAST, SMALL_SITTING } from '../shared/minutes/small-sitting.ts'
import { minutesAfter, voiceIn, WRITING } from '../shared/minutes/writing.ts'
import { anySteps } from '../shared/procedure/any-step.ts'
import { play } from '../shared/procedure/play.ts'
import { AMINA, ARE, cast, closed, saltOf, V1 } from '../shared/procedure/samples.ts'

const asPublished = (lines: readonly JournalLine[]) => [...fromLines(lines.map(toLine).join(''))]
const replayOf = (lines: readonly JournalLine[]) => {
  const timeline = timelineOf(asPublished(lines))
  const sitting = createReplayedSitting({
    timeline,
    names: { of: () => 'Somebody' },
    token: null,
    viewer: { name: 'Me', look: 'suit-1' },
  })
  return { timeline, sitting }
}
const smallLines = (): JournalLine[] => {
  let head = EMPTY_HEAD
  return SMALL_SITTING.map((happened) => {
    const line = link(SESSION, head, happened)
    head = headOf(line.entry)
    return line
  })
}

describe('what a replay shows', () => {
  it('is what the hall showed at that height, in any sitting', () =>
    fc.assert(
      fc.property(anySteps, fc.nat(), (steps, chance) => {
        const { lines, moves } = play(steps)
        if (lines.length === 0) return
        const { timeline, sitting } = replayOf(lines)
        const seq = 1 + (chance % timeline.length)
        const live = moves.findLast(({ after }) => after.seq <= seq)
        const height = live?.after.seq ?? 0
        if (!live || height < 1) return
        const state = new HallState()
        state.session = timeline.session
        projectSitting(state, { sitting: live.after, head: { ...EMPTY_HEAD, seq: height, hash: '' } })
        const { chapters, delegations, vote, presiding } = viewOf(state, null)
        sitting.show(height, 0)
        expect(sitting.store.getState()).toMatchObject({ chapters, delegations, vote, presiding })
      }),
      { numRuns: 40 },
    ))

  it('does not change when a height is shown again, whatever was shown between', () => {
    const { timeline, sitting } = replayOf(smallLines())
    sitting.show(9, 0)
    const { people, delegations, chapters } = sitting.store.getState()
    for (const seq of [1, timeline.length, 30, 9]) sitting.show(seq, 0)
    expect(sitting.store.getState()).toMatchObject({ people, delegations, chapters })
  })

  it('keeps what did not change as it is, so that screens rest', () => {
    const { sitting } = replayOf(smallLines())
    sitting.show(9, 0)
    const { people, chapters } = sitting.store.getState()
    sitting.show(9, 1000)
    expect(sitting.store.getState().people).toBe(people)
    expect(sitting.store.getState().chapters).toBe(chapters)
  })

  it('has the answers of a roll-call as they were given, and other choices at the close alone', () => {
    const voted = [cast(AMINA, V1, ARE, 'yes', 'k1', saltOf(31)), closed(V1, [ARE, 'yes', saltOf(31)])]
    const called = replayOf(linesOf(...calling, drawn(), ordered(ARE), ...voted))
    called.sitting.show(called.timeline.length - 1, 0)
    expect(called.sitting.store.getState().chapters.vote?.answers).toEqual({ ARE: 'yes' })
    const [opened, admitted, asked] = calling
    const recorded = replayOf(
      linesOf(opened!, admitted!, { ...asked!, method: 'recorded' } as never, ...voted),
    )
    recorded.sitting.show(recorded.timeline.length - 1, 0)
    expect(JSON.stringify(recorded.sitting.store.getState())).not.toContain('"yes"')
  })

  it('seats each delegation at its desk', () => {
    const { timeline, sitting } = replayOf(smallLines())
    sitting.show(timeline.length, 0)
    const { people, delegations } = sitting.store.getState()
    const seated = [...people.values()].filter(({ seat }) => seat !== null)
    expect(seated.length).toBeGreaterThan(1)
    expect(seated.map(({ seat }) => seat)).toEqual(
      seated.map(({ delegation }) => delegations.get(delegation!)?.order),
    )
    expect([...sitting.walk.others.keys()]).toEqual(seated.map(({ id }) => id))
  })
})

describe('in a replay', () => {
  it('every act is refused, and texts are read', async () => {
    const { timeline, sitting } = replayOf(smallLines())
    sitting.show(timeline.length, 0)
    expect(await sitting.ask('hand.raise', {})).toEqual({ ok: false, refusal: { code: 'replayed' } })
    expect(await sitting.cast('yes')).toEqual({ ok: false, refusal: { code: 'replayed' } })
    const decided = await sitting.ask('votes.decided', {})
    expect(decided.ok && decided.value.votes.length).toBe(timeline.sittingAt(timeline.length).decided.length)
    const [proposal] = timeline.sittingAt(timeline.length).proposals.proposals
    const read = await sitting.ask('proposal.read', { proposal: proposal!.id })
    expect(read.ok && read.value.text).toEqual(proposal!.text)
  })

  it('one sits in the gallery, and at nobody’s desk', async () => {
    const { sitting } = replayOf(smallLines())
    sitting.show(5, 0)
    expect((await sitting.ask('seat.take', { seat: 0 as never })).ok).toBe(false)
    expect((await sitting.ask('seat.take', { seat: 250 as never })).ok).toBe(true)
    expect(sitting.store.getState().me.seat).toBe(250)
    sitting.show(6, 0)
    expect(sitting.store.getState().people.get(sitting.store.getState().me.id)?.seat).toBe(250)
  })
})

describe('the player', () => {
  const timeline = timelineOf(smallLines())
  const player = (first = 1) => createPlayer(timeline, [3, 7, 12], first)

  it('goes on by the clock of the past, as fast as it is asked to, and stops at the end', () => {
    const { store, toggle, advance, setPace } = player()
    setPace(60)
    toggle()
    advance(500)
    expect(store.getState().at).toBe(timeline.begin + 30_000)
    expect(store.getState().seq).toBe(timeline.seqAt(timeline.begin + 30_000))
    advance(timeline.end)
    expect(store.getState()).toMatchObject({ seq: timeline.length, at: timeline.end, isPlaying: false })
  })

  it('stands still until it is played', () => {
    const { store, advance } = player(4)
    advance(10_000)
    expect(store.getState()).toMatchObject({ seq: 4, at: timeline.happened(4).at })
  })

  it('tells a summary from act to act, without the silence between', () => {
    const { store, setSummary, advance } = player()
    setSummary(true)
    const seen = [0, 1, 2, 3].map(() => {
      advance(4000)
      return store.getState().seq
    })
    expect(seen).toEqual([3, 7, 12, timeline.length])
    expect(store.getState().isPlaying).toBe(false)
  })

  it('steps by entry and leaps by chapter, never beyond the ends', () => {
    const { store, step, leap } = player(7)
    step(1)
    expect(store.getState().seq).toBe(8)
    leap(-1, [3, 8, 12])
    expect(store.getState().seq).toBe(3)
    leap(-1, [3])
    step(-1)
    expect(store.getState().seq).toBe(1)
    leap(1, [])
    expect(store.getState().seq).toBe(timeline.length)
  })

  it.each([
    ['?at=12', 12],
    ['', 1],
    ['?at=never', 1],
    [`?at=${new Date(timeline.happened(20).at).toISOString()}`, timeline.seqAt(timeline.happened(20).at)],
  ])('begins at the moment of the address: %s', (query, seq) => expect(momentIn(query, timeline)).toBe(seq))
})

describe.each(['en', 'ar'] as const)('what is told in %s', (language) => {
  const minutes = minutesAfter(SMALL_PAST)
  const words = { en: englishReplay, ar: arabicReplay }[language](WRITING[language].format)
  const timeline = timelineOf(smallLines())

  it('is a sentence for every act, the last one at any moment', () => {
    const voice = voiceIn(language, minutes)
    const told = toldActs(voice, chaptersOf(voice, timeline, words))
    expect(told.length).toBeGreaterThan(20)
    expect(
      told.every(({ text }, place) => text !== '' && (told[place - 1]?.seq ?? 0) <= told[place]!.seq),
    ).toBe(true)
    expect(lastTold(told, timeline.length)).toEqual(told.at(-1))
    expect(lastTold(told, 1)).toBeNull()
  })

  it('has a chapter for each meeting, item, vote and result', () => {
    const chapters = chaptersOf(voiceIn(language, minutes), timeline, words)
    const count = (is: string) => chapters.filter((each) => each.is === is).length
    expect(count('result')).toBe(minutes.votes.filter(({ method }) => method !== 'silence').length)
    expect(count('vote')).toBe(count('result'))
    expect(count('meeting')).toBeGreaterThan(0)
    expect(count('item')).toBeGreaterThan(0)
    expect(chapters.map(({ seq }) => seq)).toEqual(chapters.map(({ seq }) => seq).toSorted((a, b) => a - b))
    expect(heightsOf(minutes).length).toBeGreaterThan(10)
  })
})
