// The process that records. It ends with the house that started it; when it breaks, nothing but the last second of a recording is lost.
import { obeyOrders } from '../../processes/obey-orders.ts'
import type { RecorderNews, RecorderOrder, RecorderSettings } from './orders.ts'
import { Recorder } from './recorder.ts'

const settings = JSON.parse(process.argv[2] ?? '{}') as RecorderSettings
const recorder = new Recorder(settings, (news) => house.tell(news))
const house = obeyOrders<RecorderOrder, string | null, RecorderNews>(
  (order) => recorder.obey(order),
  () => recorder.close(),
)
house.ready()
