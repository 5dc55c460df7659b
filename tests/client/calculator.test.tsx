// The calculator as it is read, in both languages: the question, the answer, and every rule by its words.
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { Calculator } from '../../client/hud/calculator/calculator.tsx'
import { openDraft } from '../../client/hud/calculator/calculator-context.ts'
import { CalculatorEntry } from '../../client/hud/calculator/calculator-entry.tsx'
import { bodyName, matterName } from '../../client/hud/calculator/names.ts'
import { firstDraft } from '../../client/hud/calculator/question/draft.ts'
import { draftOf } from '../../client/hud/calculator/question/draft-of.ts'
import { neededBy, ruleInWords, type Tongue } from '../../client/hud/calculator/question/rule-words.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { Fields } from '../../shared/procedure/majority/decision-input-fields.ts'
import { FORMER_MEMBERS } from '../../shared/procedure/rulebooks/former-members.ts'
import { BODIES, mattersOf } from '../../shared/procedure/rulebooks/rulebooks.ts'
import { fakeView } from './fake-sitting.ts'
import { show, stateOf, textOf } from './show.tsx'

const reading = (node: ReactNode, language: Language) => show(node, fakeView(), language)

function markupOf(input: Fields | null, language: Language = 'en'): string {
  const draft = input === null ? firstDraft() : draftOf(input)
  if (!draft) throw new Error('no draft')
  return reading(<Calculator store={openDraft(draft)} />, language)
}
const textFor = (input: Fields | null, language: Language = 'en') => textOf(markupOf(input, language))

const VETO = {
  rulebook: 'security-council',
  matter: 'substantive',
  votes: {
    ...Object.fromEntries('CHN FRA GBR USA BHR COD COL DNK GRC'.split(' ').map((code) => [code, 'yes'])),
    RUS: 'no',
    PAK: 'abstain',
  },
}
const ASSEMBLY = {
  rulebook: 'general-assembly',
  matter: 'important',
  tally: { yes: 88, no: 55, abstain: 23, absent: 27 },
}
const BLOCKED = {
  rulebook: 'eu-council',
  matter: 'qualified',
  year: 2025,
  votes: Object.fromEntries(
    'AUT BEL BGR CYP CZE DNK ESP EST FIN GRC HRV IRL ITA LTU LUX LVA MLT NLD PRT ROU SVK SVN SWE'
      .split(' ')
      .map((code) => [code, 'yes']),
  ),
}
const ELECTION = {
  rulebook: 'general-assembly',
  matter: 'election',
  places: 1,
  round: 1,
  candidates: { KEN: 113, DJI: 78 },
  valid: 191,
}

describe('an answer', () => {
  it.each<[string, Fields, Language, readonly string[]]>([
    [
      'a veto names who it is of',
      VETO,
      'en',
      [
        'Needed: at least 9 votes in favour and no permanent member against.',
        'Rejected Enough are in favour, but there is a veto: Russian Federation.',
        'Votes in favour Met 9, at least 9 needed',
        'Permanent members not against Not met 4, at least 5 needed',
        'Charter of the United Nations, Article 27(3)',
        'It would be adopted if one member (Russian Federation) abstained.',
      ],
    ],
    [
      'a veto in Arabic',
      VETO,
      'ar',
      [
        'المطلوب: 9 أصوات مؤيدة على الأقل وألّا يعارض أي عضو دائم.',
        'رُفضت عدد المؤيدين كافٍ، غير أن الصوت المعارض الصادر عن الاتحاد الروسي يشكّل نقضًا.',
        'ميثاق الأمم المتحدة، المادة 27(3)',
        'تُقرّ المسألة إذا تحوّل موقف الاتحاد الروسي إلى الامتناع.',
      ],
    ],
    [
      'two thirds missed',
      ASSEMBLY,
      'en',
      [
        'Rejected Too few are in favour.',
        '193 of 193 members accounted for.',
        'Members present (quorum) Met 166, at least 97 needed',
        'In favour, of the votes for and against Not met 88, at least 96 needed',
        'Rules of procedure of the General Assembly, rule 83',
        'It would be adopted if 8 of those against voted in favour.',
      ],
    ],
    [
      'a blocking minority, with its share of the population',
      BLOCKED,
      'en',
      [
        'Population of the members in favour Not met 55.89%, at least 65% needed',
        'A blocking minority 4 members with 44.12% of the population. To block, it takes more than 35%, and enough members.',
        'Germany, France, Poland and Hungary',
        'It would be adopted if any of these members (Germany, France, Poland and Hungary) voted in favour.',
      ],
    ],
    [
      'an election and the ballot that follows, in Arabic',
      ELECTION,
      'ar',
      [
        'لم يُنتخب أحد لم يحرز أي مرشح الأغلبية المطلوبة.',
        'يلي ذلك اقتراع مقصور على كينيا وجيبوتي، لشغل مقعد واحد.',
        'يلزم لانتخاب كينيا انتقال 15 صوتًا من جيبوتي.',
      ],
    ],
    [
      'an equal division in the plenary',
      { rulebook: 'general-assembly', matter: 'ordinary', tally: { yes: 70, no: 70 } },
      'en',
      [
        'No result The vote is equally divided. A second vote is taken within 48 hours.',
        'The other 53 are taken to be present without voting.',
        'This is the second vote, after one that was equally divided',
      ],
    ],
  ])('%s', (_, input, language, parts) => {
    const text = textFor(input, language)
    expect(parts.filter((part) => !text.includes(part))).toEqual([])
  })

  it('calls candidates as they were written', () => {
    const candidates = { constructor: 100, ['__proto__']: 20, 'عمر <b>': 50 }
    expect(textFor({ ...ELECTION, candidates })).toContain(
      'constructor Not met 100, at least 128 needed عمر &lt;b&gt; Not met 50',
    )
  })

  it('calls members of the past by their name', () => {
    const votes = {
      SUN: 'no',
      FRA: 'yes',
      GBR: 'yes',
      USA: 'yes',
      CHN: 'yes',
      BRA: 'yes',
      TUR: 'yes',
      COL: 'yes',
    }
    expect(textFor({ rulebook: 'security-council', matter: 'substantive', members: 11, votes })).toContain(
      'Enough are in favour, but there is a veto: Soviet Union.',
    )
  })

  it('is told without being asked for when it changes', () => {
    expect(markupOf(VETO)).toMatch(/role="status"[^>]*><p class="outcome rejected">/)
  })
})

