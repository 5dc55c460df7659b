// What people of the past are called: as the record names them, or after their delegation where it does not.
import type { ReplayWords } from '../../shared/i18n/en/replay.ts'
import type { Language } from '../../shared/i18n/format.ts'
import { spoken } from '../../shared/i18n/format.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import type { Names } from './replayed-people.ts'

export function namesIn(minutes: Minutes, words: ReplayWords, language: Language): Names {
  const delegations = new Map(minutes.delegations.map(({ id, name }) => [id, name[language]]))
  return {
    of: (person, delegation) => {
      const told = minutes.people[person] ?? null
      if (typeof told === 'string') return told
      if (told !== null) return words.erased
      const name = delegation === null ? undefined : delegations.get(delegation)
      return name === undefined ? words.someone : spoken(words.someoneOf({ delegation: name }))
    },
  }
}
