// What the wall says, in both languages: the words and figures of one thing, and what it is part of.
import { describe, expect, it } from 'vitest'
import { personId } from './fake-sitting.ts'
import { read, said } from './wall-reading.ts'
import {
  ARE,
  asked,
  CAUCUS,
  ELECTION,
  entry,
  FRA,
  floor,
  KEN,
  LOT,
  MOTION,
  meetingOf,
  motions,
  NOW,
  ON_ITEM,
  openChapter,
  QUESTION,
  rollCall,
  SILENCE,
  speakers,
  viewWith,
  votes,
} from './wall-samples.ts'

describe('a speech', () => {
  const list = [entry(ARE), entry(FRA)]
  it('names the delegation, the person, the kind and who comes next, with the clock of the speech', () => {
    const view = viewWith({ speakers: speakers({ floor: floor(), entries: list }) })
    const { flag, clock } = read(view)
    expect(said(view)).toEqual(['Speech', 'Kenya', 'Otieno', 'Next: United Arab Emirates and France'])
    expect([flag, clock]).toEqual([
      KEN,
      { is: 'speech', givenAt: NOW - 30_000, limitMs: 90_000, pausedAt: null, pausedMs: 0 },
    ])
    expect(said(view, 'ar')).toEqual(['بيان', 'كينيا', 'Otieno', 'التالي: الإمارات العربية المتحدة وفرنسا'])
  })

  it('of a guest names the person', () => {
    const guest = floor({ kind: 'guest', delegation: null, person: personId('me') })
    expect(said(viewWith({ speakers: speakers({ floor: guest }) }))).toEqual(['Guest at the rostrum', 'me'])
  })

  it('says what it is on', () => {
    const onMotion = viewWith({
      speakers: speakers({ floor: floor({ kind: 'against' }) }),
      motions: motions(MOTION.id),
    })
    expect(said(onMotion).at(-1)).toBe('On the motion: Close the debate')
    const inCaucus = viewWith({ speakers: speakers({ floor: floor({ kind: 'caucus' }), caucus: CAUCUS }) })
    expect(said(inCaucus).at(-1)).toBe('Moderated caucus on Rivers')
  })
})

describe('what is debated', () => {
  it.each([
    [
      viewWith({ speakers: speakers({ caucus: CAUCUS }) }),
      ['Moderated caucus', 'Rivers', 'Each speech: 0:45'],
    ],
    [
      viewWith({
        speakers: speakers({ caucus: { ...CAUCUS, kind: 'unmoderated', topic: null, seconds: null } }),
      }),
      [null, 'Unmoderated caucus'],
    ],
    [
      viewWith({ motions: motions(MOTION.id) }),
      ['The motion before the hall', 'Close the debate', 'Moved by France', 'Speakers for: 0 · Against: 1'],
    ],
    [
      viewWith({ agenda: ON_ITEM, speakers: speakers({ entries: [entry(FRA)] }) }),
      ['Agenda item 1', 'Shared waters', 'Speakers’ list open · 1 delegation', 'Next: France'],
    ],
    [
      viewWith({ agenda: meetingOf({ phase: 'suspended', until: NOW + 600_000 }) }),
      ['Meeting 2', 'The meeting is suspended', 'It is resumed at 10:10'],
    ],
    [
      viewWith({ agenda: meetingOf({ phase: 'closed', number: 0 }) }),
      ['Forum', 'The meeting has not been opened'],
    ],
    [
      viewWith({ votes: votes([SILENCE]) }),
      [
        'Silence procedure',
        'The declaration',
        '71 hours left',
        'Adopted on 7 May 2026 at 09:00 unless the silence is broken',
      ],
    ],
  ])('%#', (view, words) => {
    // times of day are told in the reader's own zone: here that of the test
    const zone = (text: string | null) => text?.replace(/\d\d:\d\d/, '') ?? null
    expect(said(view).map(zone)).toEqual(words.map(zone))
  })

  it('has the clock of a caucus and of a suspension', () => {
    expect(read(viewWith({ speakers: speakers({ caucus: CAUCUS }) })).clock).toEqual({
      is: 'until',
      startedAt: NOW - 60_000,
      endsAt: NOW + 540_000,
    })
    const suspended = viewWith({ agenda: meetingOf({ phase: 'suspended', until: NOW + 600_000 }) })
    expect(read(suspended).clock).toMatchObject({ is: 'until', endsAt: NOW + 600_000 })
  })
})

