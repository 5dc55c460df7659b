// A page in a process of its own, so that it can be put to sleep with its machine: tells in lines of JSON how its line stands.
import './page.ts'
import { browse } from './client.ts'

const [, , url = '', session = '', name = ''] = process.argv
const sitting = await browse(url, session, { name })
const tell = () => {
  const { link, me, people } = sitting.store.getState()
  const figures = [...people.values()].filter((each) => each.name === name).length
  process.send?.({ link, person: me.id, figures })
}
sitting.store.subscribe(tell)
tell()
process.on('disconnect', () => process.exit(0))
