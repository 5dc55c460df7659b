// A process that does what a test says.
import { obeyOrders } from '../../../server/processes/obey-orders.ts'

export type ParrotOrder =
  | { readonly is: 'say'; readonly text: string }
  /** it is asked, and never answers */
  | { readonly is: 'think' }
  | { readonly is: 'fail' }
  | { readonly is: 'die' }
  /** cannot be reached any more, and lives on */
  | { readonly is: 'hang up' }
  | { readonly is: 'tell'; readonly text: string }
  | { readonly is: 'name what you know' }

export interface ParrotSettings {
  readonly is: 'well' | 'unfit' | 'dying'
}

const settings = JSON.parse(process.argv[2] ?? '{"is":"well"}') as ParrotSettings

const house = obeyOrders<ParrotOrder, string, string>(async (order) => {
  switch (order.is) {
    case 'say':
      return order.text
    case 'think':
      return new Promise<string>(() => undefined)
    case 'fail':
      throw new Error('the parrot has no voice')
    case 'die':
      return process.exit(1)
    case 'hang up':
      setInterval(() => undefined, 1000)
      process.removeAllListeners('disconnect')
      process.disconnect()
      return ''
    case 'tell':
      house.tell(order.text)
      return ''
    case 'name what you know':
      return Object.keys(process.env).join()
  }
})
if (settings.is === 'dying') process.exit(1)
if (settings.is === 'well') house.ready()
else house.unfit('the parrot is ill')
