// What is voted on reads as a person would say it, in both languages, and what is gone has its number.
import { describe, expect, it } from 'vitest'
import { subjectWords } from '../../client/hud/vote/subject-words.ts'
import { BLANK_CHAPTERS } from '../../client/net/blank-chapters.ts'
import type { ItemId, MotionId, PointId, ProposalId } from '../../shared/ids.ts'
import type { Motion } from '../../shared/procedure/motions/motions-state.ts'
import type { Point } from '../../shared/procedure/points/points-state.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import type { Subject } from '../../shared/procedure/votes/votes-state.ts'
import { ARE, FRA, fakeView, personId } from './fake-sitting.ts'
import { wordsOf } from './show.tsx'

const caucus: Motion = {
  ...{ id: 'm3' as MotionId, motion: 'moderated-caucus', terms: { minutes: 10, seconds: 45 } },
  ...{ text: 'Shared rivers', delegation: FRA, person: personId('a'), at: 0 },
  ...{ seconders: [], objectors: [], spokenFor: 0, spokenAgainst: 0 },
}
const point: Point = {
  ...{ id: 'q1' as PointId, kind: 'order', delegation: ARE, person: personId('a'), text: null, at: 0 },
  ...{ ruling: 'not-well-taken', answer: null, appeal: 'open' },
}
const proposal: Chapters['proposals']['proposals'][number] = {
  ...{ id: 'r2' as ProposalId, item: null, delegation: FRA, sponsors: [FRA], signatories: [] },
  ...{ decision: 'substantive', phase: 'introduced', isAmended: false, isVoting: true, votes: [] },
  ...{
    amendmentOrder: [],
    excludes: {},
    dividedIn: null,
    title: 'Water for all',
    recitals: 1,
    paragraphs: 3,
  },
  ...{ submittedParagraphs: 3, parts: [{ paragraphs: [1, 3], result: 'waiting' }] },
}
const chapters: Chapters = {
  ...BLANK_CHAPTERS,
  points: { ...BLANK_CHAPTERS.points, raised: [point] },
  motions: { ...BLANK_CHAPTERS.motions, pending: [caucus] },
  proposals: {
    ...BLANK_CHAPTERS.proposals,
    proposals: [proposal],
    amendments: [
      {
        ...{ id: 'a1', proposal: 'r2', delegation: ARE, sponsors: [ARE], phase: 'introduced' },
        change: { is: 'add', paragraph: 2 },
      } as unknown as Chapters['proposals']['amendments'][number],
    ],
  },
}

const said = (subject: Subject, language: 'en' | 'ar' = 'en', known = chapters) =>
  subjectWords(subject, fakeView({ chapters: known }), wordsOf(language), language).replace(
    /[\u2068\u2069]/g,
    '',
  )

describe('a subject in words', () => {
  it.each<[Subject, string, string]>([
    [
      { of: 'motion', motion: caucus.id },
      'Motion of France: Moderated caucus · 10 minutes · 45 seconds for each speech · on “Shared rivers”',
      'اقتراح إجرائي من فرنسا: مشاورات بإدارة الرئاسة · 10 دقائق · 45 ثانية لكل بيان · بشأن «Shared rivers»',
    ],
    [
      { of: 'ruling', point: point.id },
      'Shall the ruling of the chair be overruled? (Point of order · United Arab Emirates)',
      'هل يُنقض قرار الرئاسة؟ (نقطة نظام · الإمارات العربية المتحدة)',
    ],
    [{ of: 'proposal', proposal: proposal.id }, 'Proposal 2: Water for all', 'مشروع القرار 2: Water for all'],
    [
      { of: 'amendment', proposal: proposal.id, amendment: 'a1' as never },
      'Amendment 1: to add a paragraph after operative paragraph 2. Proposal 2: Water for all',
      'التعديل 1: إضافة فقرة بعد الفقرة 2 من المنطوق. مشروع القرار 2: Water for all',
    ],
    [
      { of: 'part', proposal: proposal.id, part: 0 },
      'Part 1, operative paragraph 1 and 3. Proposal 2: Water for all',
      'الجزء 1، الفقرة 1 و3 من المنطوق. مشروع القرار 2: Water for all',
    ],
    [{ of: 'question' }, '', ''],
  ])('%o', (subject, english, arabic) => {
    expect(said(subject)).toBe(english)
    expect(said(subject, 'ar')).toBe(arabic)
  })

  it('names what is gone by its number', () => {
    expect(said({ of: 'motion', motion: caucus.id }, 'en', BLANK_CHAPTERS)).toBe('Motion 3')
    expect(said({ of: 'proposal', proposal: proposal.id }, 'en', BLANK_CHAPTERS)).toBe('Proposal 2')
  })

  it('calls a draft a draft, and in Arabic what was adopted a resolution', () => {
    const adopted: Chapters = {
      ...chapters,
      proposals: { ...chapters.proposals, proposals: [{ ...proposal, phase: 'adopted' }] },
    }
    const subject: Subject = { of: 'proposal', proposal: proposal.id }
    expect(said(subject, 'ar', adopted)).toBe('القرار 2: Water for all')
    expect(said(subject, 'en', adopted)).toBe('Proposal 2: Water for all')
  })

  it('says the item that a motion is about', () => {
    const items = [{ id: 'i1' as ItemId, title: 'Rivers', phase: 'waiting' as const }]
    const known: Chapters = {
      ...chapters,
      agenda: { ...BLANK_CHAPTERS.agenda, items },
      motions: {
        ...chapters.motions,
        pending: [{ ...caucus, motion: 'take-up-item', terms: { item: 'i1' as ItemId }, text: null }],
      },
    }
    expect(said({ of: 'motion', motion: caucus.id }, 'en', known)).toBe(
      'Motion of France: Take up an item · item “Rivers”',
    )
  })
})
