// The registrar's page: credentials are drawn and kept before they are registered, and the kept file brings them back.
import { describe, expect, it } from 'vitest'
import { credentialCsv, readCredentialCsv } from '../../client/ballot/credential-file.ts'
import { createRegistrarWork, type RegistrarWork } from '../../client/ballot/registrar-work.ts'
import type { SessionId } from '../../shared/ids.ts'
import { votersOf } from '../../shared/procedure/secret/office.ts'
import { ARE, FRA } from './fake-sitting.ts'
import { createHall, type Hall, jobsHere, KEN, REGISTRAR, UUID, withOffice } from './office-hall.ts'

const PAGE = { origin: 'https://forum.example', session: 's_1' as SessionId }
const HEAD = ['Code', 'Delegation', 'Link'] as const
const workIn = (hall: Hall) => createRegistrarWork(hall.sittingOf(REGISTRAR), jobsHere)
const registeredIn = (hall: Hall) => [...hall.committee.sitting.secret.office!.credentials.keys()]
const fileOf = (work: RegistrarWork) =>
  credentialCsv(PAGE, { office: UUID, credentials: work.store.getState().drawn }, (id) => `The "${id}"`, HEAD)

async function drawn(hall: Hall): Promise<RegistrarWork> {
  const work = workIn(hall)
  await work.draw(votersOf(hall.committee.sitting))
  return work
}

describe('the registrar', () => {
  it('[SB6] draws one credential for each delegation, and registers none of them before it is asked', async () => {
    const hall = createHall(withOffice(null))
    const work = await drawn(hall)
    expect(work.store.getState().drawn.map(({ delegation }) => delegation)).toEqual([ARE, FRA, KEN])
    expect(registeredIn(hall)).toEqual([])
    await work.register()
    expect(registeredIn(hall)).toEqual([ARE, FRA, KEN])
    expect([...work.store.getState().registered]).toEqual([ARE, FRA, KEN])
  })

  it('registers what the kept file holds, after a reload', async () => {
    const hall = createHall(withOffice(null))
    const file = fileOf(await drawn(hall))
    const again = workIn(hall)
    await again.load('links.csv', file)
    await again.register()
    expect(registeredIn(hall)).toEqual([ARE, FRA, KEN])
  })

  it.each([
    ['no-credential-file', 'delegation,link\nARE,https://forum.example\n'],
    ['other-office', null],
  ])('names a file that is wrong: %s', async (is, text) => {
    const hall = createHall(withOffice(null))
    const file = text ?? fileOf(await drawn(hall)).replaceAll(UUID, 'ZZZZZZZZZZZZZZ')
    const work = workIn(hall)
    await work.load('kept.csv', file)
    expect(work.store.getState().trouble).toEqual({ is, file: 'kept.csv' })
  })

  it('names a file of other credentials than are registered', async () => {
    const hall = createHall(withOffice(null))
    const other = fileOf(await drawn(hall))
    await (await drawn(hall)).register()
    const work = workIn(hall)
    await work.load('kept.csv', other)
    expect(work.store.getState().trouble).toEqual({ is: 'other-credentials', file: 'kept.csv' })
  })
})

describe('the file of links', () => {
  it('is read as it was written', async () => {
    const work = await drawn(createHall(withOffice(null)))
    const credentials = work.store.getState().drawn.map(({ delegation, secret }) => ({ delegation, secret }))
    expect(readCredentialCsv(fileOf(work))).toEqual({ office: UUID, credentials })
  })
})
