// From what everyone knows of a sitting to what its wall says. Law and words come with it: it is fetched when there is something to say.
import { isolate } from '../../shared/i18n/format.ts'
import { openingQuorum } from '../../shared/procedure/agenda/opening-quorum.ts'
import { rulebookOf } from '../../shared/procedure/sitting.ts'
import { sittingFromView } from '../hud/law/sitting-from-view.ts'
import { crisisSheet } from './crisis-sheet.ts'
import { exhibitSheet } from './exhibit-sheet.ts'
import { nameOf, type Saying } from './saying.ts'
import {
  caucusSheet,
  itemSheet,
  meetingSheet,
  motionSheet,
  publicQuestionSheet,
  silenceSheet,
  speakerSheet,
} from './sheets-of-debate.ts'
import {
  ballotSheet,
  electionSheet,
  lotSheet,
  objectionSheet,
  resultSheet,
  rollCallSheet,
  votingSheet,
} from './sheets-of-votes.ts'
import { sceneOf, type WallScene, waitingPoint } from './wall-scene.ts'
import { sheet, type WallSheet } from './wall-sheet.ts'

/** `now`: ms since 1970, the server's clock. */
export function readWall(saying: Saying, now: number): WallSheet {
  const scene = sceneOf(saying.view, now)
  const body = bodyOf(saying, scene, now)
  const context = contextOf(saying, scene)
  return {
    ...body,
    banner: bannerOf(saying),
    context: context === body.label ? null : context,
    attendance: attendanceOf(saying),
  }
}

function bodyOf(saying: Saying, scene: WallScene, now: number): WallSheet {
  switch (scene.is) {
    case 'vote':
      return votingSheet(saying, scene)
    case 'roll-call':
      return rollCallSheet(saying, scene)
    case 'no-objection':
      return objectionSheet(saying, scene)
    case 'ballot':
      return ballotSheet(saying, scene)
    case 'lot':
      return lotSheet(saying, scene)
    case 'result':
      return resultSheet(saying, scene)
    case 'speaker':
      return speakerSheet(saying, scene)
    case 'public-question':
      return publicQuestionSheet(saying, scene)
    case 'crisis':
      return crisisSheet(saying, scene.news)
    case 'exhibit':
      return exhibitSheet(saying, scene)
    case 'caucus':
      return caucusSheet(saying, scene)
    case 'motion':
      return motionSheet(saying, scene)
    case 'election':
      return electionSheet(saying, scene)
    case 'silence':
      return silenceSheet(saying, scene, now)
    case 'meeting':
      return meetingSheet(saying, scene, now)
    case 'item':
      return itemSheet(saying, scene)
    case 'ended':
      return sheet('ended', { head: saying.words.wall.ended })
    case 'title':
      return sheet('title', { head: saying.view.session.title })
  }
}

function bannerOf(saying: Saying): string | null {
  const point = waitingPoint(saying.view.chapters)
  if (!point) return null
  return `${saying.words.rules.points[point.kind]} · ${isolate(nameOf(saying, point.delegation))}`
}

/** What this is part of: the item, unless it is what the wall is about, or else the session. */
function contextOf({ view, words }: Saying, { is }: WallScene): string | null {
  const { items, current } = view.chapters.agenda
  const place = items.findIndex(({ id }) => id === current)
  const item = items[place]
  if (item && is !== 'item') {
    return item.title === null
      ? words.wall.item({ number: place + 1 })
      : words.wall.itemTitled({ number: place + 1, name: item.title })
  }
  return is === 'title' ? null : view.session.title
}

/** Where the roll is called: how many are present, and whether they are enough to meet; and what runs by itself. */
function attendanceOf({ view, words: { wall } }: Saying): string | null {
  const sitting = sittingFromView(view)
  const said: string[] = []
  if (!rulebookOf(sitting).procedure.isInformal) {
    const { have, need, rule } = openingQuorum(sitting)
    said.push(wall.present({ have, sum: sitting.delegations.length - sitting.observers.length }))
    if (rule !== null) said.push(have < need ? wall.quorumMissing({ need }) : wall.quorumMet({ need }))
  }
  const running = sitting.silences.length
  if (running > 0) said.push(wall.silences({ count: running }))
  return said.length === 0 ? null : said.join(' · ')
}
