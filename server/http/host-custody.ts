// What a host sees of a sitting beside its badges: who did what, and what was reported.
import { type Request, type Response, Router } from 'express'
import type { SessionId } from '../../shared/ids.ts'
import type { AuditRow, HostCustody } from '../../shared/protocol/custody.ts'
import { parseSettle } from '../../shared/protocol/requests.ts'
import { csvOf } from '../../shared/text/csv.ts'
import type { House } from '../house.ts'
import type { SessionRow } from '../store/store.ts'
import { answerRefusal } from './answers.ts'
import { actingHouse } from './auditing.ts'
import { answerFile } from './file-answer.ts'

const MOST_ROWS = 1_000
const MOST_REPORTS = 200

export function hostCustodyRoutes(house: House): Router {
  const router = Router()

  /** The sitting, or null once it has been refused: of one of somebody else nothing is said. */
  const ownOf = async (request: Request, response: Response): Promise<SessionRow | null> => {
    const row = await house.store.session(String(request.params.id) as SessionId)
    if (row !== null && row.host === response.locals.host) return row
    answerRefusal(response, { code: 'not-host' })
    return null
  }

  router.get('/:id/custody', async (request, response) => {
    const row = await ownOf(request, response)
    if (row === null) return
    const [audit, reports] = await Promise.all([
      house.store.audit(row.id, MOST_ROWS),
      house.store.reports(row.id, MOST_REPORTS),
    ])
    response.json({
      audit,
      reports: reports.map(({ session: _, ...report }) => report),
    } satisfies HostCustody)
  })
  router.get('/:id/audit.csv', async (request, response) => {
    const row = await ownOf(request, response)
    if (row === null) return
    answerFile(response, {
      ...{ type: 'text/csv; charset=utf-8; header=present', ending: 'csv', isPublic: false },
      ...{ name: `${row.title} - audit`, plainName: `${row.id}-audit` },
      body: csvOf([
        ['at', 'who', 'act', 'detail'],
        ...(await house.store.audit(row.id, MOST_ROWS)).map(cellsOf),
      ]),
    })
  })
  router.post('/:id/settle', async (request, response) => {
    const asked = parseSettle(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const row = await ownOf(request, response)
    if (row === null) return
    await actingHouse(house, response).store.settleReport(row.id, asked.value.report, house.now())
    response.json({})
  })
  return router
}

const cellsOf = ({ at, who, act, detail }: AuditRow): readonly string[] => [
  new Date(at).toISOString(),
  ...[who, act, detail],
]
