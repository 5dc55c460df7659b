// The booth as delegates find it, in both languages; and what others see of it in the hall.
import { describe, expect, it } from 'vitest'
import type { BallotMade } from '../../client/ballot/jobs/encrypt-ballot.ts'
import { OpenedBallot } from '../../client/hud/secret/booth/opened-ballot.tsx'
import { SealedBallot } from '../../client/hud/secret/booth/sealed-ballot.tsx'
import { SecretReceiptCard } from '../../client/hud/secret/booth/secret-receipt.tsx'
import { VotePanel } from '../../client/hud/vote/vote-panel.tsx'
import type { PersonView, SittingView } from '../../client/net/sitting-view.ts'
import { Signs } from '../../client/plain/signs.tsx'
import { boothDesks } from '../../client/scene/chamber/booths.ts'
import { newInput } from '../../client/scene/input/input.ts'
import { keepStill } from '../../client/scene/systems/keep-still.ts'
import type { OfficeId } from '../../shared/ids.ts'
import { election, VOTE } from './booth-scene.ts'
import { ARE, FRA, fakeView, openVote, peopleMap, person, personId, votingChapters } from './fake-sitting.ts'
import { worldAt } from './scene-world.ts'
import { show, textOf, wordsOf } from './show.tsx'

const secret = {
  ...{ office: 'o1' as OfficeId, election: 'ab', endedAt: null, tally: null, decrypted: [] },
  isAmongFew: true,
}
const office = {
  ...{ id: 'o1' as OfficeId, uuid: '12345678912345', threshold: null },
  group: 'Ed25519',
  ...{ registrar: personId('rana'), trustees: [], registered: 2 },
} as const

function voting(me: Partial<PersonView> = {}, others: readonly PersonView[] = []): SittingView {
  const own = person('me', { role: 'delegate', delegation: ARE, mayCast: true, ...me })
  const chapters = {
    ...votingChapters({ method: 'secret', secret }),
    secret: { office, offices: 1 },
  }
  const vote = openVote({ represented: 2 })
  return fakeView({ me: own, people: peopleMap(own, ...others), vote, chapters })
}
const panel = (view: SittingView, language: 'en' | 'ar' = 'en') => show(<VotePanel />, view, language)

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const { booth, secrecy } = wordsOf(language)

  it('a delegate reads what is public, what is not promised, and where the credential goes', () => {
    const text = textOf(panel(voting(), language))
    for (const sentence of [booth.credentialText, secrecy.amongFew, secrecy.restsOnServer])
      expect(text).toContain(textOf(sentence))
    expect(text).not.toContain(booth.enterText)
  })

  it('a receipt has its tracker in full, and tells nothing of the choice', () => {
    const tracker = 'AuYCJfbg2Vq79Nf6M1Avm9RA5VL5AGsFMRNIhNEdLK8'
    const receipt = { vote: VOTE, delegation: ARE, tracker, seq: 30, hash: 'ab' }
    const text = textOf(show(<SecretReceiptCard receipt={receipt} />, voting(), language))
    expect(text).toContain(tracker)
    expect(text).toContain(booth.receiptText)
  })
})

it('who is inside a booth is offered no signs to others', () => {
  const { people } = wordsOf('en')
  const signs = (isInBooth: boolean) => textOf(show(<Signs />, voting({ isInBooth })))
  expect([signs(false).includes(people.applaud), signs(true).includes(people.applaud)]).toEqual([true, false])
})

const made = { tracker: 'T'.repeat(43), opening: [[11n, 22n, 33n]], text: '{}', filled: '{}  ' } as BallotMade
const paper = {
  ...{ vote: VOTE, election: election(), answers: ['yes', 'no', 'abstain'] },
  ...{ isBlankable: false, min: 1, max: 1 },
}

it('a sealed ballot is said not to be cast yet, with its tracker before it is cast or opened', () => {
  const text = textOf(show(<SealedBallot made={made} />, voting()))
  expect(text).toContain('not cast yet')
  expect(text.indexOf(made.tracker)).toBeLessThan(text.indexOf('Cast this ballot'))
})

it('an opened ballot shows what it holds and its numbers; one that does not fit warns', () => {
  const opened = (held: readonly number[] | null) =>
    textOf(show(<OpenedBallot paper={paper} made={made} held={held} />, voting()))
  expect(opened([0, 1, 0])).toContain('Yes not chosen No chosen Abstain not chosen')
  expect(opened([0, 1, 0])).toContain('22')
  expect(opened(null)).toContain('Do not trust this browser')
})

it('others read which delegations are in booths, each once', () => {
  const amina = person('amina', { delegation: FRA, isInBooth: true })
  const bilal = person('bilal', { delegation: FRA, isInBooth: true })
  expect(textOf(panel(voting({}, [amina, bilal])))).toContain('1 delegation is in a booth France')
})

describe('in the hall', () => {
  it('a screen stands at the desk of each delegation that is inside', () => {
    const view = voting({ isInBooth: true }, [person('amina', { delegation: FRA, isInBooth: true })])
    expect([boothDesks(view), boothDesks(voting())]).toEqual([[0, 1], []])
  })

  it('who is inside moves neither the view nor the figure', () => {
    const { world, wanted } = worldAt(0, 5)
    Object.assign(world.input, newInput())
    world.input.look.turn = 1
    world.input.zoom = 2
    world.input.click.isNew = true
    expect(keepStill(world, voting())).toBe(false)
    expect(world.input.look.turn).toBe(1)
    expect(keepStill(world, voting({ isInBooth: true }))).toBe(true)
    const { look, zoom, click } = world.input
    expect([look.turn, zoom, click.isNew, wanted]).toEqual([0, 1, false, [[null, 1]]])
  })
})