describe('a vote', () => {
  it('shows who has voted by number, and not how', () => {
    const view = viewWith({ vote: openChapter() }, { vote: asked })
    expect(said(view)).toEqual(['Show of hands', QUESTION, 'Voting is open', '1 of 3 delegations have voted'])
    expect([read(view).marks, read(view).counts]).toEqual([{ of: 'turnout', cast: 1, represented: 3 }, []])
  })

  it('on a motion is put in the words of the motion', () => {
    const subject = { of: 'motion', motion: MOTION.id } as const
    const view = viewWith(
      { vote: openChapter({ subject }), motions: motions(MOTION.id) },
      { vote: { ...asked, question: '' } },
    )
    expect(said(view)[1]).toBe('Motion of France: Close the debate')
    expect(said(view, 'ar')[1]).toBe('اقتراح إجرائي من فرنسا: إقفال باب المناقشة')
  })

  it('asks for objections, and names who objects', () => {
    const vote = openChapter({ method: 'no-objection', objections: [FRA] })
    expect(said(viewWith({ vote }, { vote: asked }))).toEqual([
      'Decision without a vote',
      QUESTION,
      'Is there any objection?',
      'Objection: France',
    ])
  })

  it('waits for the lot of a roll-call', () => {
    const vote = openChapter({ method: 'roll-call', rollCall: rollCall({ order: null, lot: LOT.id }) })
    expect(said(viewWith({ vote, lots: [LOT] }, { vote: asked }))).toEqual([
      'Roll-call vote',
      'A lot decides who is called first',
      '2 people have added chance to it',
    ])
  })

  it('[VO15] in a roll-call shows who is called, who comes then, and what each answered', () => {
    const vote = openChapter({
      method: 'roll-call',
      answers: { ARE: 'no' },
      rollCall: rollCall({ order: [ARE, FRA, KEN] }),
    })
    const view = viewWith({ vote }, { vote: asked })
    expect(said(view)).toEqual([`Roll-call vote · ${QUESTION}`, 'France', 'Called now', 'Then Kenya'])
    expect(read(view).cells.map(({ id, state, said: word }) => [id, state, word])).toEqual([
      [ARE, 'no', 'No'],
      [FRA, 'called', 'called now'],
      [KEN, 'waiting', ''],
    ])
    expect(read(view).counts.map(({ choice, figure }) => [choice, figure])).toEqual([
      ['yes', '0'],
      ['abstain', '0'],
      ['no', '1'],
    ])
    expect(said(view, 'ar').slice(1)).toEqual(['فرنسا', 'النداء الآن على', 'يليه كينيا'])
  })

  it('[VO15] who passed is called again, who was absent is not', () => {
    const vote = openChapter({
      method: 'roll-call',
      answers: { ARE: 'yes' },
      rollCall: rollCall({ passed: [FRA], absent: [KEN] }),
    })
    const { head, cells } = read(viewWith({ vote }, { vote: asked }))
    expect([head, cells.map(({ state }) => state)]).toEqual(['France', ['yes', 'called', 'absent']])
  })

  it('in an election names who may be voted for', () => {
    const vote = openChapter({ subject: { of: 'election', election: ELECTION.id } })
    const view = viewWith({ vote, elections: [ELECTION] }, { vote: asked })
    expect(said(view)).toEqual([
      'Election · ballot 1',
      'The bureau',
      'All may be voted for · 2 places to be filled',
      '1 of 3 delegations have voted',
    ])
    expect(read(view).rows.map(({ name, flag }) => [name, flag])).toEqual([
      ['Kenya', KEN],
      ['Noor', null],
    ])
  })
})
