import { describe, expect, it } from 'vitest'
import { attendanceTable, votesTable, voteTable } from '../../../shared/minutes/written/tables.ts'
import { SMALL_PAST } from './small-sitting.ts'
import { minutesAfter, voiceIn } from './writing.ts'

const minutes = minutesAfter(SMALL_PAST)
const [hands, , roll] = minutes.votes

describe('the tables of the record', () => {
  it('[MI3] a roll-call in the order of call, and who did not vote', () => {
    expect(voteTable(voiceIn('en', minutes), roll!)).toEqual([
      ['Order of call', 'Code', 'Delegation', 'Vote'],
      ['1', 'KEN', 'Kenya', 'In favour'],
      ['2', 'ARE', 'United Arab Emirates', 'In favour'],
      ['3', 'FRA', 'France', 'Against'],
      ['', 'd1', 'أطلانتس', 'Not voting'],
    ])
  })

  it('[MI3] a show of hands by its totals', () => {
    expect(voteTable(voiceIn('ar', minutes), hands!)).toEqual([
      ['الصوت', 'الأصوات'],
      ['المؤيدون', '2'],
      ['المعارضون', '1'],
      ['الممتنعون', '0'],
    ])
  })

  it('[MI6] [MI7] attendance with speaking times in seconds', () => {
    expect(attendanceTable(voiceIn('en', minutes))).toEqual([
      ['Code', 'Delegation', 'Presence', 'Representatives', 'Speeches', 'Time in seconds'],
      ['KEN', 'Kenya', 'present', 'Amina Odhiambo', '1', '81'],
      ['ARE', 'United Arab Emirates', 'present and voting', 'بدر الكعبي', '0', '0'],
      ['FRA', 'France', 'present', 'Chidi Okafor', '0', '0'],
      ['d1', 'أطلانتس', 'absent', '', '0', '0'],
    ])
  })

  it('all ballots of a sitting, each with its decision', () => {
    const table = votesTable(voiceIn('en', minutes))
    expect([table.length, table[1]?.slice(0, 2), table.at(-1)]).toEqual([
      10,
      ['1', 'The motion of the United Arab Emirates for an unmoderated caucus of 10 minutes'],
      [
        '3',
        'Proposal 1 (“Wells”)',
        'The proposal was adopted by 2 votes to 1.',
        'd1',
        'أطلانتس',
        'Not voting',
      ],
    ])
  })
})
