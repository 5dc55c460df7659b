// What a desk shows at a glance, of all that may be true of a delegation.
import { describe, expect, it } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { deskStates } from '../../client/scene/chamber/desk-state.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { delegationView, peopleMap, person } from './fake-sitting.ts'
import {
  ARE,
  asked,
  entry,
  FRA,
  floor,
  KEN,
  openChapter,
  point,
  points,
  rollCall,
  speakers,
  viewWith,
} from './wall-samples.ts'

/** Lamp, placard and mark of the Emirates, France and Kenya. */
function desks(view: SittingView): Record<string, string> {
  const stateOf = deskStates(view)
  return Object.fromEntries(
    [...view.delegations.values()].map((each) => {
      const { lamp, placard, mark } = stateOf(each)
      return [each.id, `${lamp} ${placard}${mark === null ? '' : ` ${mark}`}`]
    }),
  )
}
const voted = (...ids: readonly DelegationId[]) =>
  new Map(
    [ARE, FRA, KEN].map((id, order) => [
      id,
      delegationView(id, order, { presence: 'present', people: 1, hasVoted: ids.includes(id) }),
    ]),
  )

describe('a desk', () => {
  it('is plain, and dim for who is absent', () => {
    expect(desks(viewWith({}))).toEqual({ ARE: 'off plain', FRA: 'off plain', KEN: 'off dim' })
  })

  it('in an informal sitting is dim when nobody is there for it', () => {
    const view = viewWith({})
    const informal = { ...view, session: { ...view.session, rulebook: 'open-floor' } }
    const empty = new Map([[ARE, delegationView(ARE, 0)]])
    expect(desks({ ...informal, delegations: empty })).toEqual({ ARE: 'off dim' })
    expect(desks(informal)).toMatchObject({ ARE: 'off plain' })
  })

  it('tells who speaks, who is next and who asked', () => {
    const list = speakers({ floor: floor(), entries: [entry(FRA), entry(ARE)] })
    expect(desks(viewWith({ speakers: list }, { delegations: voted() }))).toEqual({
      ARE: 'listed plain',
      FRA: 'next plain',
      KEN: 'floor lit',
    })
  })

  it('tells of a raised hand and of a point, until it is settled', () => {
    const people = peopleMap(person('a', { delegation: ARE, hand: 2 }))
    const raised = points(point('order', FRA), point('order', KEN, { ruling: 'well-taken' }))
    expect(desks(viewWith({ points: raised }, { people, delegations: voted() }))).toEqual({
      ARE: 'hand plain',
      FRA: 'point plain point',
      KEN: 'off plain',
    })
  })

  it('[VO11] tells who has voted, and not how, until the vote is closed', () => {
    const open = viewWith({ vote: openChapter() }, { vote: asked, delegations: voted(FRA) })
    expect(desks(open)).toEqual({ ARE: 'off plain', FRA: 'voted plain', KEN: 'off plain' })
    expect(desks({ ...open, chapters: { ...open.chapters, vote: null } })).toMatchObject({ FRA: 'off plain' })
  })

  it('[VO15] tells what was answered in a roll-call, who is called, and who passed', () => {
    const vote = openChapter({
      method: 'roll-call',
      answers: { ARE: 'no' },
      rollCall: rollCall({ passed: [FRA] }),
    })
    expect(desks(viewWith({ vote }, { vote: asked, delegations: voted(ARE) }))).toEqual({
      ARE: 'no plain no',
      FRA: 'off plain passed',
      KEN: 'called lit',
    })
  })
})
