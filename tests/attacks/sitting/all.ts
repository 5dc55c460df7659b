// The cases that need the whole forum: sittings, badges and votes.
import type { Case } from '../target.ts'
import { casting } from './casting.ts'
import { deaf } from './deaf.ts'
import { deciding } from './deciding.ts'
import { names } from './names.ts'
import { people } from './people.ts'
import { texts } from './texts.ts'
import { voices } from './voices.ts'

export const SITTING_CASES: readonly Case[] = [
  ...people,
  deaf,
  ...casting,
  ...deciding,
  ...names,
  ...texts,
  ...voices,
]