describe('what is wrong', () => {
  it('is marked at its field, and said in the reader’s language', () => {
    const wrong = { ...ASSEMBLY, tally: { yes: 88, no: 'many' } }
    const markup = markupOf(wrong, 'ar')
    expect(
      markup.match(/<input[^>]*aria-invalid="true"[^>]*>/g)?.map((field) => /value="(\w+)"/.exec(field)?.[1]),
    ).toEqual(['many'])
    expect(textOf(markup)).toContain('لا جواب بعد يُرجى إدخال عدد صحيح، مثل 12.')
  })

  it('of a candidate is marked in its row', () => {
    const markup = markupOf({ ...ELECTION, candidates: { KEN: 113, XXX: 1 } })
    expect(
      markup.match(/<input[^>]*aria-invalid="true"[^>]*>/g)?.map((field) => /value="(\w+)"/.exec(field)?.[1]),
    ).toEqual(['XXX'])
    expect(textOf(markup)).toContain('Three capital letters stand for a member state, and none has these.')
  })
})

describe('the members', () => {
  it('are groups of four answers by name, of which one holds', () => {
    const group =
      /<legend[^>]*>Vote of Russian Federation<\/legend>(.*?)<\/fieldset>/.exec(markupOf(VETO))?.[1] ?? ''
    const radios = [...group.matchAll(/<input type="radio"[^>]*>/g)].map(([radio]) => radio)
    expect(radios.map((radio) => /value="(\w+)"/.exec(radio)?.[1])).toEqual(['yes', 'no', 'abstain', 'none'])
    expect(
      radios.filter((radio) => radio.includes('checked')).map((radio) => /value="(\w+)"/.exec(radio)?.[1]),
    ).toEqual(['no'])
    expect(group).toMatch(/<label class="is-next"><input[^>]*value="abstain"/)
  })

  it('stand in the order of the reader’s language, those with a seat of their own first', () => {
    const names = (language: Language, legend: RegExp) =>
      [...markupOf(VETO, language).matchAll(legend)].map(([, name]) => name).slice(0, 6)
    expect(names('en', /<legend[^>]*>Vote of (.*?)<\/legend>/g)).toEqual([
      ...['China', 'France', 'Russian Federation', 'United Kingdom', 'United States'],
      'Bahrain',
    ])
    expect(names('ar', /<legend[^>]*>صوت (.*?)<\/legend>/g)).toEqual([
      ...['الاتحاد الروسي', 'الصين', 'فرنسا', 'المملكة المتحدة', 'الولايات المتحدة'],
      'باكستان',
    ])
  })
})

describe.each(['en', 'ar'] as const)('the words of %s', (language) => {
  const { calculator, format } = stateOf(language)
  if (!calculator) throw new Error('no words')
  const tongue: Tongue = { words: calculator, format }

  it('name every body and every matter', () => {
    const unnamed = BODIES.flatMap((body) => [
      ...(bodyName(body, tongue) === body.id ? [body.id] : []),
      ...mattersOf(body).filter((matter) => matterName(matter, tongue) === matter),
    ])
    expect(unnamed).toEqual([])
  })

  it('name every member of the past', () => {
    expect(Object.keys(calculator.former).toSorted()).toEqual([...FORMER_MEMBERS].toSorted())
  })

  it('say what every matter needs, and which rule that is', () => {
    const rules = BODIES.flatMap(({ decisions, quorum, elections, size }) => [
      ...Object.values(decisions).map(({ test, rule }) => [rule, neededBy(test, size, tongue)] as const),
      ...(quorum ? [[quorum.rule, 'quorum'] as const] : []),
      ...(elections
        ? [[elections.onePlace, 'one'] as const, [elections.severalPlaces, 'more'] as const]
        : []),
    ])
    expect(rules.filter(([rule, needed]) => needed === '' || ruleInWords(rule, tongue) === null)).toEqual([])
  })

  it('are all there on the first screen', () => {
    const markup = markupOf(null, language)
    expect(textOf(markup)).toContain(calculator.bodies['security-council'])
    expect(markup).not.toMatch(/undefined|NaN|\[object/)
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })
})

it('the plain view asks before it fetches the calculator', () => {
  expect(textOf(reading(<CalculatorEntry />, 'en'))).toBe(
    'What other bodies would decide by the same votes, and what would change it. Open the calculator',
  )
})
