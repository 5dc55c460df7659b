// The words of what is promised stand on the screen, and with them who can open the ballots.
import { describe, expect, it } from 'vitest'
import { PromisesOfSecrecy } from '../../client/hud/secret/promises.tsx'
import { fakeView, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const TRUSTEES = ['a', 'b', 'c'].map((name) => ({ person: personId(name), gave: [] }))
const told = (
  office: { trustees: typeof TRUSTEES; threshold: number | null },
  language: 'en' | 'ar' = 'en',
) => textOf(show(<PromisesOfSecrecy office={office} />, fakeView(), language))

describe('what a secret ballot promises', () => {
  it('and what it does not, is said in both languages', () => {
    const en = told({ trustees: TRUSTEES, threshold: null })
    for (const part of ['Nobody learns a choice', 'No protection against coercion', 'Small groups give'])
      expect(en).toContain(part)
    expect(told({ trustees: TRUSTEES, threshold: null }, 'ar')).toContain('لا حماية من الإكراه')
  })

  it.each([
    [TRUSTEES, null, 'the server and all 3 trustees together'],
    [TRUSTEES, 2, 'the server and 2 of the 3 trustees together'],
    [[], null, 'Secrecy rests on the server alone'],
  ])('[SB4] says who can open the ballots', (trustees, threshold, said) => {
    expect(told({ trustees, threshold })).toContain(said)
  })
})
