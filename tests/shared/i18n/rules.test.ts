// Everything that a rulebook names has a name in both languages, and its rules are read as people say them.
import { describe, expect, it } from 'vitest'
import { arabicPanels } from '../../../shared/i18n/ar-panels.ts'
import { englishPanels } from '../../../shared/i18n/en-panels.ts'
import { createFormat } from '../../../shared/i18n/format.ts'
import {
  CALL_ORDERS,
  METHODS,
  MOTION_KINDS,
  POINT_KINDS,
  PRESENCES,
  YIELDS,
} from '../../../shared/procedure/rulebooks/procedure.ts'
import { RULEBOOK_IDS } from '../../../shared/procedure/rulebooks/rulebook.ts'
import { RULEBOOKS } from '../../../shared/procedure/rulebooks/rulebooks.ts'

const en = englishPanels(createFormat('en', 'latn')).rules
const ar = arabicPanels(createFormat('ar', 'latn')).rules

const DECISIONS = new Set(Object.values(RULEBOOKS).flatMap(({ decisions }) => Object.keys(decisions)))

it.each<readonly [keyof typeof en, readonly string[]]>([
  ['rulebooks', RULEBOOK_IDS],
  ['decisions', [...DECISIONS, 'election']],
  ['motions', MOTION_KINDS],
  ['points', POINT_KINDS],
  ['methods', [...METHODS, 'silence']],
  ['presences', PRESENCES],
  ['yields', YIELDS],
  ['callOrders', CALL_ORDERS],
  ['unfit', ['strangers', 'missing', 'size']],
])('%s have the names that the rules of procedure have', (of, names) =>
  expect([Object.keys(en[of]).sort(), Object.keys(ar[of]).sort()]).toEqual(Array(2).fill([...names].sort())),
)

describe('a rule', () => {
  /** without the marks that keep a number's direction */
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

  it.each([
    ['GA 77', 'General Assembly, rule 77', 'النظام الداخلي للجمعية العامة، المادة 77'],
    ['SC 33', 'Security Council, provisional rule 33', 'النظام الداخلي المؤقت لمجلس الأمن، المادة 33'],
    ['Charter 27(3)', 'Charter of the United Nations, Article 27(3)', 'ميثاق الأمم المتحدة، المادة 27(3)'],
    ['GA decision 74/544', 'General Assembly decision 74/544', 'مقرر الجمعية العامة 74/544'],
    [
      'Council RoP 11(4)',
      'Rules of procedure of the Council of the European Union, Article 11(4)',
      'النظام الداخلي لمجلس الاتحاد الأوروبي، المادة 11(4)',
    ],
    [
      'GCC RoP',
      'Rules of procedure of the GCC Supreme Council',
      'النظام الداخلي للمجلس الأعلى لمجلس التعاون لدول الخليج العربية',
    ],
    ['MUN 12', 'Model United Nations, rule 12', 'نموذج الأمم المتحدة، القاعدة 12'],
    ['OF 1', 'Open floor, rule 1', 'المنبر المفتوح، القاعدة 1'],
    ['MO3', 'House rule MO3', 'قاعدة المنتدى MO3'],
    ['Article $&', 'Rule: Article $&', 'القاعدة: Article $&'],
  ])('%s is read as %s', (rule, english, arabic) =>
    expect([plain(en.rule({ rule })), plain(ar.rule({ rule }))]).toEqual([english, arabic]),
  )

  it('of a rulebook that is shipped is never read as a bare number', () => {
    const rules = Object.values(RULEBOOKS).flatMap(({ decisions, procedure }) => [
      ...Object.values(decisions).map(({ rule }) => rule),
      ...procedure.motions.map(({ rule }) => rule),
      ...Object.values(procedure.voting.methods),
    ])
    expect(rules.filter((rule) => en.rule({ rule }).startsWith('Rule:'))).toEqual([])
  })
})
