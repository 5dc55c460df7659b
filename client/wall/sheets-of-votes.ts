// The wall while something is decided, and what was.
import { isolate } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { type Choice, type Tally, tallyOf } from '../../shared/procedure/majority/majority.ts'
import type { DecidedVote } from '../../shared/procedure/votes/votes-state.ts'
import { boardLine } from './board-line.ts'
import { calledIn } from './called-in.ts'
import { limbLine } from './limb-line.ts'
import { candidateOf, isDelegation, nameOf, questionOf, type Saying } from './saying.ts'
import type { WallScene } from './wall-scene.ts'
import {
  type CellState,
  line,
  sheet,
  type WallCell,
  type WallCount,
  type WallRow,
  type WallSheet,
} from './wall-sheet.ts'

type SceneOf<T extends WallScene['is']> = Extract<WallScene, { is: T }>

const ORDER: readonly Choice[] = ['yes', 'abstain', 'no']
/** so many who come next are named */
const NAMED_NEXT = 3

/** The question of a vote that is open. */
const asked = (saying: Saying, { vote, open }: SceneOf<'vote' | 'roll-call' | 'no-objection'>): string =>
  questionOf(saying, { question: vote.question, subject: open?.subject ?? { of: 'question' } })

export function votingSheet(saying: Saying, scene: SceneOf<'vote'>): WallSheet {
  const { words } = saying
  const { cast, represented } = scene.vote
  return sheet('vote', {
    label: scene.open ? words.rules.methods[scene.open.method] : words.wall.question,
    head: asked(saying, scene),
    marks: { of: 'turnout', cast, represented },
    lines: [
      line(words.vote.open, 'gold'),
      line(words.vote.turnout({ cast, represented })),
      ...boardLine(saying),
    ],
  })
}

export function objectionSheet(saying: Saying, scene: SceneOf<'no-objection'>): WallSheet {
  const { wall } = saying.words
  const names = scene.open.objections.map((id) => nameOf(saying, id))
  return sheet('no-objection', {
    label: wall.withoutVote,
    head: asked(saying, scene),
    lines: [
      line(wall.anyObjection, 'gold'),
      ...(names.length > 0 ? [line(wall.objection({ names }), 'no')] : []),
    ],
  })
}

export function rollCallSheet(saying: Saying, scene: SceneOf<'roll-call'>): WallSheet {
  const { words } = saying
  const { order = [], absent = [], passed = [] } = scene.open.rollCall ?? {}
  const { answers } = scene.open
  const called = calledIn(saying.view.chapters)
  const stateOf = (id: DelegationId): CellState => {
    if (id in answers) return answers[id] as Choice
    if (id === called) return 'called'
    if (absent.includes(id)) return 'absent'
    return passed.includes(id) ? 'passed' : 'waiting'
  }
  const cells = (order ?? []).map((id) => ({ id, state: stateOf(id) }))
  const next = cells.filter(({ state }) => state === 'waiting').slice(0, NAMED_NEXT)
  const names = next.map(({ id }) => nameOf(saying, id))
  return sheet('roll-call', {
    label: `${words.rules.methods['roll-call']} · ${isolate(asked(saying, scene))}`,
    head: called === null ? words.wall.rollCallDone : nameOf(saying, called),
    flag: called,
    lines: [
      ...(called === null ? [] : [line(words.wall.calledNow, 'gold')]),
      ...(names.length > 0 ? [line(words.wall.thenCalled({ names }), 'soft')] : []),
    ],
    counts: counted(saying, tallyOf(Object.values(answers) as Choice[])),
    cells: cells.map(
      ({ id, state }): WallCell => ({ id, state, name: nameOf(saying, id), said: saidOf(saying, state) }),
    ),
  })
}

function saidOf({ words: { vote, wall } }: Saying, state: CellState): string {
  if (state === 'waiting') return ''
  return state in vote.choices ? vote.choices[state as Choice] : wall.cells[state as keyof typeof wall.cells]
}

export function lotSheet(saying: Saying, { lot }: SceneOf<'lot'>): WallSheet {
  const { wall, rules } = saying.words
  const isElection = lot?.purpose.of === 'election'
  return sheet('lot', {
    label: isElection ? wall.election : rules.methods['roll-call'],
    head: isElection ? wall.lotOfElection : wall.lotOfRollCall,
    lines: lot ? [line(wall.lotAdded({ count: lot.contributed }), 'soft')] : [],
  })
}

export function ballotSheet(saying: Saying, { vote, election }: SceneOf<'ballot'>): WallSheet {
  const { words } = saying
  const { round, title, ballot, open, eligible } = election
  return sheet('ballot', {
    label: words.wall.ballot({ number: round }),
    head: title ?? words.wall.erased,
    lines: [
      line(`${words.wall.kinds[ballot]} · ${words.wall.places({ count: open })}`, 'gold'),
      line(words.vote.turnout(vote), 'soft'),
      ...boardLine(saying),
    ],
    rows: eligible.map((name) => row(saying, name)),
  })
}

export function electionSheet(saying: Saying, { election }: SceneOf<'election'>): WallSheet {
  const { wall } = saying.words
  const { title, elected, places, round } = election
  const names = elected.map((name) => candidateOf(saying, name))
  const places_ = wall.places({ count: places - elected.length })
  return sheet('election', {
    label: wall.ballot({ number: round }),
    head: title ?? wall.erased,
    lines: [line(places_, 'gold'), ...(names.length > 0 ? [line(wall.electedSoFar({ names }))] : [])],
  })
}

const row = (saying: Saying, name: string, more: Partial<WallRow> = {}): WallRow => ({
  name: candidateOf(saying, name),
  flag: isDelegation(saying, name) ? name : null,
  figure: null,
  isElected: false,
  ...more,
})

export function resultSheet(saying: Saying, { decided }: SceneOf<'result'>): WallSheet {
  const { words } = saying
  const { outcome } = decided.outcome
  const tone = outcome === 'rejected' ? 'no' : outcome === 'no-result' ? 'plain' : 'yes'
  const shared = {
    label: words.wall.result,
    head: questionOf(saying, decided),
  }
  const verdict = decided.annulled
    ? line(words.annul.annulled, 'no')
    : line(words.vote.outcomes[outcome], tone)
  const rule = line(words.rules.rule({ rule: decided.outcome.rule }), 'soft')
  if (decided.subject.of === 'election')
    return sheet('result', { ...shared, lines: [verdict, rule], rows: electionRows(saying, decided) })
  const choices = Object.values(decided.choices).filter(
    (choice): choice is Choice => typeof choice === 'string',
  )
  // how each voted is nobody's to know
  if (decided.secret)
    return sheet('result', {
      ...shared,
      counts: counted(saying, decided.outcome.tally),
      lines: [verdict, ...limbLine(saying, decided.outcome), rule, ...boardLine(saying)],
    })
  // nobody voted: the sentence says why it is decided all the same
  if (choices.length === 0) {
    const said = words.vote.sentence[decided.outcome.reason](decided.outcome.tally)
    return sheet('result', { ...shared, lines: [verdict, line(said), rule] })
  }
  return sheet('result', {
    ...shared,
    marks: {
      of: 'choices',
      choices: choices.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)),
    },
    counts: counted(saying, decided.outcome.tally),
    lines: [verdict, ...limbLine(saying, decided.outcome), rule],
  })
}

const counted = ({ words, format }: Saying, tally: Tally): readonly WallCount[] =>
  ORDER.map((choice) => ({ choice, figure: format.number(tally[choice]), label: words.vote.counted[choice] }))

function electionRows(saying: Saying, { outcome }: DecidedVote): readonly WallRow[] {
  const { elected = [], limbs } = outcome
  return limbs.flatMap((limb) =>
    'candidate' in limb
      ? [
          row(saying, limb.candidate, {
            figure: saying.format.number(limb.have),
            isElected: elected.includes(limb.candidate),
          }),
        ]
      : [],
  )
}
